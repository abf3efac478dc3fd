import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import { Interview } from './screens/interview.ts';
import { LifeVisit } from './screens/life-visit.ts';

/** A note, and computations that were kept. */
const knows = ['accessibility.spec.ts', 'contributions.spec.ts'];

test('trouble to pay from the first question to a signed plan and a closed note, each way out told, without a network', {
  tag: ['@L4', '@A2', '@N2', '@I2', '@B2'],
}, async ({ visitDesk }) => {
  const opened = await visitDesk({ dossiers: ['10000002'], knows });
  const { page, visit, open } = opened;
  const interview = new Interview(page);
  const life = new LifeVisit(opened);
  await open('10000002', /Bruno/);
  await opened.cable.pull();
  await life.begin('Difficultés de paiement');
  await interview.begin('Difficultés de paiement');
  await expect(page).toHaveURL(/#\/dossier\/[0-9a-f-]+\/event-payment-difficulty$/);

  // What the dossier knows is there with its origin; what decides most is proposed, and has the focus.
  await life.knows('Des cotisations échues restent-elles à payer', 'Des majorations sont-elles réclamées');
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

  const plan = interview.right('Plan d’apurement');
  // The first right that is open is unfolded by itself.
  await expect(plan.getByRole('button', { name: 'Plan d’apurement' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );

  // The papers are there after all, and a company is behind it: what was out of reach opens.
  await interview.say('Pouvez-vous le montrer par des pièces', 'Oui');
  await interview.say('Avez-vous un aidant, ou agissez-vous dans une société', 'Oui');
  await expect(interview.next).toHaveCount(0);
  for (const asked of ['noMeans', 'ceases', 'exemptionGranted', 'incomeFell'])
    await expect(
      interview.questions.locator(`[data-question="${asked}"]`).getByRole('radio', { name: 'Non' }),
    ).toBeChecked();
  await life.trace('Dispense de cotisations', 'jusqu’au 31/3/2027', 'Dispense de cotisations');
  await life.trace('Renonciation aux majorations', 'toutes les cotisations du trimestre sont payées');
  await life.trace('Revenu d’intégration ou aide sociale', 'auprès de : CPAS');
  await life.trace('Levée de la responsabilité solidaire', 'Ouvert');
  await life.trace('Plan d’apurement', 'tant que le plan est tenu, pas de contrainte');
  await life.toBasket('Plan d’apurement');

  // The form says what keeps it open, and is signed by the name alone: nobody has to draw.
  const form = await life.form('Demande de plan d’apurement', 'Plan d’apurement');
  await life.complete(form, { typed: { Motifs: 'Recettes en baisse depuis les travaux.' } });
  await expect(form.getByText('Peut être clôturé')).toBeVisible();
  await expect(form.getByText(/eIDAS, art. 3, 10°.*SHA-256/)).toBeVisible();
  await expectNoAxeFaults(page, 'a form to sign');
  await life.sign(form, 'Bruno Arriéré-Exemple');

  // Papers to bring, on the screen and on paper.
  await life.papers(
    'fr',
    ['Carte d’identité (NISS)', 'Preuve de la difficulté financière ou économique'],
    'Pièces à apporter',
  );

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
  await expect(visit.panel.getByText(/^1 dits? sur 8$/)).toBeVisible();
  for (const topic of [
    'Le calcul et le décompte',
    'Les conséquences du non-paiement',
    'La dispense de cotisations',
    'Baisser les cotisations provisoires',
    'La renonciation aux majorations',
    'La responsabilité solidaire',
    'Du rappel à la contrainte',
  ])
    await life.tell(topic);
  await life.promise({ kind: 'theyPay', what: 'première part', due: '15/12', amount: '180' });

  // The note has written itself; one sentence is put right, another one added, and the visit ends.
  await open('10000002', /Bruno/);
  await life.editNote(
    [/plan d’apurement/i, 'Plan d’apurement', /180,00\s€ pour le 15\/12\/2026/],
    'Expliqué :',
    'Expliqué, chiffres en main :',
  );
  await visit.note.press('Control+End');
  await visit.note.pressSequentially(' Peut verser 180 € par mois.');
  await life.summary('fr', 'Résumé de notre entretien du 23 novembre 2026', [
    'Du rappel à la contrainte',
    'première part',
  ]);
  await life.close('Expliqué, chiffres en main :');
  await expect(page.getByRole('tabpanel').getByText(/Peut verser 180 € par mois/)).toBeVisible();
  await life.arrives('Expliqué, chiffres en main :');
});
