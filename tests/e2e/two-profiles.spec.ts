import { signIn } from '../support/gate.ts';
import { watch } from '../support/watch.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Review } from './screens/review.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();

const bruno = /Bruno/;
const noteText = 'Demande par téléphone un relevé daté du 23/11.';
const remark = 'Notez aussi le numéro d’appel et l’heure.';

test('two profiles at once: each sees what the other did without asking', async ({
  page,
  browser,
  contextOptions,
}) => {
  const other = await browser.newContext(contextOptions);
  const otherEars = await watch(other);
  const anne = new Desk(page);
  const beatrice = new Desk(await other.newPage());
  const visit = new Visit(page);
  const review = new Review(beatrice.page);
  await Promise.all([signIn(page, central().url, 'anne'), signIn(beatrice.page, central().url, 'beatrice')]);
  await anne.upToDate();
  await beatrice.upToDate();
  await expect(review.queue.getByRole('listitem').filter({ hasText: bruno })).toHaveCount(0);

  await anne.open('10000002', bruno);
  await visit.begin();
  await visit.write(noteText);
  await visit.close();
  await expect(visit.panel).toContainText('La note part en relecture.');
  await expect(review.queue.getByRole('listitem').filter({ hasText: bruno })).toHaveCount(1);
  await review.read(bruno, noteText);
  await expect(beatrice.page.getByText('Écrite hors ligne')).toHaveCount(0);

  await anne.goTo('Aujourd’hui');
  const returned = page.getByRole('region', { name: /^Notes renvoyées/ });
  await expect(returned.getByRole('listitem').filter({ hasText: remark })).toHaveCount(0);
  await review.giveBack('Montant sans date', remark);
  await expect(review.queue.getByRole('listitem').filter({ hasText: bruno })).toHaveCount(0);
  await expect(returned.getByRole('listitem').filter({ hasText: remark })).toContainText('Montant sans date');
  otherEars.check();
  await other.close();
});
