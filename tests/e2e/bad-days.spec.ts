import { deviceRecord } from '../support/device-record.ts';
import { demoPin, deskIsOpen, people, unlock } from '../support/gate.ts';
import { spoilVault } from '../support/spoil-vault.ts';
import { networkAway } from '../support/watch.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();

const bruno = /Bruno/;
/** What one hears when the process of central goes. */
const centralGone = [
  ...networkAway,
  /ERR_EMPTY_RESPONSE/,
  /ERR_INCOMPLETE_CHUNKED_ENCODING/,
  /ERR_CONNECTION_RESET/,
  /50[234]/,
] as const;

/** A note that waits on this device. */
async function keepNoteOffline(desk: Desk, text: string): Promise<void> {
  const visit = new Visit(desk.page);
  await desk.upToDate();
  await desk.workOffline();
  await desk.open('10000002', bruno);
  await visit.begin();
  await visit.write(text);
  await visit.close();
  await expect(desk.pill).toHaveText(/en attente/);
}

/** The note stands in the dossier, and central has it. */
async function noteArrived(desk: Desk, text: string): Promise<void> {
  await desk.upToDate();
  await desk.open('10000002', bruno);
  await desk.page.getByRole('tab', { name: /^Contacts et notes/ }).click();
  await expect(desk.page.getByRole('article').filter({ hasText: text })).toBeVisible();
  await expect(desk.page.getByText(/attend(ent)? ici/)).toHaveCount(0);
}

test('a wrong code: tries left, a pause, and after ten a new code that loses nothing; then a session that ended: the desk says so, and after a sign-in what waited goes', async ({
  visitDesk,
}) => {
  const { page, desk, ears } = await visitDesk({ at: central(), dossiers: [] });
  const text = 'Écrite avant que le code soit oublié.';
  await keepNoteOffline(desk, text);
  await expect
    .poll(async () => (await deviceRecord(page, 's-anne')).recoverable, { timeout: 20_000 })
    .toBe(true);
  await desk.lock();
  const code = page.getByLabel('Code', { exact: true });
  const guess = async () => {
    await code.fill('135790');
    await page.getByRole('button', { name: /^Déverrouiller/ }).click();
  };
  await test.step('the first wrong code says how many are left', async () => {
    await guess();
    await expect(
      page.getByText('Ce n’est pas le bon code. Encore 9 essais avant de devoir se reconnecter en ligne.'),
    ).toBeVisible();
    expect((await deviceRecord(page, 's-anne')).failedAttempts).toBe(1);
  });
  await test.step('after several, one has to wait', async () => {
    await deviceRecord(page, 's-anne', { failedAttempts: 5, notBefore: Date.now() + 45_000 });
    await page.reload();
    await expect(page.getByText('5 essais restants', { exact: false })).toBeVisible();
    await guess();
    await expect(
      page.getByText(/^Trop d’essais de suite sur ce poste\. Attendez \d+ secondes\.$/),
    ).toBeVisible();
    expect((await deviceRecord(page, 's-anne')).failedAttempts).toBe(5);
  });
  const refreshToken =
    await test.step('the tenth closes the code, and the way out is an online sign-in', async () => {
      await deviceRecord(page, 's-anne', { failedAttempts: 9, notBefore: 0 });
      await page.reload();
      await guess();
      await expect(page.getByText('Ce code est bloqué après dix essais.')).toBeVisible();
      await expect(code).toHaveCount(0);
      const signedIn = page.waitForResponse((response) => response.url().endsWith('/api/v1/session'));
      await page.getByRole('button', { name: 'Se connecter en ligne' }).click();
      await page.getByRole('button', { name: /Anne/ }).click();
      await expect(page.getByRole('heading', { name: 'Nouveau code, Anne' })).toBeVisible();
      await page.getByRole('button', { name: /^Ouvrir mon poste/ }).click();
      await deskIsOpen(page);
      const session: { readonly refreshToken: string } = await (await signedIn).json();
      return session.refreshToken;
    });
  await expect(desk.pill).toHaveText(/en attente/);
  await desk.backOnline();
  await noteArrived(desk, text);

  const later = 'Écrite pendant que la session mourait.';
  await keepNoteOffline(desk, later);
  await test.step('somebody else renews the session with the token of this desk, and goes on with it', async () => {
    let next = refreshToken;
    for (let renewal = 0; renewal < 2; renewal += 1) {
      const renewed = await fetch(`${central().url}/api/v1/session/refresh`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ refreshToken: next }),
      });
      expect(renewed.status).toBe(200);
      const session: { readonly refreshToken: string } = await renewed.json();
      next = session.refreshToken;
    }
    await desk.lock();
    await unlock(page, 'anne');
  });
  ears.expecting(/401/);
  await desk.backOnline();
  await expect(desk.pill).toHaveText('Se reconnecter');
  await desk.goTo('Synchro');
  await expect(page.getByRole('alert')).toContainText('Votre session à la caisse a expiré.');
  await expect(page.getByRole('alert')).toContainText('Verrouillez puis reconnectez-vous');
  await expect(page.getByRole('row').filter({ hasText: 'En attente' }).first()).toBeVisible();
  await desk.lock();
  await page.getByRole('button', { name: 'Code oublié ?' }).click();
  await page.getByRole('button', { name: /Anne/ }).click();
  await page.getByLabel('Code', { exact: true }).fill(demoPin);
  await page.getByRole('button', { name: /^Déverrouiller/ }).click();
  await deskIsOpen(page);
  await noteArrived(desk, later);
});

test('a disk that damaged the vault: a sentence, and an online sign-in brings dossiers and work back', async ({
  visitDesk,
}) => {
  const { page, desk } = await visitDesk({ at: central(), dossiers: [] });
  const text = 'Écrite avant que le disque s’abîme.';
  await keepNoteOffline(desk, text);
  await expect
    .poll(async () => (await deviceRecord(page, 's-anne')).recoverable, { timeout: 20_000 })
    .toBe(true);
  await desk.goTo('Aujourd’hui');
  await desk.lock();
  expect(await spoilVault(page, 'meta')).toBeGreaterThan(0);
  await page.getByLabel('Code', { exact: true }).fill(demoPin);
  await page.getByRole('button', { name: /^Déverrouiller/ }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Les données chiffrées de ce poste sont illisibles.');
  await expect(page.getByRole('button', { name: 'Exporter le travail non envoyé' })).toBeVisible();
  await alert.getByRole('button', { name: 'Se connecter en ligne' }).click();
  await page.getByRole('button', { name: /Anne/ }).click();
  await expect(page.getByText('rien n’est effacé', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^Ouvrir mon poste/ }).click();
  await deskIsOpen(page);
  await noteArrived(desk, text);
});

test('central is down at the start: the desk opens from this disk and catches up later', async ({
  visitDesk,
}) => {
  const { page, ears, desk, visit } = await visitDesk({ at: central(), dossiers: [] });
  const text = 'Écrite pendant que la caisse dormait.';
  await desk.upToDate();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  ears.expecting(...centralGone);
  await central().pause();
  await page.goto(central().url);
  await expect(page.getByText('Caisse injoignable')).toBeVisible();
  await unlock(page, 'anne');
  await expect(desk.pill).toHaveText(/^Hors ligne/);
  await desk.open('10000002', bruno);
  await visit.begin();
  await visit.write(text);
  await visit.close();
  await expect(visit.panel).toContainText('sur ce disque');
  await central().resume();
  await desk.pill.click();
  await page.getByRole('menuitem', { name: 'Synchroniser maintenant' }).click();
  await noteArrived(desk, text);
});

test('nobody here yet and central is down: a sentence, and a second try that works', async ({
  page,
  ears,
}) => {
  await page.goto(central().url);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  ears.expecting(...centralGone);
  await page.context().route('**/api/v1/hello', (route) => route.abort('connectionrefused'));
  await page.evaluate(() => indexedDB.deleteDatabase('guichet-device'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('La caisse ne répond pas.');
  await page.context().unroute('**/api/v1/hello');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('button', { name: people.anne }).click();
  await expect(page.getByRole('button', { name: /^Ouvrir mon poste/ })).toBeVisible();
});

test('central answers a login page of some Wi-Fi, then an answer cut in the middle: nothing of it is taken, nothing is lost', async ({
  visitDesk,
}) => {
  const { page, desk } = await visitDesk({ at: central(), dossiers: [] });
  const text = 'Écrite malgré le wifi.';
  await keepNoteOffline(desk, text);
  const exchange = /\/api\/v1\/(push|pull)$/;
  for (const { body, contentType } of [
    { body: '<html><body>Bienvenue au wifi</body></html>', contentType: 'text/html' },
    { body: '{"t":"hello","lastSeq":0,"pro', contentType: 'application/x-ndjson' },
  ]) {
    await page.context().route(exchange, (route) => route.fulfill({ status: 200, body, contentType }));
    await desk.backOnline();
    await desk.goTo('Synchro');
    await expect(page.getByRole('alert')).toContainText('illisible');
    await expect(page.getByRole('alert')).toContainText('Un nouvel essai suit.');
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: bruno })
        .filter({ hasText: /En attente|Envoyé/ })
        .first(),
    ).toBeVisible();
    await desk.workOffline();
    await page.context().unroute(exchange);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await desk.open('10000002', bruno);
  await desk.backOnline();
  await desk.pill.click();
  await page.getByRole('menuitem', { name: 'Synchroniser maintenant' }).click();
  await noteArrived(desk, text);
});

test('two tabs: the second takes over and finds the words the first was typing', async ({ visitDesk }) => {
  const { page, context, desk: first, visit, leave } = await visitDesk({ at: central(), dossiers: [] });
  await first.upToDate();
  await first.open('10000002', bruno);
  await visit.begin();
  await visit.note.fill('Une phrase que personne n’a encore');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Code', { exact: true }).fill(demoPin);
  await other.getByRole('button', { name: /^Déverrouiller/ }).click();
  await expect(other.getByRole('alert')).toContainText(
    'Vos dossiers sont ouverts dans une autre fenêtre de ce poste.',
  );
  await visit.note.pressSequentially(' relue.');
  await other.getByRole('button', { name: 'Continuer ici' }).click();
  await deskIsOpen(other);
  await expect(page.getByText(/repris dans une autre fenêtre/)).toBeVisible();
  await expect(new Visit(other).note).toHaveValue('Une phrase que personne n’a encore relue.');
  await leave();
});
