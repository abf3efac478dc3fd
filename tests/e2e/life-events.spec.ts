import { expect, test } from './fixtures.ts';
import { LifeVisit } from './screens/life-visit.ts';

const summary = 'Résumé de notre entretien du 23 novembre 2026';
const papersTitle = 'Pièces à apporter';

// Each visit goes from the door to the closed note with the cable pulled, and is sent when it is back.

test('a baker starts: brochure and charter handed over', { tag: ['@L1', '@I1'] }, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000001'] });
  const life = new LifeVisit(desk);
  await desk.open('10000001', /Léa/);
  await desk.cable.pull();
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
  await life.papers('fr', ['Numéro d’entreprise (BCE)', 'Déclaration de début et catégorie'], papersTitle);
  await life.tell('Les cotisations en début d’activité');
  await life.tell('Les bonifications pour paiement anticipé');
  await life.noteEvent('05/10/2026');
  await life.promise({ kind: 'theyWill', what: 'inscription à la mutualité', due: '4/12' });
  await life.hand('Bien démarrer comme indépendant');
  await desk.open('10000001', /Léa/);
  await life.handFromGaps('L’Engagement de service');
  await life.editNote(
    ['Remis ou envoyé : ', 'charte de service (FR)'],
    'Expliqué :',
    'Expliqué à sa demande :',
  );
  await life.summary('fr', summary, ['La charte de service', 'Les bonifications pour paiement anticipé']);
  await life.close('Expliqué à sa demande :');
  await life.arrives('Expliqué à sa demande :');
});

test('somebody who stopped starts again: the category and why, first terms, a statement signed by hand', {
  tag: ['@A1', '@long'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['20000021'] });
  const life = new LifeVisit(desk);
  await desk.open('20000021', /Clara/);
  await desk.cable.pull();
  await life.begin('Début d’activité');
  await life.interview('Début d’activité');
  // Of the former activity only what still counts is taken over.
  await life.knows('En quelle qualité', 'Avez-vous été indépendant à titre principal');
  await life.answers({
    starting: true,
    startOn: '01/12/2026',
    healthFundMember: true,
    insuredBefore: true,
    jointlyLiable: false,
    student: false,
  });
  await life.trace('S’affilier avant le premier jour', 'encore 7 jours, jusqu’au 30/11/2026');
  const form = await life.form('Déclaration d’affiliation', 'S’affilier avant le premier jour');
  await life.complete(form, { seen: ['Carte d’identité (NISS)'] });
  await life.choose(form, 'Autre activité', 'aucune');
  await expect(form.getByRole('region', { name: 'Catégorie et premiers montants' })).toContainText(
    /titre principal/i,
  );
  await expect(form.getByText(/^À temps/)).toContainText('30 novembre 2026');
  await life.signByHand(form, 'Clara Chaudron-Fictif', { label: 'Activité', text: 'fleuristerie, ateliers' });
  await life.noteEvent('01/12/2026');
  await life.tell('Les cotisations en début d’activité');
  await life.editNote(['Demandes : '], 'Expliqué :', 'Expliqué à la reprise :');
  await life.close('Expliqué à la reprise :', 'Les bonifications pour paiement anticipé');
  await life.arrives('Expliqué à la reprise :');
});

test('a child is born: vouchers confirmed, what comes by itself', {
  tag: ['@L2', '@A2', '@P3', '@P13'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000204'] });
  const life = new LifeVisit(desk);
  await desk.open('10000204', /Nora/);
  await desk.cable.pull();
  await life.begin('La famille s’agrandit');
  await life.interview('La famille s’agrandit');
  await life.knows(
    'Êtes-vous la mère',
    'Où l’enfant est-il domicilié',
    'Vos cotisations sont-elles en ordre',
  );
  await life.answers({
    childStage: 'enfant né',
    birthOn: '05/10/2026',
    waitingPeriodDone: true,
    interruptsForChild: true,
    maternityConfirmed: true,
    lowHouseholdIncome: false,
    childNeedsMore: false,
    resumesWork: true,
    childAtHome: true,
  });
  await life.trace('Trimestres sans cotisation après la naissance', 'D’office');
  await life.trace('Allocations familiales', 'auprès de : Caisse d’allocations familiales');
  await life.trace('105 titres-services gratuits', 'Ouvert', 'Aide à la maternité (titres-services)');
  await life.toBasket('105 titres-services gratuits');
  const form = await life.form('Confirmation de l’aide à la maternité', '105 titres-services gratuits');
  await life.sign(form, 'Nora Gabarit-Fictif');
  await life.basketReady(3);
  await life.papersAre('Acte de naissance');
  await life.dutiesAre(
    'Le repos et l’allocation de maternité',
    'L’aide à la maternité : titres-services',
    'La prime de naissance ou d’adoption',
    'Les allocations familiales, région par région',
  );
  await life.tell('La prime de naissance ou d’adoption');
  await life.noteEvent('05/10/2026');
  await desk.open('10000204', /Nora/);
  await life.todo('À décider d’office : Trimestres sans cotisation après la naissance', '23/3');
  await life.promise({ kind: 'weWill', what: 'courrier à la mutualité', due: '30/11' });
  await life.editNote(
    ['Événement : ', 'Demandes : ', 'courrier à la mutualité'],
    'Expliqué :',
    'Expliqué à la mère :',
  );
  await life.summary('fr', summary, ['courrier à la mutualité', 'La prime de naissance ou d’adoption']);
  // The quarters without contribution come by themselves: told when the sickness fund has confirmed.
  await life.close('Expliqué à la mère :', [
    'Le repos et l’allocation de maternité',
    'L’aide à la maternité : titres-services',
    'Les allocations familiales, région par région',
    'Les trimestres sans cotisation après une naissance',
  ]);
  await life.arrives('Expliqué à la mère :');
});

test('illness: what the sickness fund pays, what waits for an answer', { tag: ['@L3', '@A2'] }, async ({
  visitDesk,
}) => {
  const desk = await visitDesk({ dossiers: ['10000009'] });
  const life = new LifeVisit(desk);
  await desk.open('10000009', /Karim/);
  await desk.cable.pull();
  await life.begin('Problème de santé');
  await life.interview('Problème de santé');
  await life.knows('Êtes-vous en incapacité de travail', 'Depuis quand êtes-vous indépendant');
  await life.answers({
    incapacityFrom: '06/07/2026',
    incapacityRecognised: true,
    caresForRelative: false,
    needsDailyHelp: false,
    reducedAutonomy: false,
    fullyStopped: true,
    nobodyContinues: true,
    previousQuarterPaid: true,
    resumePartly: false,
    relativeDied: false,
  });
  await life.trace('Assimilation pour maladie', 'Demandé');
  await life.trace('Allocations aux personnes handicapées', /auprès de : .*handicap/i);
  await life.trace('Indemnité d’invalidité', 'Non ouvert', 'Invalidité');
  const form = await life.form('Demande d’assimilation pour maladie', 'Assimilation pour maladie');
  await life.complete(form, {
    seen: [
      'Attestation de la mutualité (périodes, sans diagnostic)',
      'Preuve de la cessation (BCE ou comptable)',
    ],
  });
  await life.sign(form, 'Karim Repos-Fictif');
  await life.papersAre('Certificat d’incapacité, à remettre à la mutualité');
  await life.dutiesAre(
    'S’inscrire à une mutualité',
    'L’incapacité de travail',
    'L’invalidité',
    'L’assimilation pour maladie',
  );
  await life.tell('L’invalidité');
  await life.noteEvent('06/07/2026');
  await life.editNote(['Demandes : '], 'Expliqué :', 'Expliqué, sans parler de diagnostic :');
  await life.close('Expliqué, sans parler de diagnostic :', [
    'S’inscrire à une mutualité',
    'L’incapacité de travail',
    'L’assimilation pour maladie',
  ]);
  await life.arrives('Expliqué, sans parler de diagnostic :');
});

test('a bankruptcy: the bridging right asked for in time', { tag: ['@L5', '@A2'] }, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000006'] });
  const life = new LifeVisit(desk);
  await desk.open('10000006', /Nadia/);
  await desk.cable.pull();
  await life.begin('Faillite ou insolvabilité');
  await life.interview('Faillite ou insolvabilité');
  await life.knows('Quel jour : jugement', 'Avez-vous des personnes à charge', 'Combien des seize derniers');
  await life.answers({
    noOccupation: true,
    noFraud: true,
    wasEmployee: false,
    noMeans: false,
    sideActivity: false,
  });
  await life.trace('Droit passerelle : prestation mensuelle', 'jusqu’au 31/3/2027', 'Droit passerelle');
  await life.trace('Couverture sociale gardée sans cotisation', 'Ouvert');
  await life.toBasket('Droit passerelle : prestation mensuelle');
  const form = await life.form('Demande de droit passerelle', 'Droit passerelle : prestation mensuelle');
  await life.complete(form, {
    typed: { 'Compte (IBAN)': 'BE68 5390 0754 7034' },
    seen: ['Jugement et coordonnées du curateur', 'Composition de ménage'],
  });
  await life.sign(form, 'Nadia Faillite-Exemple');
  await life.papersAre('Jugement et coordonnées du curateur');
  await life.dutiesAre(
    'Les cotisations dues après une faillite',
    'Le droit passerelle',
    'L’assurance continuée',
  );
  await life.tell('Le droit passerelle');
  await life.noteEvent('08/09/2026');
  await life.editNote(['Droit passerelle'], 'Expliqué :', 'Expliqué, avec les délais :');
  await life.close('Expliqué, avec les délais :', [
    'Les cotisations dues après une faillite',
    'L’assurance continuée',
  ]);
  await life.arrives('Expliqué, avec les délais :');
});

test('a widower works on with his pension', { tag: ['@L6', '@A2'] }, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000004'] });
  const life = new LifeVisit(desk);
  await desk.open('10000004', /Marcel/);
  await desk.cable.pull();
  await life.begin('Pension');
  await life.interview('Pension');
  await life.knows('Recevez-vous déjà une pension de retraite', 'Êtes-vous veuf ou veuve');
  await life.answers({
    keepsWorking: true,
    lowPension: false,
    spouseDiedOn: '12/02/2024',
    marriedSince: '14/06/1985',
  });
  await life.trace('Travail après la pension à déclarer', 'À déclarer avant le premier paiement');
  await life.trace('Garantie de revenus aux personnes âgées', 'auprès de : Service fédéral des Pensions');
  await life.trace('Pension de conjoint divorcé', 'Il faudrait : Divorce : oui');
  await life.toBasket('Travail après la pension à déclarer');
  await life.papersAre('Aperçu de carrière', 'Données de mariage ou de divorce');
  await life.dutiesAre(
    'La pension de retraite',
    'Travailler après la pension',
    'Le bonus de pension',
    'La pension de survie et l’allocation de transition',
  );
  await life.tell('Le bonus de pension');
  const form = await life.form('Demande d’aide à la pension et de données de carrière');
  await life.sign(form, 'Marcel Retraite-Fictif');
  await life.noteEvent('23/11/2026');
  await life.editNote(['Demandes : '], 'Expliqué :', 'Expliqué, page après page :');
  await life.close('Expliqué, page après page :', [
    'La pension de retraite',
    'Travailler après la pension',
    'La pension de survie et l’allocation de transition',
  ]);
  await life.arrives('Expliqué, page après page :');
});

test('a supplement to the pension: the ceiling of this person', { tag: ['@L7', '@A4'] }, async ({
  visitDesk,
}) => {
  const desk = await visitDesk({ dossiers: ['10000211'] });
  const life = new LifeVisit(desk);
  await desk.open('10000211', /Lucas/);
  await desk.cable.pull();
  await life.begin('Pension complémentaire');
  await life.interview('Pension complémentaire');
  await life.knows('Dans quelle catégorie', 'Vos cotisations sont-elles en ordre');
  await life.answers({ wantsSupplement: true, referenceIncome: '27000', incomeCoverGap: true });
  await life.trace(
    'Pension libre complémentaire, ordinaire ou sociale',
    '2 721,66',
    'Prime maximale de la PLCI',
  );
  await life.toBasket('Pension libre complémentaire, ordinaire ou sociale');
  const form = await life.form(
    'Suivi d’un complément de pension',
    'Pension libre complémentaire, ordinaire ou sociale',
  );
  // The wish, signed by hand: with finger, pen or mouse. Everywhere else a name is enough.
  await life.signByHand(
    form,
    'Lucas Brouillon-Exemple',
    { label: 'Nom et prénoms', text: 'Lucas A. Brouillon-Exemple' },
    'Pension libre complémentaire, ordinaire ou sociale',
  );
  await life.papersAre('Contrat ou offre de l’assureur');
  await life.dutiesAre(
    'La pension complémentaire libre, ordinaire ou sociale',
    'Les autres compléments : société, revenu garanti, hospitalisation',
  );
  await life.tell('La pension complémentaire libre, ordinaire ou sociale');
  await life.tell('Les autres compléments : société, revenu garanti, hospitalisation');
  await life.noteEvent('23/11/2026');
  await life.editNote(['Demandes : '], 'Expliqué :', 'Expliqué, sans rien vendre :');
  await life.close('Expliqué, sans rien vendre :');
  await life.arrives('Expliqué, sans rien vendre :');
});

test('the activity ends: declared in time, the insurance goes on', { tag: '@L8' }, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000209'] });
  const life = new LifeVisit(desk);
  await desk.open('10000209', /Paul/);
  await desk.cable.pull();
  await life.begin('Fin d’activité');
  await life.sayWhoIsThere('Conjoint ou cohabitant');
  await life.sayWhoIsThere('La personne elle-même');
  await life.interview('Fin d’activité');
  await life.knows('Depuis quand êtes-vous indépendant', 'Quelle est votre date de naissance');
  await life.answers({
    ceases: true,
    becomesEmployee: false,
    incapacity: false,
    pensionPaid: false,
    wantsPension: false,
    ceasedOn: '15/11/2026',
    cessationDeclared: false,
    stoppedCompletely: true,
    otherSocialStatus: false,
    quartersInOrder: '8',
    bridgingGround: 'aucune de celles-ci',
  });
  await life.trace('Déclarer la cessation dans les quinze jours', 'encore 7 jours, jusqu’au 30/11/2026');
  await life.trace('Assurance continuée', 'jusqu’au 30/6/2027', 'Assurance continuée');
  await life.trace('Assimilation pour maladie', 'Il faudrait : Incapacité de travail : oui');
  await life.trace('Pension de retraite à l’âge légal', 'Il faudrait : Pension demandée ou préparée : oui');
  await life.toBasket('Assurance continuée');
  const form = await life.form('Déclaration de cessation', 'Déclarer la cessation dans les quinze jours');
  await life.complete(form, { seen: ['Preuve de la cessation (BCE ou comptable)'] });
  await life.sign(form, 'Paul Échantillon-Exemple');
  await life.papersAre('Preuve de la cessation (BCE ou comptable)');
  await life.dutiesAre('Les formalités de cessation', 'L’assurance continuée');
  await life.tell('Les formalités de cessation');
  await life.tell('L’assurance continuée');
  await life.noteEvent('15/11/2026');
  await life.editNote(['Demandes : '], 'Expliqué :', 'Expliqué point par point :');
  await life.close('Expliqué point par point :');
  await life.arrives('Expliqué point par point :');
});
