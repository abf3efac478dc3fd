import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { samplePdf } from '../../renderer/features/documents/testing/sample-pdf.ts';
import { LifeVisit } from './screens/life-visit.ts';

/** A camera that films a blank sheet: no machine of the tests has one. */
async function plugCamera(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = document.createElement('canvas');
    sheet.width = 640;
    sheet.height = 480;
    const pen = sheet.getContext('2d');
    const draw = () => {
      if (pen) pen.fillStyle = 'white';
      pen?.fillRect(0, 0, 640, 480);
      requestAnimationFrame(draw);
    };
    draw();
    navigator.mediaDevices.getUserMedia = async () => sheet.captureStream();
  });
}

/** Share of a drawn page that is dark; it runs in the page. */
function ink(sheet: Element): number {
  if (!(sheet instanceof HTMLCanvasElement)) return 0;
  const copy = new OffscreenCanvas(sheet.width, sheet.height).getContext('2d');
  copy?.drawImage(sheet, 0, 0);
  const pixels = copy?.getImageData(0, 0, sheet.width, sheet.height).data ?? [];
  return pixels.filter((value, at) => at % 4 === 0 && value < 128).length / (pixels.length / 4);
}

test('an adviser at a business, in Dutch and without a network: two people, a photo, and all of it arrives', async ({
  visitDesk,
}) => {
  const desk = await visitDesk({ who: 'tom', lang: 'nl', dossiers: ['10000010', '10000104'] });
  const { page, visit } = desk;
  const life = new LifeVisit(desk, 'nl');
  const hers = () => visit.panel.getByRole('list', { name: /^Voor Beispiel Anna/ });
  const herDuties = () => visit.panel.getByRole('list', { name: /^Te vertellen aan Beispiel Anna/ });
  const herNote = () => visit.panel.getByRole('textbox', { name: /^Nota voor Beispiel Anna/ });
  const room = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${name}`) });

  await test.step('the road: grouped by postal code, and everything comes along', async () => {
    await room('Agenda').click();
    await page.getByRole('button', { name: 'Voorgestelde volgorde' }).click();
    const stops = page.getByRole('table', { name: 'Bezoeken' });
    const codes = async () =>
      (await stops.innerText()).match(/· (\d{4}) /g)?.map((code) => code.replace(/\D/g, '')) ?? [];
    await expect
      .poll(async () => {
        const all = await codes();
        const runs = all.filter((code, at) => code !== all[at - 1]);
        return all.length > 5 && runs.length === new Set(runs).size;
      })
      .toBe(true);
    await page.getByRole('button', { name: 'Meenemen' }).click();
    await expect(page.getByText('Klaar om te vertrekken', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/^1[4-9] dossiers, (geen stukken$|\d+ stukken, )/)).toBeVisible();
  });

  await desk.cable.pull();
  await plugCamera(page);

  await test.step('the visit holds two people, each with a note in their own dossier', async () => {
    await desk.open('10000010', /Muster-Beispiel/);
    await visit.begin();
    await visit.write('Vragen over de geboorte van Lina.');
    await visit.panel.getByRole('button', { name: /^Persoon toevoegen/ }).click();
    await page.getByRole('option', { name: /Beispiel Anna.*partner/ }).click();
    await herNote().fill('Overweegt een eigen statuut.');
  });

  await test.step('a paper of the second one is photographed', async () => {
    await visit.panel.getByRole('button', { name: 'Foto', exact: true }).click();
    await page.getByRole('button', { name: 'Foto nemen' }).click();
    await page.getByRole('button', { name: 'Deze foto bewaren' }).click();
    const dialog = page.getByRole('dialog', { name: '1 bestand bijvoegen' });
    await dialog.getByRole('textbox', { name: 'Wat het is' }).fill('Identiteitskaart');
    await dialog.getByRole('button', { name: 'Betreft' }).click();
    await page.getByRole('option', { name: /^Beispiel Anna/ }).click();
    await dialog.getByRole('button', { name: 'Bijvoegen', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(hers()).toContainText('Identiteitskaart');
    await expect(visit.note).toHaveValue('Vragen over de geboorte van Lina.');
    await expect(herNote()).toHaveValue('Overweegt een eigen statuut.\nOntvangen stukken: Identiteitskaart.');
  });

  await test.step('an event of her own, in her own dossier: what she must be told stands beside her', async () => {
    await visit.panel.getByRole('button', { name: /^Dossier van Beispiel Anna/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Beispiel Anna/ })).toBeVisible();
    await life.interview('Aanvullend pensioen');
    await page.getByRole('button', { name: 'Gebeurtenis noteren' }).click();
    const noting = page.getByRole('dialog', { name: 'Gebeurtenis noteren' });
    await noting.getByRole('button', { name: 'Gebeurtenis noteren' }).click();
    await expect(noting).toHaveCount(0);
    await desk.open('10000010', /Muster-Beispiel/);
    await expect(herDuties().getByRole('listitem')).toHaveCount(2);
  });

  await test.step('one page is told to her, the rest is asked for before the visit ends', async () => {
    await herDuties().getByRole('button').first().click();
    const reading = page.getByRole('dialog');
    await reading.getByRole('button', { name: 'Tonen', exact: true }).click();
    await expect(reading.getByText('Getoond en genoteerd in het bezoek.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(herDuties().getByRole('button')).toHaveCount(1);
    await visit.askToClose();
    const hersLeft = visit.gaps.getByRole('region', { name: /^Beispiel Anna/ });
    await expect(hersLeft.getByRole('listitem')).toHaveCount(1);
    await visit.leaveGaps();
  });

  await test.step('her dossier has it before any network: the note, and the photo to look at', async () => {
    await desk.open('10000104', /Beispiel Anna/);
    const left = page.getByRole('list', { name: 'Nog uit te leggen' });
    await expect(left.getByRole('listitem')).toHaveCount(1);
    await expect(left).toContainText('Bij het volgende contact');
    await page.getByRole('tab', { name: /^Handelingen/ }).click();
    const papers = page.getByRole('list', { name: 'Stukken' });
    await expect(papers.getByText('Te versturen')).toBeVisible();
    await papers.getByRole('button', { name: 'Identiteitskaart' }).click();
    await expect(page.getByRole('img', { name: 'Beeld: Identiteitskaart' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a scan as a PDF is put in and looked at without leaving the desk', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand', exact: true }).click();
    await (await chooser).setFiles({
      name: 'attest.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(samplePdf(['Attest van Anna'])),
    });
    const dialog = page.getByRole('dialog', { name: '1 bestand bijvoegen' });
    await dialog.getByRole('button', { name: 'Bijvoegen', exact: true }).click();
    await page.getByRole('list', { name: 'Stukken' }).getByRole('button', { name: 'attest' }).click();
    const sheet = page.getByRole('img', { name: 'Bladzijde 1 van 1: attest' });
    // The words are small, the scan is the tenth part of a page or more.
    await expect.poll(() => sheet.evaluate(ink), { timeout: 30_000 }).toBeGreaterThan(0.1);
    await expect(page.getByText('Attest van Anna')).toBeAttached();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Contacten/ }).click();
    await expect(page.getByText('Overweegt een eigen statuut.')).toBeVisible();
  });

  await desk.cable.plug();

  await test.step('with the cable back, records and file reach the fund', async () => {
    await page.getByRole('tab', { name: /^Handelingen/ }).click();
    const papers = page.getByRole('list', { name: 'Stukken' });
    await expect(papers.getByText('Op deze computer')).toHaveCount(2, { timeout: 60_000 });
    await room('Synchro').click();
    await expect(page.getByText('Alle bestanden van deze computer zijn ook bij het fonds.')).toBeVisible();
  });
});
