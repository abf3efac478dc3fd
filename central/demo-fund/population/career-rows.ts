import type { BodyOf } from '#shared/entities/index.ts';
import { period } from '#shared/kernel/period.ts';
import {
  addDays,
  addMonths,
  maxDate,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { asksForLess } from './contribution-lines.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';
import type { PersonProfile } from './profile.ts';

type Affiliation = BodyOf<'affiliation'>;

/** The affiliation, the facts that decide its category, the incomes and the supplementary contracts. */
export function addCareer(
  rows: DossierRows,
  profile: PersonProfile,
  incomes: ReadonlyMap<number, number>,
  asOf: PlainDate,
): void {
  addAffiliation(rows, profile, asOf);
  addFacts(rows, profile);
  addIncomes(rows, profile, incomes, asOf);
  addContracts(rows, profile, asOf);
}

function addAffiliation(rows: DossierRows, profile: PersonProfile, asOf: PlainDate): void {
  const random = profile.random.fork('affiliation');
  const declaredOn = addDays(profile.startOn, -random.int(-8, 60));
  rows.add(
    'affiliation',
    'affiliation',
    {
      capacity: profile.capacity,
      period: period(profile.startOn, profile.endOn === null ? null : addDays(profile.endOn, 1)),
      enterpriseNumber: profile.enterpriseNumber,
      tradeText: profile.trade,
      declaredOn: declaredOn > asOf ? addDays(asOf, -random.int(1, 20)) : declaredOn,
      signedDocumentId: null,
      effectiveFrom: profile.startOn,
      previousFund: random.chance(0.06) ? 'Caisse Modèle (fictive)' : null,
      endReason: endReasonOf(profile, random.next()),
      endProofId: null,
      late: declaredOn > profile.startOn,
      categoryDeclared: profile.steps.map((step) => ({ ...step })),
      state: stateOf(profile, asOf),
    },
    { factOn: profile.startOn },
  );
}

function endReasonOf(profile: PersonProfile, draw: number): Affiliation['endReason'] {
  if (profile.endOn === null) return null;
  if (profile.status === 'deceased') return 'death';
  if (profile.status === 'transferredOut') return 'fundChange';
  if (profile.bankrupt) return 'bankruptcy';
  if (profile.age >= 65) return 'pension';
  return draw < 0.3 ? 'employee' : 'cessation';
}

function stateOf(profile: PersonProfile, asOf: PlainDate): Affiliation['state'] {
  if (profile.status === 'prospect') return profile.startOn > addMonths(asOf, 2) ? 'draft' : 'declared';
  if (profile.status === 'transferredOut') return 'transferredOut';
  if (profile.endOn === null) return 'active';
  // The last quarter has to be settled first.
  return profile.endOn > addMonths(asOf, -3) ? 'ceasing' : 'ceased';
}

function addFacts(rows: DossierRows, profile: PersonProfile): void {
  const random = profile.random.fork('facts');
  const end = profile.endOn === null ? null : addDays(profile.endOn, 1);
  profile.steps.forEach((step, place) => {
    const to = profile.steps[place + 1]?.from ?? end;
    for (const kind of factsOf(step.category, random.next())) {
      rows.add(
        'category-fact',
        `${kind}-${place}`,
        { kind, period: period(step.from, to), documentId: null, decisionId: null },
        { factOn: step.from },
      );
    }
  });
}

type FactKind = BodyOf<'category-fact'>['kind'];

function factsOf(category: PersonProfile['category'], draw: number): FactKind[] {
  switch (category) {
    case 'secondaryOccupation':
      return [
        draw < 0.72
          ? 'employedHalfTime'
          : draw < 0.84
            ? 'civilServant'
            : draw < 0.94
              ? 'teacher'
              : 'assimilatedIncome',
      ];
    case 'selfEmployedStudent':
      return ['student'];
    case 'article37':
      return ['spouseCover'];
    case 'activePensioner':
      return ['retirementPensionPaid'];
    case 'pensionAgeNoPension':
      return draw < 0.25 ? ['survivorPensionPaid'] : [];
    case 'pensionAgeOptOut':
      return ['optOut'];
    case 'primoStarter':
      return ['primoRequested'];
    case 'maxiStatus':
      return ['maxiStatus'];
    case 'miniStatus':
      return ['miniStatus'];
    default:
      return [];
  }
}

/** Tax says a year some fifteen months after its end; what is more recent was declared, or guessed. */
function addIncomes(
  rows: DossierRows,
  profile: PersonProfile,
  incomes: ReadonlyMap<number, number>,
  asOf: PlainDate,
): void {
  if (profile.status === 'prospect') return;
  const random = profile.random.fork('statements');
  const first = yearOf(profile.startOn);
  const last = Math.min(yearOf(profile.endOn ?? asOf), yearOf(asOf));
  for (const [year, cents] of incomes) {
    if (year < first || year > last) continue;
    const taxDay = addDays(plainDateOf(year + 2, 1, 15), random.int(0, 150));
    const kind = taxDay <= asOf ? 'tax' : year === yearOf(asOf) ? 'estimated' : 'declared';
    // This year's estimate exists only where somebody asked for another amount.
    if (kind === 'estimated' && !asksForLess(profile) && !random.chance(0.15)) continue;
    const received = kind === 'tax' ? taxDay : addDays(asOf, -random.int(20, 250));
    const quarters =
      year === first && profile.startOn > `${year}-01-01`
        ? 4 - Math.floor((Number(profile.startOn.slice(5, 7)) - 1) / 3)
        : 4;
    rows.add(
      'income-statement',
      `${year}`,
      {
        year,
        netIncome: imported(cents, asOf),
        kind,
        receivedOn: received,
        quarters: Math.max(1, quarters),
        supersedesId: null,
      },
      { factOn: plainDateOf(year, 12, 31) },
    );
  }
}

const insurers = ['Assurance Exemple', 'Verzekering Voorbeeld', 'Versicherung Muster', 'Prévoyance Modèle'];

function addContracts(rows: DossierRows, profile: PersonProfile, asOf: PlainDate): void {
  const random = profile.random.fork('contracts');
  if (profile.category !== 'mainOccupation' || profile.status === 'prospect' || !random.chance(0.3)) return;
  const officer = profile.capacity === 'companyOfficer';
  const kinds = random.shuffle([
    random.chance(0.25) ? 'plciSocial' : officer && random.chance(0.4) ? 'eip' : 'plciOrdinary',
    'incomeCover',
    'hospital',
  ] as const);
  for (const kind of kinds.slice(0, random.chance(0.25) ? 2 : 1)) {
    const startOn = maxDate(profile.startOn, addDays(asOf, -random.int(200, 5_000)));
    rows.add('supplementary-contract', kind, {
      kind,
      insurer: random.pick(insurers),
      startOn,
      premium: imported(random.int(20, 300) * 1_000, asOf),
      reviewOn: addDays(asOf, random.int(30, 700)),
      state: profile.endOn === null ? (random.chance(0.93) ? 'active' : 'suspended') : 'ended',
    });
  }
}
