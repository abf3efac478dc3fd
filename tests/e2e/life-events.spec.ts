import { expect, test } from './fixtures.ts';
import { LifeVisit } from './screens/life-visit.ts';

test('a baker starts: what it means, brochure and charter handed over, in time', {
  tag: ['@L1', '@I1'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000001'] });
  const { page, open, cable } = desk;
  const life = new LifeVisit(desk);
  await open('10000001', /Léa/);
  await cable.pull();
  await life.begin('Début d’activité');
  await life.interview('Début d’activité');
  await life.knows('Quel est le premier jour', 'En quelle qualité', 'Dans quelle catégorie');
  await life.answers({
    mainBefore: false,
    healthFundMember: false,
    insuredBefore: true,
    jointlyLiable: false,
    student: false,
  });
  await life.trace('Cotisation réduite de primo-starter', 'art. 12 § 1bis');
  await life.toBasket('Cotisation réduite de primo-starter');
  await life.papers(
    'fr',
    ['Numéro d’entreprise (BCE)', 'Déclaration de début et catégorie'],
    'Pièces à apporter',
  );
  await life.tell('Les cotisations en début d’activité');
  await life.tell('Les bonifications pour paiement anticipé');
  await life.noteEvent('05/10/2026');
  await life.promise({ kind: 'theyWill', what: 'inscription à la mutualité', due: '4/12' });
  await life.hand('Bien démarrer comme indépendant');
  await life.hand('La charte', 'Engagement de service');
  await open('10000001', /Léa/);
  await life.editNote([], 'Expliqué :', 'Expliqué à sa demande :');
  await life.summary('fr', 'Résumé de notre entretien du 23 novembre 2026', ['La charte de service']);
  await life.close('Expliqué à sa demande :');
  await life.arrives('Expliqué à sa demande :');
  expect(page.url()).toContain('#/dossier/');
});
