import type { BodyOf } from '#shared/entities/index.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { demoSsin } from './demo-ssin.ts';
import { day, type DemoDossier, DossierBuilder } from './dossier-builder.ts';
import { MISSION_ID } from './s10-s12.ts';
import { type Find, notesToReview } from './supporting-notes.ts';

/** The day every appointment, call and note of the first minute stands on. */
const TODAY = '2026-11-23';

interface Supporting {
  readonly number: string;
  readonly family: string;
  readonly given: string;
  readonly birth: string;
  readonly order: number;
  readonly trade: string;
  readonly since: string;
  readonly place: readonly [
    street: string,
    number: string,
    postalCode: string,
    locality: string,
    nis: string,
  ];
  readonly keepOffline?: boolean;
}

const people: readonly Supporting[] = [
  {
    number: '10000201',
    family: 'Jeton-Exemple',
    given: 'Marc',
    birth: '1974-02-19',
    order: 921,
    trade: 'garage',
    since: '2008-04-01',
    place: ['Rue du Modèle', '18', '5000', 'Namur', '92094'],
  },
  {
    number: '10000202',
    family: 'Cobaye-Fictif',
    given: 'Sacha',
    birth: '1992-07-08',
    order: 922,
    trade: 'photographie',
    since: '2019-01-01',
    place: ['Rue Fictive', '6', '5100', 'Jambes', '92094'],
  },
  {
    number: '10000203',
    family: 'Patron-Exemple',
    given: 'Ève',
    birth: '1983-09-27',
    order: 924,
    trade: 'couture',
    since: '2015-10-01',
    place: ['Chaussée Exemple', '101', '5002', 'Saint-Servais', '92094'],
    keepOffline: true,
  },
  {
    number: '10000204',
    family: 'Gabarit-Fictif',
    given: 'Nora',
    birth: '1988-12-03',
    order: 926,
    trade: 'traiteur',
    since: '2017-07-01',
    place: ['Rue de l’Exemple', '44', '5020', 'Vedrin', '92094'],
  },
  {
    number: '10000205',
    family: 'Esquisse-Exemple',
    given: 'Yann',
    birth: '1979-05-16',
    order: 927,
    trade: 'architecture',
    since: '2006-01-01',
    place: ['Place Fictive', '1', '5000', 'Namur', '92094'],
  },
  {
    number: '10000206',
    family: 'Maquette-Fictif',
    given: 'Rosine',
    birth: '1966-10-30',
    order: 928,
    trade: 'librairie',
    since: '1999-03-01',
    place: ['Rue du Modèle', '90', '5300', 'Andenne', '92003'],
  },
  {
    number: '10000207',
    family: 'Spécimen-Exemple',
    given: 'Odile',
    birth: '1986-03-21',
    order: 930,
    trade: 'fleuriste',
    since: '2017-04-01',
    place: ['Rue Modèle', '12', '5000', 'Namur', '92094'],
    keepOffline: true,
  },
  {
    number: '10000208',
    family: 'Gribouille-Fictif',
    given: 'Théo',
    birth: '1995-08-14',
    order: 931,
    trade: 'graphisme',
    since: '2021-09-01',
    place: ['Rue Exemple', '27', '5060', 'Sambreville', '92137'],
  },
  {
    number: '10000209',
    family: 'Échantillon-Exemple',
    given: 'Paul',
    birth: '1971-01-11',
    order: 933,
    trade: 'menuiserie',
    since: '2001-05-01',
    place: ['Route du Modèle', '8', '4500', 'Huy', '61031'],
  },
  {
    number: '10000210',
    family: 'Prototype-Fictif',
    given: 'Amina',
    birth: '1990-06-06',
    order: 934,
    trade: 'kinésithérapie',
    since: '2016-10-01',
    place: ['Rue Fictive', '63', '4500', 'Huy', '61031'],
  },
  {
    number: '10000211',
    family: 'Brouillon-Exemple',
    given: 'Lucas',
    birth: '1984-11-25',
    order: 935,
    trade: 'maraîchage',
    since: '2013-03-01',
    place: ['Chemin Exemple', '2', '5310', 'Éghezée', '92035'],
    keepOffline: true,
  },
  {
    number: '10000212',
    family: 'Ébauche-Fictif',
    given: 'Claire',
    birth: '1977-04-02',
    order: 936,
    trade: 'ostéopathie',
    since: '2010-01-01',
    place: ['Rue du Four Fictif', '30', '5000', 'Namur', '92094'],
  },
];

/** Twelve small dossiers of the Namur office: whom Anne receives, Tom visits and Béatrice reads about. */
export function supporting(): DemoDossier[] {
  const built = people.map(build);
  const of = (number: string): DossierBuilder => {
    const found = built.find((one) => one.options.number === number);
    if (!found) throw new Error(`no supporting dossier ${number}`);
    return found;
  };
  anneReceives(of);
  tomVisits(of);
  callsToMake(of);
  notesToReview(of);
  return built.map((one) => one.done());
}

function build(person: Supporting): DossierBuilder {
  const birthDate = day(person.birth);
  const dossier = new DossierBuilder({
    number: person.number,
    spaceId: 'WAL',
    language: 'fr',
    adviser: person.number >= '10000207' ? ['s-tom', 's-anne'] : ['s-anne', 's-tom'],
    keepOffline: person.keepOffline ? ['s-tom'] : [],
  });
  dossier.person(demoSsin(birthDate, person.order), person.family, person.given, {
    birthDate,
    sex: person.order % 2 === 0 ? 'f' : 'm',
  });
  dossier
    .home(...person.place)
    .reach('mobile', `0470 00 ${person.number.slice(4, 6)} ${person.number.slice(6)}`, true);
  const affiliation = dossier.affiliation('selfEmployed', 'mainOccupation', person.since, person.trade);
  for (const [year, principal, fee] of [
    [2025, 87171, 3530],
    [2026, 89042, 3606],
  ] as const) {
    for (const no of [1, 2, 3, 4]) {
      const last = year === 2026 && no === 4;
      dossier.line(
        `${year}Q${no}`,
        'mainOccupation',
        principal,
        fee,
        last ? null : `${year}-${String(no * 3).padStart(2, '0')}-20`,
        { affiliationIds: [affiliation] },
      );
    }
  }
  return dossier;
}

type Reason = BodyOf<'appointment'>['reason'];

function anneReceives(of: Find): void {
  const visits: readonly [
    number: string,
    time: string,
    reason: Reason,
    preparation: string,
    prepared: boolean,
    state: BodyOf<'appointment'>['state'],
  ][] = [
    ['10000212', '09:15', 'certificate', 'Attestation de carrière imprimée', true, 'done'],
    ['10000202', '11:00', 'family-growth', 'Aide à la maternité à confirmer', true, 'booked'],
    ['10000205', '11:30', 'supplementary-pension', 'Plafond 2026 à expliquer', true, 'booked'],
    ['10000204', '14:00', 'account-question', 'Question sur le T4 2026', true, 'booked'],
    ['10000201', '15:00', 'payment-difficulty', 'Plan de 12 mois à proposer', false, 'booked'],
    ['10000203', '16:30', 'data-change', 'Nouvelle adresse du commerce', true, 'booked'],
  ];
  for (const [number, time, reason, preparation, prepared, state] of visits) {
    of(number).appointment(TODAY, time, reason, { preparation, prepared, state });
  }
  of('10000206').appointment('2026-11-24', '10:00', 'retirement', {
    preparation: '66 ans en 2032, simulation',
  });
  of('10000201').appointment('2026-11-26', '09:30', 'payment-difficulty', {
    preparation: 'Premier versement du plan',
  });
  of('10000202').appointment('2026-11-27', '13:30', 'family-growth', { preparation: 'Signature' });
}

function tomVisits(of: Find): void {
  const road: readonly [number: string, time: string, reason: Reason, preparation: string][] = [
    ['10000207', '08:30', 'payment-difficulty', 'Travaux dans la rue, recettes en baisse'],
    ['10000212', '09:00', 'data-change', 'Deuxième cabinet'],
    ['10000205', '09:30', 'account-question', 'Régularisation 2023'],
    ['10000203', '10:00', 'certificate', 'Attestation fiscale'],
    ['10000202', '10:30', 'document-handover', 'Extrait de naissance'],
    ['10000204', '11:00', 'account-question', 'Estimation 2026'],
    ['10000211', '11:45', 'payment-difficulty', 'Mauvaise saison'],
    ['10000208', '12:45', 'supplementary-pension', 'Première information'],
    ['10000206', '13:15', 'retirement', 'Fin d’activité en vue'],
    ['10000210', '13:50', 'family-growth', 'Congé à venir'],
    ['10000209', '14:15', 'activity-cessation', 'Remise de l’atelier'],
    ['10000201', '16:10', 'account-question', 'Solde de clôture'],
  ];
  road.forEach(([number, time, reason, preparation], index) => {
    const order = index < 11 ? index + 1 : 14;
    of(number).appointment(TODAY, time, reason, {
      staffId: 's-tom',
      place: 'business',
      missionId: MISSION_ID,
      order,
      preparation,
    });
  });
  of('10000207').appointment('2026-11-24', '09:00', 'payment-difficulty', {
    staffId: 's-tom',
    place: 'business',
    preparation: 'Plan à signer',
  });
  of('10000211').appointment('2026-11-25', '10:30', 'payment-difficulty', {
    staffId: 's-tom',
    place: 'business',
    preparation: 'Comptes de la saison',
  });
  of('10000209').appointment('2026-11-27', '14:00', 'activity-cessation', {
    staffId: 's-tom',
    place: 'business',
    preparation: 'Preuve de radiation',
  });
}

function callsToMake(of: Find): void {
  of('10000202').task(
    'call',
    [
      'Aide à la maternité non demandée',
      'Moederschapshulp niet aangevraagd',
      'Mutterschaftshilfe nicht beantragt',
    ],
    ['Préfère après 16 h', 'Liefst na 16 uur', 'Lieber nach 16 Uhr'],
    { commitmentId: 'L2', dueOn: day('2026-11-30') },
  );
  of('10000203').task(
    'call',
    ['Plan : sixième paiement attendu', 'Plan: zesde betaling verwacht', 'Plan: sechste Zahlung erwartet'],
    ['Préfère le matin', 'Liefst in de voormiddag', 'Lieber am Morgen'],
    { commitmentId: 'N2', dueOn: day('2026-11-25') },
  );
  of('10000204').task(
    'call',
    ['Supplément d’âge à confirmer', 'Leeftijdstoeslag te bevestigen', 'Alterszuschlag zu bestätigen'],
    ['Deux enfants, écoles connues', 'Twee kinderen, scholen bekend', 'Zwei Kinder, Schulen bekannt'],
    { commitmentId: 'P3' },
  );
  of('10000205').task(
    'call',
    ['Plafond de pension complémentaire', 'Plafond aanvullend pensioen', 'Höchstbetrag Zusatzpension'],
    ['Versement possible jusqu’au 31/12', 'Storting mogelijk tot 31/12', 'Einzahlung bis 31.12. möglich'],
    { commitmentId: 'L7', dueOn: day('2026-12-31') },
  );
  of('10000201').clock(
    'question45',
    'B1',
    '2026-10-12',
    '2026-11-26',
    [
      'Répondre à la question écrite du 12/10',
      'De schriftelijke vraag van 12/10 beantwoorden',
      'Schriftliche Frage vom 12.10. beantworten',
    ],
    ['« Pourquoi mon T3 est-il plus élevé ? »', '“Waarom is mijn K3 hoger?”', '„Warum ist mein Q3 höher?“'],
    {
      commitmentId: 'B1',
      why: [
        {
          fr: 'Délai légal de 45 jours',
          nl: 'Wettelijke termijn van 45 dagen',
          de: 'Gesetzliche Frist von 45 Tagen',
        },
      ],
    },
  );
  of('10000206').clock(
    'complaintTarget',
    'B1',
    '2026-11-09',
    '2026-11-24',
    [
      'Répondre à la réclamation du 09/11',
      'De klacht van 09/11 beantwoorden',
      'Beschwerde vom 09.11. beantworten',
    ],
    ['Attente au téléphone', 'Wachttijd aan de telefoon', 'Wartezeit am Telefon'],
    { commitmentId: 'B1' },
  );
  of('10000203').clock(
    'requestWindow',
    'AR 38 art. 11',
    '2026-11-02',
    '2026-12-31',
    ['Réduction 2026 : dernier jour', 'Vermindering 2026: laatste dag', 'Herabsetzung 2026: letzter Tag'],
    ['Jusqu’à 890,42\u00a0€ par trimestre', 'Tot € 890,42 per kwartaal', 'Bis zu 890,42\u00a0€ je Quartal'],
    { kind: 'propose', commitmentId: 'N2', stakeCents: euroCents(89042) },
  );
  of('10000212').clock(
    'decision4months',
    'P10',
    '2026-07-24',
    '2026-11-24',
    ['Attestation de carrière à envoyer', 'Loopbaanattest te verzenden', 'Laufbahnbescheinigung zu senden'],
    null,
    { kind: 'send', commitmentId: 'P10' },
  );
}
