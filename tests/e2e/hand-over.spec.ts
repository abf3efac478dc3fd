import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expectNoAxeFaults } from '../support/axe.ts';
import { repository } from '../support/central.ts';
import { signIn } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();
const runFile = promisify(execFile);

test('work whose database was thrown away is found again, handed over, and taken in once', async ({
  page,
}, info) => {
  const desk = new Desk(page);
  await signIn(page, central().url, 'anne');
  await desk.upToDate();
  await desk.workOffline();
  await desk.open('10000002', /Bruno/);
  const visit = new Visit(page);
  await visit.begin();
  await visit.write('Écrite avant que tout disparaisse.');
  await visit.close();
  await expect(desk.pill).toHaveText(/en attente/);
  await desk.lock();
  // As a browser that clears a part of its storage, or a tool that repairs it.
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = resolve;
        request.onblocked = resolve;
      });
  });
  await page.reload();
  await expect(page.getByText(/changements? non envoyés? se trouve/)).toBeVisible();
  await expectNoAxeFaults(page, 'work that is left on a computer');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter le travail non envoyé' }).click();
  await expect(page.getByText(/^Seule la caisse peut la lire\./)).toBeVisible();
  const file = info.outputPath('work.json');
  await (await download).saveAs(file);

  await central().pause();
  const take = () =>
    runFile(process.execPath, [
      join(repository, 'dist/central/recover.js'),
      file,
      '--data',
      central().folder,
    ]);
  const first = (await take()).stdout.trim().split('\n').at(-1) ?? '';
  expect(first).toMatch(/^records (\d+), applied \1, already there 0, cases 0, unreadable 0$/);
  expect((await take()).stdout).toMatch(
    /records (\d+), applied 0, already there \1, cases 0, unreadable 0\n$/,
  );
});
