import { expectNoAxeFaults } from '../support/axe.ts';
import { signIn } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { Interview } from './screens/interview.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral({ demo: 60 });

test('a payment difficulty from the first question to a signed plan and a closed note, without a network', {
  tag: ['@L4', '@I2', '@B2'],
}, async ({ page, cable }) => {
  const desk = new Desk(page);
  const interview = new Interview(page);
  const visit = new Visit(page);
  await signIn(page, central().url, 'anne');
  await desk.upToDate();
  await desk.open('10000002', /Bruno/);
  await cable.pull();
  await visit.begin();
  await interview.begin('Difficultés de paiement');
  await expect(page).toHaveURL(/#\/dossier\/[0-9a-f-]+\/event-payment-difficulty$/);

  // What the dossier knows is there with its origin; what decides most is proposed, and has the focus.
  await expect(interview.question('Des cotisations échues restent-elles à payer')).toContainText(
    'dossier : cotisation',
  );
  await expect(interview.next).toContainText('Une difficulté financière ou économique passagère');
  await expect(interview.next.getByRole('radio').first()).toBeFocused();
  await expect(interview.right('Plan d’apurement')).toContainText('Ouvert');

  // By the keyboard alone: an answer, Tab, and the next question has the focus.
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(interview.next).not.toContainText('passagère');
  await expect(interview.next.getByRole('radio').first()).toBeFocused();

  // One change would open a right: said on its line, and on the question it hangs on.
  await interview.answerAll({ 'Signez-vous la demande vous-même': 'Oui' }, 'Non', [
    'Pouvez-vous le montrer par des pièces',
    'Signez-vous la demande vous-même',
  ]);
  const exemption = interview.right('Dispense de cotisations');
  await expect(exemption).toContainText('À portée');
  await expect(exemption).toContainText('Il suffirait de ceci : Difficulté prouvée par des pièces (oui)');
  await expect(interview.question('Pouvez-vous le montrer par des pièces')).toContainText('ouvrirait');
  await expectNoAxeFaults(page, 'an interview with a near-miss');

  // Its reasons, with their articles.
  await exemption.getByRole('button', { name: 'Dispense de cotisations' }).click();
  await expect(exemption).toContainText('Arrêté royal n° 38');

  // The answers survive a fresh start of the screen.
  await expect(interview.questions.getByText(/^Enregistré sur ce poste/)).toBeVisible();
  await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Bruno/ })).toBeVisible();
  await interview.begin('Difficultés de paiement');
  await expect(
    interview.question('Pouvez-vous le montrer par des pièces').getByRole('radio', { name: 'Non' }),
  ).toBeChecked();

  // Papers to bring, duties, and the request itself, in the basket of the visit.
  await interview.look(/^Pièces/);
  await expect(interview.rights.getByText('Carte d’identité (NISS)')).toBeVisible();
  await interview.look(/^Informer/);
  await expect(interview.rights.getByRole('button', { name: 'Le plan d’apurement' })).toBeVisible();
  await interview.look(/^Droits/);
  const plan = interview.right('Plan d’apurement');
  // The first right that is open is unfolded by itself.
  await expect(plan.getByRole('button', { name: 'Plan d’apurement' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await plan.getByRole('button', { name: /^Mettre au panier/ }).click();
  await expect(plan).toContainText('Demandé');

  // The form says what keeps it open, and is signed by the name alone: nobody has to draw.
  await plan.getByRole('button', { name: 'Remplir le formulaire' }).click();
  const form = page.getByRole('region', { name: 'Demande de plan d’apurement', exact: true });
  await expect(form.getByText('Ne peut pas être clôturé')).toBeVisible();
  await form.getByRole('textbox', { name: /^Motifs/ }).fill('Recettes en baisse depuis les travaux.');
  await expect(form.getByText('Peut être clôturé')).toBeVisible();
  await expect(form.getByText(/eIDAS, art. 3, 10°.*SHA-256/)).toBeVisible();
  await expectNoAxeFaults(page, 'a form to sign');
  await form.getByRole('textbox', { name: /^Nom de qui signe/ }).fill('Bruno Arriéré-Exemple');
  await form.getByRole('button', { name: 'Signer et introduire' }).click();
  await expect(form.getByText(/^Signé et introduit le 23 novembre 2026/)).toBeVisible();
  await form.getByRole('button', { name: 'Retour aux droits' }).click();

  // The event is noted with its answers; the visit has it all.
  await interview.rights.getByRole('button', { name: 'Noter l’événement' }).click();
  const note = page.getByRole('dialog', { name: 'Noter l’événement' });
  await expect(note.getByRole('textbox', { name: 'Jour de l’événement' })).toHaveValue('23/11/2026');
  await expectNoAxeFaults(page, 'noting an event');
  await note.getByRole('button', { name: 'Noter l’événement' }).click();
  await expect(interview.rights.getByText('Événement noté au 23 novembre 2026.')).toBeVisible();

  // A duty is done by its page, shown to the person.
  await interview.look(/^Informer/);
  await interview.rights.getByRole('button', { name: 'Le plan d’apurement' }).click();
  await page.getByRole('button', { name: 'Montrer', exact: true }).click();
  await expect(page.getByText('Montré et noté dans la visite.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(visit.panel.getByText('1 dits sur 7').or(visit.panel.getByText('1 dit sur 7'))).toBeVisible();

  // The note has written itself; one sentence is added, and the visit ends.
  await desk.open('10000002', /Bruno/);
  await expect(visit.note).toHaveValue(/plan d’apurement/i);
  await visit.note.press('Control+End');
  await visit.note.pressSequentially(' Peut verser 180 € par mois.');
  await visit.close();
  await page.getByRole('tab', { name: /^Contacts et notes/ }).click();
  await expect(page.getByRole('tabpanel').getByText(/Peut verser 180 € par mois/)).toBeVisible();
  await cable.plug();
  await desk.upToDate();
});
