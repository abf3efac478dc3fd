import { signIn, signInBeside, unlock } from '../support/gate.ts';
import { deskOf, expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Review } from './screens/review.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();

const bruno = /Bruno/;
const noteText = 'Passé au guichet le 23/11 : propose 180 € par mois dès le 01/12.';
const remark = 'Dites aussi jusque quand le plan doit courir.';
const better = `${noteText} Plan jusqu’au 31/12/2027.`;

test('one browser profile: a note written without a network comes back with its reason', {
  tag: '@shell',
}, async ({ page, cable }) => {
  const desk = new Desk(page);
  const visit = new Visit(page);
  const review = new Review(page);

  await test.step('Anne cuts the network, finds Bruno, keeps a visit', async () => {
    await signIn(page, deskOf(central()), 'anne');
    await desk.upToDate();
    await desk.workOffline();
    await desk.open('arriere', bruno);
    await visit.begin();
    await visit.write(noteText);
    await visit.close();
    await expect(visit.panel).toContainText('sur ce disque');
    await expect(desk.pill).toHaveText(/^Travail hors ligne, \d+ en attente/);
  });

  await test.step('the page starts again with the cable pulled, from this disk alone', async () => {
    await cable.pull();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Bonjour Anne' })).toBeVisible();
    await expect(page.getByText(/changements?.* attend(ent)? ici/)).toBeVisible();
    await unlock(page, 'anne');
    await desk.goTo('Synchro');
    const waiting = page.getByRole('table', { name: 'Changements de ce poste' });
    await expect(
      waiting.getByRole('row').filter({ hasText: 'En attente' }).filter({ hasText: bruno }).first(),
    ).toBeVisible();
  });

  await test.step('back online, everything that waited is received', async () => {
    await cable.plug();
    await desk.backOnline();
    await desk.upToDate();
    await expect(
      page.getByRole('paragraph').filter({ hasText: 'Tout est chez vous et à la caisse.' }),
    ).toBeVisible();
    const ours = page
      .getByRole('table', { name: 'Changements de ce poste' })
      .getByRole('row')
      .filter({ hasText: bruno });
    await expect(ours.filter({ hasText: 'Visite terminée' })).toContainText('Reçu');
    await expect(ours.filter({ hasText: /En attente|Envoyé/ })).toHaveCount(0);
  });

  await test.step('Béatrice takes the computer and returns the note', async () => {
    await desk.lock();
    await signInBeside(page, 'beatrice');
    await desk.upToDate();
    await review.read(bruno, noteText);
    await expect(page.getByText('Écrite hors ligne')).toBeVisible();
    await review.giveBack('Incomplet', remark);
    await desk.upToDate();
    await desk.lock();
  });

  await test.step('Anne reads the reason, corrects and sends', async () => {
    await unlock(page, 'anne');
    const returned = page.getByRole('region', { name: /^Notes renvoyées/ });
    const line = returned.getByRole('listitem').filter({ hasText: bruno });
    await expect(line).toContainText(remark);
    await expect(line).toContainText('Incomplet');
    await line.getByRole('button').click();
    await expect(page.getByText(/^Renvoyée par Béatrice/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Nouvelle version de la note' }).fill(better);
    await page.getByRole('button', { name: 'Renvoyer en révision' }).click();
    await expect(page.getByRole('article').filter({ hasText: better })).toContainText('version 2');
    await desk.upToDate();
    await desk.goTo('Aujourd’hui');
    await expect(returned.getByRole('listitem').filter({ hasText: remark })).toHaveCount(0);
  });
});
