import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../support/central.ts';
import { signIn, unlock } from '../support/gate.ts';
import { networkAway } from '../support/watch.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();
const nextBuild = 'e2e-next';
const folder = mkdtempSync(join(tmpdir(), 'guichet-next-build-'));

test.beforeAll(async () => {
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  const args = [
    vite,
    'build',
    '--config',
    join(repository, 'vite.config.ts'),
    '--outDir',
    folder,
    '--logLevel',
    'warn',
  ];
  await promisify(execFile)(process.execPath, args, {
    cwd: repository,
    env: { ...process.env, GUICHET_BUILD_ID: nextBuild },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a new build arrives while changes wait: it is offered, and nothing is lost on the way', async ({
  page,
  context,
  ears,
}) => {
  const desk = new Desk(page);
  const visit = new Visit(page);
  const text = 'Écrite avec l’ancienne version.';
  const build = page
    .getByRole('region', { name: /^Ce poste/ })
    .getByText(nextBuild.slice(0, 8), { exact: true });
  await signIn(page, central().url, 'anne');
  await desk.upToDate();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await desk.workOffline();
  await desk.open('10000002', /Bruno/);
  await visit.begin();
  await visit.write(text);
  await visit.close();
  await desk.goTo('Synchro');
  await expect(build).toHaveCount(0);

  await test.step('central serves the next build; the old tab keeps its own and its changes', async () => {
    ears.expecting(...networkAway);
    await context.route('**/api/v1/push', (route) => route.abort('connectionrefused'));
    await central().pause();
    await central().resume({ ui: folder });
    await desk.backOnline();
    await expect(
      page.getByText('Une nouvelle version de Guichet est prête.', { exact: false }),
    ).toBeVisible();
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: /Bruno/ })
        .filter({ hasText: /En attente|Envoyé/ })
        .first(),
    ).toBeVisible();
    await expect(build).toHaveCount(0);
  });
  await test.step('accepted: the page starts afresh as the new build, the note still waits', async () => {
    await page.getByRole('button', { name: 'Mettre à jour maintenant' }).click();
    await expect(page.getByText(/changements?.* attend(ent)? ici/)).toBeVisible();
    await unlock(page, 'anne');
    await desk.goTo('Synchro');
    await expect(build).toBeVisible();
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: /Bruno/ })
        .filter({ hasText: /En attente|Envoyé/ })
        .first(),
    ).toBeVisible();
  });
  await test.step('and goes', async () => {
    await context.unroute('**/api/v1/push');
    await page.getByRole('button', { name: 'Essayer maintenant' }).click();
    await desk.upToDate();
    await expect(page.getByText('Une nouvelle version de Guichet est prête.', { exact: false })).toHaveCount(
      0,
    );
    await desk.open('10000002', /Bruno/);
    await page.getByRole('tab', { name: /^Contacts et notes/ }).click();
    await expect(page.getByRole('article').filter({ hasText: text })).toBeVisible();
  });
});
