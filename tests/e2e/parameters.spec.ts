import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInFile } from '#shared/rules/check-pack.ts';
import { expectNoAxeFaults } from '../support/axe.ts';
import { signInByBadge } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

const central = withCentral();

/** The built-in file with a highest premium for next year, or with a wrong first rate, as somebody would edit it. */
function fileWith(version: string, change: 'nextYear' | 'wrongRate') {
  const file = builtInFile();
  const maximum = file.parameters['plci.ordinaryMaximum'];
  const rate = file.parameters['rate.firstBracket'];
  const next = {
    from: plainDate('2027-01-01'),
    to: plainDate('2028-01-01'),
    value: '4200.00',
    status: 'published' as const,
    sources: ['P1'],
  };
  const parameters =
    change === 'nextYear'
      ? { ...file.parameters, 'plci.ordinaryMaximum': { ...maximum, values: [...maximum.values, next] } }
      : {
          ...file.parameters,
          'rate.firstBracket': { ...rate, values: rate.values.map((one) => ({ ...one, value: '0.21' })) },
        };
  return JSON.stringify({ ...file, version, parameters });
}

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('.parameters-drop').evaluate(
    (place, { fileName, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: 'application/json' }));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { fileName: name, content: text },
  );
}

test('an administrator finds a figure, and only good figures take force', async ({ page, ears }) => {
  const desk = new Desk(page);
  await signInByBadge(page, central().url, 'IW-0007', 'demo-ines');
  await expect(page.getByRole('heading', { level: 1, name: 'Barèmes de la loi' })).toBeVisible();
  await expect(desk.room('Aujourd’hui')).toHaveCount(0);
  await page.getByRole('searchbox').fill('plci prime minimale');
  await page.getByRole('button', { name: 'PLCI ordinaire : prime minimale' }).click();
  await expect(page.getByRole('table', { name: 'Évolution' })).toContainText('100,00');
  await expectNoAxeFaults(page, 'figures');
  await page.getByText('Chiffres manquants').click();
  await expect(page.getByRole('table', { name: 'Chiffres manquants' })).toContainText('INASTI');
  await expectNoAxeFaults(page, 'missing figures');

  await dropFile(page, 'faux.json', fileWith('2027-01-01', 'wrongRate'));
  await expect(page.getByRole('alert')).toContainText('Ce fichier est refusé');
  await expect(page.getByText(/Cas publié « P06 »/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mettre en vigueur' })).toHaveCount(0);
  await expectNoAxeFaults(page, 'refused file');

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nouveau fichier…' }).click();
  await (await chooser).setFiles({
    name: 'bon.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileWith('2027-01-01', 'nextYear')),
  });
  await expect(page.getByText(/^Tous les cas sont justes.* 1 chiffre changerait/)).toBeVisible();
  await expect(page.getByRole('row', { name: /PLCI ordinaire : prime maximale/ })).toContainText(/4\s200,00/);
  await expectNoAxeFaults(page, 'what would change');
  await page.getByRole('button', { name: 'Mettre en vigueur' }).press('Enter');
  await expect(page.getByText(/version 2027-01-01 est en vigueur/)).toBeVisible();
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Versions', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Versions' })).toContainText('Ines Wolke-Muster');
  await expectNoAxeFaults(page, 'versions');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const saved = await (await download).path();
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ version: '2027-01-01' });
  expect(ears).toBeDefined();
});

test('nobody else has that room', async ({ visitDesk }) => {
  const { desk } = await visitDesk({ dossiers: [] });
  await expect(desk.room('Aujourd’hui')).toBeVisible();
  await expect(desk.room('Barèmes')).toHaveCount(0);
});
