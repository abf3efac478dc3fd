import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectNoAxeFaults } from '../support/axe.ts';
import { expectReflow } from '../support/small-window.ts';
import { expect, test, withCentral } from './fixtures.ts';

// What an administrator does changes central for everybody.
const central = withCentral();

const sample = path.join(import.meta.dirname, '..', '..', 'resources', 'sample-extract');
const fileOf = (name: string) => path.join(sample, `${name}.csv`);
/** What a person does not wait long for: who they are, their careers and their accounts. */
const most = ['extract', 'persons', 'companies', 'affiliations', 'contribution-lines', 'payments'];
const LONG = { timeout: 120_000 };

/** The sample's persons under the names that a French system gives its columns, and with a code of its own. */
function foreignPersons(): string {
  const [header = '', ...rows] = readFileSync(fileOf('persons'), 'utf8').split('\n');
  const names: Readonly<Record<string, string>> = { ssin: 'NISS', family_name: 'Nom', given_names: 'Prénom' };
  const foreign = header.split(';').map((name) => names[name] ?? name);
  const coded = rows.map((row) => row.replace(';single;', ';C;'));
  return [foreign.join(';').replace('street', 'Voie'), ...coded].join('\n');
}

/** As much of a file of figures as is edited here. */
interface FiguresFile {
  readonly parameters: Readonly<
    Record<string, { readonly values: readonly { readonly value: string }[] } | undefined>
  >;
}

/** The figures in force, as the administrator takes them out to edit them. */
async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** The figures with a highest premium for next year, or with a wrong first rate, as somebody would edit them. */
function edited(text: string, version: string, change: 'nextYear' | 'wrongRate'): string {
  const file: FiguresFile = JSON.parse(text);
  const name = change === 'nextYear' ? 'plci.ordinaryMaximum' : 'rate.firstBracket';
  const values = file.parameters[name]?.values ?? [];
  const next = {
    from: '2027-01-01',
    to: '2028-01-01',
    value: '4200.00',
    status: 'published',
    sources: ['P1'],
  };
  const changed =
    change === 'nextYear' ? [...values, next] : values.map((one) => ({ ...one, value: '0.21' }));
  const parameter = { ...file.parameters[name], values: changed };
  return JSON.stringify({ ...file, version, parameters: { ...file.parameters, [name]: parameter } });
}

async function drop(page: Page, place: string, name: string, text: string): Promise<void> {
  await page.locator(place).evaluate(
    (target, { fileName, content }) => {
      const data = new DataTransfer();
      const type = fileName.endsWith('.json') ? 'application/json' : 'text/csv';
      data.items.add(new File([content], fileName, { type }));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { fileName: name, content: text },
  );
}

test('an administrator relates columns, tries the sample extract, reads its rejects and takes it in', async ({
  visitDesk,
}) => {
  const { page, desk } = await visitDesk({ who: 'ines', at: central(), dossiers: [] });
  await desk.goTo('Reprise');
  await expect(page.getByRole('heading', { level: 1, name: 'Reprise de données' })).toBeVisible();
  const files = page.getByRole('list', { name: 'Fichiers' });
  await expect(page.getByRole('button', { name: 'Essayer' })).toHaveAttribute('aria-disabled', 'true');
  await expectNoAxeFaults(page, 'no file yet');

  // Columns with other names: three are proposed by their likeness, one has to be chosen.
  await drop(page, '.intake-drop', 'personnes.csv', foreignPersons());
  await expect(files.getByRole('listitem')).toContainText('À relier');
  await files.getByRole('button', { name: 'personnes.csv', exact: true }).press('Enter');
  const columns = page.getByRole('table', { name: 'Colonnes de personnes.csv' });
  await expect(columns.getByRole('row', { name: /^NISS/ })).toContainText('Proposée');
  await expect(page.getByText('Il manque une colonne obligatoire : street.')).toBeVisible();
  await columns.getByRole('button', { name: /Colonne de Guichet, Voie/ }).press('Enter');
  await page.getByRole('option', { name: 'street *' }).click();
  await expect(columns.getByRole('row', { name: /^Voie/ })).toContainText('Choisie');
  await expect(files.getByRole('listitem')).toContainText('Prêt');
  // The code for single is another one there.
  const codes = page.getByRole('table', { name: 'Codes' });
  const single = codes.getByRole('row', { name: /^C/ });
  await expect(single).toContainText('Rejeté');
  await codes.getByRole('button', { name: /Code de Guichet, civil_status, C/ }).press('Enter');
  await page.getByRole('option', { name: 'single', exact: true }).click();
  await expect(single).toContainText('Relié');
  await expectNoAxeFaults(page, 'columns and codes');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'import.aria.yml' });
  await expectReflow(page, 'columns and codes');
  await page.getByRole('button', { name: 'Retirer personnes.csv' }).click();
  await expect(files).toHaveCount(0);

  // The whole of it, with the button and the keyboard.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).press('Enter');
  await (await chooser).setFiles(most.map(fileOf));
  await expect(files.getByRole('listitem')).toHaveCount(most.length, LONG);
  await page.getByRole('button', { name: 'Essayer' }).press('Enter');
  const counts = page.getByRole('table', { name: 'Ce qui entrerait' });
  await expect(counts).toBeVisible(LONG);
  const persons = counts.getByRole('row', { name: /^Personnes/ }).getByRole('cell');
  await expect(persons.filter({ hasText: /^294$/ })).toHaveCount(1);
  // The demo fund knows none of them: only the faults stay out.
  const taken = async (row: Locator) => Number(await row.nth(1).innerText());
  expect(await taken(persons)).toBeGreaterThan(240);
  const totals = page.getByRole('list', { name: 'Totaux de contrôle' });
  await expect(totals).toContainText('333 annoncés, 333 trouvés');
  await expect(totals).toContainText(/montants? illisibles?/);
  const rejects = page.getByRole('table', { name: 'Rejets et avertissements' });
  const check = rejects.getByRole('row', { name: /E07/ }).first();
  await expect(check).toContainText('Les deux derniers chiffres du NISS');
  await expect(check).toContainText('Cherchez un chiffre inversé');
  await expectNoAxeFaults(page, 'rejects');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fichier des rejets' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved.split('\n')[0]).toBe('file;line;column;value_class;code;sentence');
  expect(saved).toMatch(/\npersons\.csv;\d+;ssin;digits\(11\);E07;/);

  await page.getByRole('button', { name: 'Reprendre' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reprendre' }).click();
  const entered = page.getByRole('table', { name: 'Ce qui est entré' });
  await expect(entered).toBeVisible(LONG);
  expect(await taken(entered.getByRole('row', { name: /^Personnes/ }).getByRole('cell'))).toBeGreaterThan(
    240,
  );
  await expect(files).toHaveCount(0);
});

test('an administrator finds a figure, and only good figures take force', async ({ visitDesk }) => {
  const { page, desk, landed } = await visitDesk({ who: 'ines', at: central(), dossiers: [] });
  expect(landed).toMatch(/^Barèmes/);
  await desk.goTo('Barèmes');
  await expect(page.getByRole('heading', { level: 1, name: 'Barèmes de la loi' })).toBeVisible();
  await expect(desk.room('Aujourd’hui')).toHaveCount(0);
  await page.getByRole('searchbox').fill('plci prime minimale');
  await page.getByRole('button', { name: 'PLCI ordinaire : prime minimale' }).click();
  await expect(page.getByRole('table', { name: 'Évolution' })).toContainText('100,00');
  await expectNoAxeFaults(page, 'figures');
  await page.getByText('Chiffres manquants').click();
  await expect(page.getByRole('table', { name: 'Chiffres manquants' })).toContainText('INASTI');
  await expectNoAxeFaults(page, 'missing figures');

  const inForce = await exported(page);
  await drop(page, '.parameters-drop', 'faux.json', edited(inForce, '2027-01-01', 'wrongRate'));
  await expect(page.getByRole('alert')).toContainText('Ce fichier est refusé');
  await expect(page.getByText(/Cas publié « P06 »/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mettre en vigueur' })).toHaveCount(0);
  await expectNoAxeFaults(page, 'refused file');

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Nouveau fichier…' }).click();
  await (await chooser).setFiles({
    name: 'bon.json',
    mimeType: 'application/json',
    buffer: Buffer.from(edited(inForce, '2027-01-01', 'nextYear')),
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

  expect(JSON.parse(await exported(page))).toMatchObject({ version: '2027-01-01' });
});

test('nobody else has those rooms', async ({ visitDesk }) => {
  const { desk } = await visitDesk({ dossiers: [] });
  await expect(desk.room('Aujourd’hui')).toBeVisible();
  await expect(desk.room('Reprise')).toHaveCount(0);
  await expect(desk.room('Barèmes')).toHaveCount(0);
});
