import { deterministicId } from '#shared/kernel/ids.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { incomeStatementId } from '#shared/mutations/declare-income/declare-income.mutation.ts';
import {
  at,
  day,
  type DemoDossier,
  DossierBuilder,
  dossierIdOf,
  imported,
  since,
} from './dossier-builder.ts';
import { addVisit } from './visited.ts';

const JURGEN = '10000010';
const ANNA = '10000104';

/** Everything in German: three children, a written question whose 45 days end on 4 December. */
export function german(): DemoDossier[] {
  const jurgen = new DossierBuilder({
    number: JURGEN,
    spaceId: 'WAL',
    language: 'de',
    adviser: ['s-tom', 's-anne'],
  });
  jurgen.person('87.10.05-911.60', 'Muster-Beispiel', 'Jürgen', {
    birthDate: day('1987-10-05'),
    sex: 'm',
    civilStatus: 'married',
  });
  jurgen.home('Musterweg', '5', '4700', 'Eupen', '63023').reach('phone', '087 00 90 10', true);
  const affiliation = jurgen.affiliation('selfEmployed', 'mainOccupation', '2014-02-01', 'Schreinerei');
  for (const no of [1, 2, 3])
    jurgen.line(`2026Q${no}`, 'mainOccupation', 89042, 3606, `2026-0${no * 3}-19`, {
      affiliationIds: [affiliation],
    });
  jurgen.line('2026Q4', 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] });
  for (const [index, name, born, sex] of [
    [1, 'Mia', '2019-01-12', 'f'],
    [2, 'Paul', '2022-06-30', 'm'],
    [3, 'Lina', '2026-05-11', 'f'],
  ] as const) {
    jurgen.add('household-member', `child-${index}`, {
      relation: 'child',
      ssin: null,
      familyName: 'Muster-Beispiel',
      givenNames: name,
      birthDate: day(born),
      sex,
      dependant: true,
      sameHome: true,
      disability: null,
      linkedDossierId: null,
      expectedBirthOn: null,
      period: since(born),
    });
  }
  const question = jurgen.add('request', 'question', {
    lane: 'question',
    kind: 'question',
    applicant: 'self',
    proxyId: null,
    channel: 'post',
    receivedOn: day('2026-10-20'),
    filedOn: day('2026-10-20'),
    subject: 'Frage zum Geburtsurlaub',
    details: {},
    documentIds: [],
    missing: [],
    ownerId: 's-tom',
    decisionId: null,
    state: 'filed',
  });
  jurgen.clock(
    'question45',
    'B1',
    '2026-10-20',
    '2026-12-04',
    [
      'Répondre à la question écrite du 20/10',
      'De schriftelijke vraag van 20/10 beantwoorden',
      'Schriftliche Frage vom 20.10. beantworten',
    ],
    ['En allemand ; 45 jours', 'In het Duits; 45 dagen', 'Auf Deutsch; 45 Tage'],
    { commitmentId: 'B1', ownerId: 's-tom', backupId: 's-anne' },
    question,
  );
  jurgen.appointment('2026-11-23', '14:45', 'family-growth', {
    staffId: 's-tom',
    place: 'business',
    missionId: MISSION_ID,
    order: 12,
    preparation: 'Antwort auf die Frage vom 20.10.',
  });

  const anna = new DossierBuilder({
    number: ANNA,
    spaceId: 'WAL',
    language: 'de',
    adviser: ['s-tom', 's-anne'],
  });
  anna.person('89.08.13-912.41', 'Beispiel', 'Anna', {
    birthDate: day('1989-08-13'),
    sex: 'f',
    civilStatus: 'married',
  });
  anna.home('Musterweg', '5', '4700', 'Eupen', '63023');
  anna.affiliation('assistingSpouse', 'maxiStatus', '2018-01-01', 'Schreinerei');
  const link = jurgen.add('helper-link', 'anna', {
    kind: 'assistingSpouse',
    helperDossierId: anna.dossierId,
    ssin: null,
    name: 'Beispiel Anna',
    period: since('2018-01-01'),
  });
  anna.add('relation', 'helped', {
    kind: 'assistingSpouse',
    otherDossierId: dossierIdOf(JURGEN),
    otherSpaceId: 'WAL',
    display: 'Muster-Beispiel Jürgen',
    period: since('2018-01-01'),
    sourceType: 'helper-link',
    sourceId: link,
  });
  return [jurgen.done(), anna.done()];
}

/** The row of Tom's field day; appointments point at it. */
export const MISSION_ID = dossierIdOf('mission-2026-11-23');

/** Adviser and desk changed the same things apart: three disagreements and one refused entry. */
export function disagreement(): DemoDossier[] {
  const helene = new DossierBuilder({
    number: '10000011',
    spaceId: 'WAL',
    language: 'fr',
    adviser: ['s-anne', 's-tom'],
  });
  helene.person('72.05.27-914.17', 'Conflit-Exemple', 'Hélène', {
    birthDate: day('1972-05-27'),
    sex: 'f',
    civilStatus: 'divorced',
  });
  helene.home('Rue du Modèle', '2', '7000', 'Mons', '53053').reach('mobile', '0470 00 90 11', true);
  const affiliation = helene.affiliation('selfEmployed', 'mainOccupation', '2012-03-01', 'fleuriste');
  const estimate = { dossierId: helene.dossierId, year: 2026, kind: 'estimated', was: null };
  helene.add(
    'income-statement',
    'estimate',
    {
      year: 2026,
      netIncome: imported(euroCents(2_100_000)),
      kind: 'estimated',
      receivedOn: day('2026-11-18'),
      quarters: 4,
      supersedesId: null,
    },
    { id: incomeStatementId(estimate) },
  );
  for (const no of [1, 2, 3])
    helene.line(`2026Q${no}`, 'mainOccupation', 89042, 3606, `2026-0${no * 3}-23`, {
      affiliationIds: [affiliation],
    });
  helene.line('2026Q4', 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] });
  addVisit(helene, {
    on: '2026-11-16',
    from: '10:05',
    until: '10:31',
    authorId: 's-tom',
    channel: 'business',
    reason: 'account-question',
    offline: true,
    note: [
      {
        text: 'Recettes stables. Estime 2026 à 21\u00a0000\u00a0€ ; relevé de compte remis le 16/11.',
        on: '2026-11-16',
        at: '10:31',
      },
    ],
    state: 'approved',
    approvedBy: { by: 's-beatrice', on: '2026-11-18', at: '09:20' },
  });
  heleneDisagrees(helene, estimate);
  helene.add(
    'rejected-case',
    'case',
    {
      mutation: { name: 'contact.record@1', args: { subject: 'Appel du 19/11' } },
      code: 'roleLacksAct',
      ownerId: 's-tom',
      deviceId: 'demo',
      seq: 4,
      at: at('2026-11-20', '17:40'),
      state: 'open',
      dismissedBecause: null,
    },
    { createdBy: 's-tom', recordedOn: at('2026-11-20', '17:40') },
  );
  return [helene.done()];
}

/** Three changes of one afternoon without a network, each after a colleague had changed the same thing. */
function heleneDisagrees(helene: DossierBuilder, estimate: object): void {
  const { dossierId } = helene;
  const there = {
    street: 'Rue du Modèle',
    number: '2',
    box: null,
    postalCode: '7000',
    locality: 'Mons',
    country: 'BE',
  };
  const seen = { ...there, number: '12' };
  const wanted = { ...there, street: 'Rue Fictive' };
  const addressId = helene.idOf('address');
  const noteId = helene.idOf('note');
  const late = 'Ajout : relevé à renvoyer par e-mail.';
  const made = (what: string) => deterministicId('demo', `${dossierId} ${what}`);
  const disagreements = [
    {
      entityType: 'address',
      entityId: addressId,
      code: 'addressChangedMeanwhile',
      mutation: {
        name: 'address.set@1',
        args: { addressId, dossierId, was: seen, to: wanted, since: null, formerId: made('former address') },
      },
      base: seen,
      theirs: there,
      theirsBy: 's-anne',
      mine: wanted,
    },
    {
      entityType: 'income-statement',
      entityId: helene.idOf('income-statement'),
      code: 'amountChangedMeanwhile',
      mutation: {
        name: 'income.declare@1',
        args: { ...estimate, to: { cents: 2_450_000, quarters: 4 } },
      },
      base: null,
      theirs: { cents: 2_100_000, quarters: 4 },
      theirsBy: 's-anne',
      mine: { cents: 2_450_000, quarters: 4 },
    },
    {
      entityType: 'note',
      entityId: noteId,
      code: 'noteDecidedMeanwhile',
      mutation: {
        name: 'note.amend@1',
        args: {
          noteId,
          dossierId,
          revisionId: made('late revision'),
          afterRevision: 1,
          text: late,
          offline: true,
        },
      },
      base: { state: 'submitted', lastRevision: 1 },
      theirs: { state: 'approved', lastRevision: 1 },
      theirsBy: 's-beatrice',
      mine: { text: late, afterRevision: 1 },
    },
  ];
  const on = at('2026-11-20', '17:40');
  for (const [index, sides] of disagreements.entries()) {
    helene.add(
      'conflict',
      `conflict-${index}`,
      {
        ...sides,
        theirsAt: at('2026-11-20', '11:15'),
        mineBy: 's-tom',
        mineDevice: 'demo',
        mineSeq: index + 1,
        at: on,
        state: 'open',
        choice: null,
        resolvedBy: null,
      },
      { createdBy: 's-tom', recordedOn: on },
    );
  }
}

/** Six days of leave that were worked: an undue amount, decided with its instalments. */
export function undue(): DemoDossier[] {
  const pieter = new DossierBuilder({
    number: '10000012',
    spaceId: 'VLA',
    language: 'nl',
    adviser: ['s-luc', 's-sara'],
  });
  pieter.person('91.03.16-913.54', 'Terugvordering-Model', 'Pieter', {
    birthDate: day('1991-03-16'),
    sex: 'm',
    civilStatus: 'legalCohabitant',
  });
  pieter.home('Modelstraat', '33', '3500', 'Hasselt', '71022').reach('mobile', '0470 00 90 12', true);
  const affiliation = pieter.affiliation('selfEmployed', 'mainOccupation', '2018-07-01', 'elektriciteit');
  for (const no of [1, 2, 3])
    pieter.line(`2026Q${no}`, 'mainOccupation', 89042, 3606, `2026-0${no * 3}-25`, {
      affiliationIds: [affiliation],
    });
  pieter.line('2026Q4', 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] });
  const right = pieter.add('entitlement', 'paternity', {
    kind: 'paternityAllowance',
    period: since('2024-06-10', '2024-10-09'),
    level: 'full',
    withFamily: null,
    basisDecisionId: null,
    automatic: false,
    triggerId: null,
    state: 'ended',
  });
  const paid = pieter.add('benefit-payment', 'paternity', {
    entitlementId: right,
    forPeriod: since('2024-06-10', '2024-10-09'),
    amount: imported(euroCents(203000)),
    payBy: null,
    bankAccountId: null,
    fileRef: null,
    paidOn: day('2024-10-15'),
    returnedOn: null,
    state: 'paid',
  });
  const plan = pieter.add('payment-plan', 'plan', {
    lineIds: [],
    total: imported(euroCents(60900)),
    firstDueOn: day('2026-12-15'),
    count: 6,
    agreedOn: null,
    requestId: null,
    decisionId: null,
    letterId: null,
    snapshotId: null,
    state: 'proposed',
  });
  for (const no of [1, 2, 3, 4, 5, 6]) {
    pieter.add('instalment', `instalment-${no}`, {
      planId: plan,
      no,
      dueOn: day(no === 1 ? '2026-12-15' : `2027-0${no - 1}-15`),
      cents: euroCents(10150),
      state: 'due',
    });
  }
  pieter.add('undue-payment', 'undue', {
    benefitPaymentIds: [paid],
    period: since('2024-06-10', '2024-10-09'),
    total: imported(euroCents(60900)),
    cause: '6 dagen gewerkt tijdens het verlof',
    provisionsBreached: [],
    foundOn: day('2026-09-30'),
    limitationOn: null,
    decisionId: null,
    planId: plan,
    waiver: 'none',
    state: 'decided',
  });
  pieter.clock(
    'appeal3months',
    'P4',
    '2026-10-20',
    '2027-01-20',
    [
      'Recours possible devant le tribunal du travail',
      'Beroep mogelijk bij de arbeidsrechtbank',
      'Klage beim Arbeitsgericht möglich',
    ],
    [
      '609,00\u00a0€ à rembourser en 6 fois 101,50\u00a0€',
      '€ 609,00 terug te betalen in 6 keer € 101,50',
      '609,00\u00a0€ in 6 Raten zu 101,50\u00a0€',
    ],
    { kind: 'other', commitmentId: 'P4', ownerId: 's-luc', stakeCents: euroCents(60900) },
  );
  return [pieter.done()];
}
