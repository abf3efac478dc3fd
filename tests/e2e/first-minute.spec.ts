import { people, pickOnSignIn } from '../support/gate.ts';
import { deskOf, expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();

test('the sign-in page introduces three people, Today is full on arrival, and the three steps tick themselves', {
  tag: ['@packaged', '@electron'],
}, async ({ page }) => {
  const desk = new Desk(page);
  await page.goto(deskOf(central()));
  await test.step('three people and what each sees', async () => {
    await expect(page.getByRole('heading', { name: 'Qui êtes-vous aujourd’hui ?' })).toBeVisible();
    const row = (name: RegExp) => page.getByRole('list').getByRole('button', { name });
    await expect(row(people.anne)).toContainText('rendez-vous, délais, dossiers, notes');
    await expect(row(people.tom)).toContainText('hors ligne');
    await expect(row(people.beatrice)).toContainText('approuver ou renvoyer');
    await expect(page.getByRole('list').getByRole('button')).toHaveCount(3);
    await expect(page.getByText('Démonstration', { exact: false }).first()).toBeVisible();
  });
  await pickOnSignIn(page, 'anne');
  await expect(desk.room('Aujourd’hui')).toHaveAttribute('aria-current', 'page');
  const main = page.getByRole('main');
  await test.step('visits, clocks, calls and a returned note', async () => {
    await expect(
      main.getByRole('table', { name: /^(Mes visites|Visites du bureau)/ }).getByRole('row'),
    ).not.toHaveCount(0);
    await expect(main.getByText('Attend', { exact: true }).first()).toBeVisible();
    await expect(
      main
        .getByRole('region', { name: /^Délais qui courent/ })
        .getByText(/jours?( de retard)?$|^Aujourd’hui$/)
        .first(),
    ).toBeVisible();
    await expect(main.getByRole('list', { name: 'Appels à faire' }).getByRole('listitem')).not.toHaveCount(0);
    await expect(main.getByRole('list', { name: 'Notes renvoyées' }).getByRole('listitem')).not.toHaveCount(
      0,
    );
  });

  const strip = page.getByRole('region', { name: 'Trois pas pour découvrir' });
  const step = (name: string) => strip.getByRole('listitem').filter({ hasText: name });
  await test.step('nothing is ticked before it was done', async () => {
    for (const name of ['Trouver un dossier', 'Couper le réseau', 'Écrire une note'])
      await expect(step(name)).toContainText('à faire');
  });
  await test.step('the dossier is found from the strip itself', async () => {
    await step('Trouver un dossier').getByRole('button').click();
    await page.getByRole('combobox', { name: 'Chercher ou agir' }).fill('Arriéré');
    await desk.hits.filter({ hasText: /Bruno/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Bruno/ })).toBeVisible();
    await desk.goTo('Aujourd’hui');
    await expect(step('Trouver un dossier')).toContainText('fait');
  });
  await test.step('the network is cut in the pill', async () => {
    await desk.workOffline();
    await expect(step('Couper le réseau')).toContainText('fait');
    await expect(step('Écrire une note')).toContainText('à faire');
  });
  await test.step('a note waits for the network, and the step stays ticked after it is back', async () => {
    const visit = new Visit(page);
    await desk.open('10000002', /Bruno/);
    await visit.begin();
    await visit.write('Note de découverte.');
    await visit.close();
    await desk.goTo('Aujourd’hui');
    await expect(step('Écrire une note')).toContainText('fait');
    await desk.backOnline();
    await desk.upToDate();
    await expect(step('Couper le réseau')).toContainText('fait');
  });
  await test.step('the strip goes away for good', async () => {
    await strip.getByRole('button', { name: 'Ne plus montrer ces pas' }).click();
    await expect(strip).toHaveCount(0);
    await desk.goTo('Recherche');
    await desk.goTo('Aujourd’hui');
    await expect(page.getByRole('region', { name: /^Délais qui courent/ })).toBeVisible();
    await expect(strip).toHaveCount(0);
  });
});

test('the supervisor lands on Review with notes waiting', async ({ visitDesk }) => {
  const { page, desk, landed } = await visitDesk({ who: 'beatrice', dossiers: [] });
  expect(landed).toMatch(/^Révision/);
  await desk.goTo('Révision');
  await expect(page.getByRole('list', { name: 'Notes qui attendent' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
  await expect(page.getByRole('main').getByText(/notes? à voir, la plus ancienne du/)).toBeVisible();
});

test('the adviser lands on Agenda with a mission of fourteen stops that come along', async ({
  visitDesk,
}) => {
  const { page, desk, landed } = await visitDesk({ who: 'tom', dossiers: [] });
  expect(landed).toMatch(/^Agenda/);
  await desk.goTo('Agenda');
  await expect(
    page.getByRole('list', { name: 'Les cinq prochains jours' }).getByText('Mission de 14 arrêts'),
  ).toBeVisible();
  await desk.upToDate();
  await expect(page.getByText('Prêt à partir : 14 dossiers sur 14 sont entiers sur ce poste')).toBeVisible();
  const stops = page.getByRole('table', { name: 'Visites' }).getByRole('row');
  // One row is the head.
  await expect(stops).toHaveCount(15);
});

test('a demo says so on the screen and on paper', async ({ visitDesk }) => {
  const { page } = await visitDesk({ dossiers: [] });
  await expect(page.getByRole('banner').getByText('Démo', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText('Démonstration : personnes, sociétés et montants inventés', { exact: true }),
  ).toBeVisible();
});
