import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Review } from './screens/review.ts';

const theo = /Théo/;
const noteText = 'Demande par téléphone un relevé daté du 23/11.';
const remark = 'Notez aussi le numéro d’appel et l’heure.';

test('two profiles at once: each sees what the other did without asking', async ({ visitDesk }) => {
  const dossiers = ['10000208'];
  const beatrice = new Desk((await visitDesk({ who: 'beatrice', dossiers })).page);
  const { page, desk: anne, visit } = await visitDesk({ dossiers });
  const review = new Review(beatrice.page);
  await beatrice.goTo('Révision');
  await expect(review.queue).toBeVisible();
  await expect(review.queue.getByRole('listitem').filter({ hasText: theo })).toHaveCount(0);

  await anne.open('10000208', theo);
  await visit.begin();
  await visit.write(noteText);
  await visit.close();
  await expect(visit.panel).toContainText('La note part en relecture.');
  await expect(review.queue.getByRole('listitem').filter({ hasText: theo })).toHaveCount(1);
  await review.read(theo, noteText);
  await expect(beatrice.page.getByText('Écrite hors ligne')).toHaveCount(0);

  await anne.goTo('Aujourd’hui');
  const returned = page.getByRole('region', { name: /^Notes renvoyées/ });
  await expect(returned.getByRole('listitem').filter({ hasText: remark })).toHaveCount(0);
  await review.giveBack('Montant sans date', remark);
  await expect(review.queue.getByRole('listitem').filter({ hasText: theo })).toHaveCount(0);
  await expect(returned.getByRole('listitem').filter({ hasText: remark })).toContainText('Montant sans date');
});
