import type { Capacity, Category } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import {
  addDays,
  addMonths,
  addYears,
  epochDay,
  maxDate,
  minDate,
  type PlainDate,
  plainDate,
  plainDateFromEpochDay,
  plainDateOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { drawBirthDate, orderPair } from './birth-date.ts';
import { demoId } from '../demo-row.ts';
import { drawPlace, type Place } from './municipalities.ts';
import { drawFamilyName, drawGivenNames } from './names/draw-name.ts';
import { trades } from './names/trades.data.ts';
import { FIRST_ORDER, makeEnterpriseNumber, makeSsin } from './numbers.ts';
import type {
  CategoryStep,
  DossierStatus,
  PaymentBehaviour,
  PersonProfile,
  PlanOutcome,
  Rung,
  SpaceId,
} from './profile.ts';
import { BLOCK, PERSONS_PER_BLOCK, type Slot } from './slots.ts';
import { GOLDEN_STEP, SILVER_STEP, spread, type World } from './world.ts';

const FIRST_NUMBER = 20_000_001;
/** 0999.xxx.xxx holds 10,000 numbers: 100 for the scenarios, 6,000 for companies, the rest for persons. */
const FIRST_PERSON_SERIAL = 6_100;

const categoryShares: readonly (readonly [Category, number])[] = [
  ['mainOccupation', 0.564],
  ['secondaryOccupation', 0.22],
  ['primoStarter', 0.04],
  ['article37', 0.02],
  ['selfEmployedStudent', 0.03],
  ['activePensioner', 0.07],
  ['pensionAgeNoPension', 0.0075],
  ['pensionAgeOptOut', 0.0075],
  ['maxiStatus', 0.035],
  ['miniStatus', 0.006],
];

export function dossierNumberOf(index: number): string {
  return String(FIRST_NUMBER + index);
}

export function dossierIdOf(index: number): string {
  return demoId('dossier', dossierNumberOf(index));
}

/** How many persons come before this one in the fund. */
export function personOrdinal(index: number, slot: Slot): number {
  return Math.floor(index / BLOCK) * PERSONS_PER_BLOCK + slot.rank;
}

export function categoryOf(world: World, slots: readonly Slot[], index: number): Category | null {
  const slot = slots[index % BLOCK];
  if (slot?.kind !== 'person') return null;
  let rest = spread(personOrdinal(index, slot), world.offsets.category, GOLDEN_STEP);
  for (const [category, share] of categoryShares) {
    if (rest < share) return category;
    rest -= share;
  }
  return 'mainOccupation';
}

/** Everything that decides the rows of one person's dossier, from the seed and the index alone. */
export function drawPerson(world: World, slots: readonly Slot[], index: number): PersonProfile {
  const slot = slots[index % BLOCK];
  const category = categoryOf(world, slots, index);
  if (!slot || category === null) throw new Error('not a slot of a person');
  const random = world.root.fork(`d${index}`);
  const ordinal = personOrdinal(index, slot);
  const birthDate = drawBirthDate(world, index, (other) => categoryOf(world, slots, other));
  const place = drawPlaceOf(slot.spaceId, random);
  const language = drawLanguage(place, random);
  const sex = random.chance(category === 'maxiStatus' || category === 'miniStatus' ? 0.2 : 0.615) ? 'm' : 'f';
  const familyName = drawFamilyName(language, random);
  const givenNames = drawGivenNames(language, sex, yearOf(birthDate), random);
  const capacity = drawCapacity(category, random);
  const status = drawStatus(category, random);
  const endOn = drawEnd(world.asOf, status, random);
  const startOn = drawStart(world.asOf, { category, status, endOn, birthDate, ordinal }, random);
  const age = wholeYears(birthDate, world.asOf);
  const civilStatus = drawCivilStatus(age, capacity, random);
  const steps = categorySteps(category, { startOn, endOn, birthDate, asOf: world.asOf }, random);
  const { behaviour, rung, plan } = drawBehaviour(world, ordinal, category, status);
  return {
    kind: 'person',
    index,
    dossierId: dossierIdOf(index),
    spaceId: slot.spaceId,
    number: dossierNumberOf(index),
    language,
    display: `${familyName} ${givenNames}`,
    place,
    status,
    startOn,
    endOn,
    ...staffOf(slot.spaceId, random),
    behaviour,
    rung,
    plan,
    protected: protectionOf(ordinal),
    random: random.fork('desk'),
    familyName,
    givenNames,
    birthDate,
    age,
    sex,
    ssin: makeSsin(birthDate, sex, FIRST_ORDER, orderPair(index)),
    civilStatus,
    capacity,
    category,
    steps,
    childBirths: drawChildren(world.asOf, birthDate, age, random),
    trade: random.pick(trades[language]),
    enterpriseNumber:
      FIRST_PERSON_SERIAL + ordinal < 10_000 && capacity === 'selfEmployed'
        ? makeEnterpriseNumber(FIRST_PERSON_SERIAL + ordinal)
        : null,
    incomeLevel: random.normal(0, 1),
    bankrupt: status === 'ceased' && random.chance(0.06),
  };
}

export function drawPlaceOf(spaceId: SpaceId, random: SeededRandom): Place {
  if (spaceId === 'VLA') return drawPlace('F', random);
  if (spaceId === 'BRU') return drawPlace('B', random);
  // More than its share of the inhabitants: at least 40 dossiers of 2,000 live in the nine German-speaking municipalities.
  return drawPlace(random.chance(0.06) ? 'D' : 'W', random);
}

export function drawLanguage(place: Place, random: SeededRandom): Lang {
  const shares = { W: [97, 2, 1], F: [3, 97, 0], B: [82, 17, 1], D: [12, 0, 88] }[place.area];
  return random.weighted<Lang>([
    ['fr', shares[0] ?? 0],
    ['nl', shares[1] ?? 0],
    ['de', shares[2] ?? 0],
  ]);
}

export function staffOf(spaceId: SpaceId, random: SeededRandom): { primary: string; backup: string } {
  if (spaceId === 'BRU') return { primary: 's-luc', backup: 's-beatrice' };
  const [agent, adviser] = spaceId === 'WAL' ? ['s-anne', 's-tom'] : ['s-luc', 's-sara'];
  return random.chance(0.6) ? { primary: agent, backup: adviser } : { primary: adviser, backup: agent };
}

/** A few in each thousand, at fixed places so that each kind exists in a small fund. */
export function protectionOf(ordinal: number): PersonProfile['protected'] {
  const place = ordinal % 331;
  if (place === 47) return 'colleague';
  if (place === 148) return 'ownFamily';
  return place === 260 ? 'vip' : null;
}

function drawCapacity(category: Category, random: SeededRandom): Capacity {
  if (category === 'maxiStatus' || category === 'miniStatus') return 'assistingSpouse';
  if (category === 'selfEmployedStudent') return 'selfEmployed';
  return random.weighted<Capacity>([
    ['selfEmployed', 65],
    ['companyOfficer', 22],
    ['workingPartner', 3],
    ['helper', 6],
  ]);
}

function drawStatus(category: Category, random: SeededRandom): DossierStatus {
  // A first year, a mini-status and an opt-out are things of today.
  if (
    category === 'primoStarter' ||
    category === 'miniStatus' ||
    category === 'pensionAgeOptOut' ||
    category === 'pensionAgeNoPension'
  )
    return 'active';
  return random.weighted<DossierStatus>([
    ['active', 76.5],
    ['ceased', 17],
    ['prospect', 2.1],
    ['transferredOut', 2.2],
    ['deceased', 2.2],
  ]);
}

/** Last day of the activity. */
function drawEnd(asOf: PlainDate, status: DossierStatus, random: SeededRandom): PlainDate | null {
  if (status === 'active' || status === 'prospect') return null;
  if (status === 'transferredOut') return plainDateOf(yearOf(asOf) - random.int(1, 6), 12, 31);
  if (status === 'deceased') return addDays(asOf, -random.int(5, random.chance(0.5) ? 700 : 1800));
  const end = addDays(asOf, -random.int(10, random.chance(0.375) ? 725 : 3000));
  return random.chance(0.6) ? addDays(quarterStart(quarterOf(end)), -1) : end;
}

interface StartFacts {
  readonly category: Category;
  readonly status: DossierStatus;
  readonly endOn: PlainDate | null;
  readonly birthDate: PlainDate;
  readonly ordinal: number;
}

function drawStart(asOf: PlainDate, facts: StartFacts, random: SeededRandom): PlainDate {
  const { category, status, endOn, birthDate, ordinal } = facts;
  if (status === 'prospect') return addDays(asOf, random.int(5, 150));
  // The last four quarters, this one included.
  if (category === 'primoStarter') {
    const first = quarterStart(addQuarters(quarterOf(asOf), -3));
    return addDays(first, random.int(0, epochDay(asOf) - epochDay(first) - 10));
  }
  const reference = endOn ?? asOf;
  const oldest = addYears(birthDate, 18);
  // Four years with the fund at least before a change of fund; nobody starts on the last day.
  const latest = addDays(reference, status === 'transferredOut' ? -1_461 : -120);
  if (oldest >= latest) return minDate(oldest, addDays(reference, -30));
  if (ordinal % 20 === 11 && addYears(birthDate, 50) < asOf && status === 'active') {
    return maxDate(oldest, addDays(asOf, -Math.floor((30.3 + random.next() * 7) * 365.25)));
  }
  for (let tries = 0; tries < 12; tries += 1) {
    const days = Math.floor(random.exponential(category === 'selfEmployedStudent' ? 1.5 : 9) * 365.25);
    const start = roundStart(addDays(reference, -Math.min(days, 20_000)), random);
    if (start >= oldest && start <= latest) return start;
  }
  return addDays(oldest, random.int(0, epochDay(latest) - epochDay(oldest)));
}

/** People start on the first day of a quarter or a month more often than on any other. */
function roundStart(day: PlainDate, random: SeededRandom): PlainDate {
  const draw = random.next();
  if (draw < 0.5) return quarterStart(quarterOf(day));
  return draw < 0.8 ? plainDate(`${day.slice(0, 8)}01`) : day;
}

function drawCivilStatus(
  age: number,
  capacity: Capacity,
  random: SeededRandom,
): PersonProfile['civilStatus'] {
  if (capacity === 'assistingSpouse') return random.chance(0.85) ? 'married' : 'legalCohabitant';
  if (age < 23) return random.chance(0.06) ? 'legalCohabitant' : 'single';
  return random.weighted<PersonProfile['civilStatus']>([
    ['married', age < 30 ? 18 : 50],
    ['legalCohabitant', age < 45 ? 22 : 9],
    ['single', age < 35 ? 40 : 22],
    ['divorced', age < 35 ? 2 : 11],
    ['separated', 2],
    ['widowed', age < 50 ? 0.3 : 7],
  ]);
}

function drawChildren(asOf: PlainDate, birthDate: PlainDate, age: number, random: SeededRandom): PlainDate[] {
  const births: PlainDate[] = [];
  const first = addYears(birthDate, 19);
  if (age >= 25 && age < 61) {
    for (let count = random.poisson(1.1); count > 0; count -= 1) {
      const born = addDays(
        birthDate,
        Math.floor(Math.min(Math.max(random.normal(31, 5), 19.2), 47) * 365.25),
      );
      // Births of the last two years are drawn below, with their own share.
      births.push(
        born < addMonths(asOf, -24)
          ? born
          : addDays(asOf, -random.int(740, Math.max(741, Math.min(2_500, epochDay(asOf) - epochDay(first))))),
      );
    }
  }
  if (age >= 24 && age < 45 && random.chance(0.04)) births.push(addDays(asOf, -random.int(3, 720)));
  return births.filter((born) => born > first).sort();
}

function drawBehaviour(
  world: World,
  ordinal: number,
  category: Category,
  status: DossierStatus,
): { behaviour: PaymentBehaviour; rung: Rung | null; plan: PlanOutcome | null } {
  const good = { rung: null, plan: null };
  // Their contributions are often nothing: what is not claimed cannot be late.
  const claimed =
    category !== 'selfEmployedStudent' &&
    category !== 'secondaryOccupation' &&
    category !== 'activePensioner' &&
    status !== 'prospect';
  const u = spread(ordinal, world.offsets.behaviour, SILVER_STEP);
  // Their share of the late payers falls to the others.
  const shares = claimed ? { late: 0.078, open: 0.114 } : { late: 0.04, open: 0.03 };
  if (u < 1 - shares.open - shares.late) return { behaviour: 'onTime', ...good };
  if (u < 1 - shares.open) {
    const inside = (u - (1 - shares.open - shares.late)) / shares.late;
    return { behaviour: 'late', rung: null, plan: claimed && inside < 0.12 ? 'completed' : null };
  }
  const v = (u - (1 - shares.open)) / shares.open;
  const behaviour: PaymentBehaviour = v < 0.5 ? 'oneOpen' : v < 0.875 ? 'severalOpen' : 'manyOpen';
  const plan = planAt(v);
  if (plan !== null && plan !== 'broken') return { behaviour, rung: null, plan };
  return { behaviour, rung: rungAt(v), plan };
}

/** Who pays by instalments, at fixed stretches of the open files. */
function planAt(v: number): PlanOutcome | null {
  if ((v >= 0.06 && v < 0.2) || (v >= 0.52 && v < 0.56)) return 'active';
  if (v >= 0.3 && v < 0.35) return 'late';
  return v >= 0.63 && v < 0.67 ? 'broken' : null;
}

/** The more is open, the higher the rung. */
function rungAt(v: number): Rung {
  const limits: readonly (readonly [Rung, number])[] = [
    ['reminded', 0.4],
    ['statementSent', 0.53],
    ['finalReminder', 0.69],
    ['awaitingContact', 0.79],
    ['ready', 0.86],
    ['judicial', 0.93],
  ];
  return limits.find(([, limit]) => v < limit)?.[0] ?? 'bailiff';
}

interface StepFacts {
  readonly startOn: PlainDate;
  readonly endOn: PlainDate | null;
  readonly birthDate: PlainDate;
  readonly asOf: PlainDate;
}

/** Categories one after the other, the last one being today's. */
function categorySteps(category: Category, facts: StepFacts, random: SeededRandom): CategoryStep[] {
  const { startOn, birthDate, asOf } = facts;
  const last = facts.endOn ?? asOf;
  const turns: CategoryStep[] = [];
  if (category === 'mainOccupation') {
    // The reduced floor of a first year exists since the second quarter of 2018.
    const first = addQuarters(quarterOf(startOn), 4);
    const later = quarterStart(addQuarters(first, random.int(0, 16)));
    if (startOn >= '2018-04-01' && quarterStart(first) <= last && random.chance(0.6))
      turns.push({ from: startOn, category: 'primoStarter' }, { from: quarterStart(first), category });
    else if (later <= last && random.chance(0.1))
      turns.push({ from: startOn, category: 'secondaryOccupation' }, { from: later, category });
  }
  if (category === 'activePensioner')
    turns.push(
      { from: startOn, category: 'mainOccupation' },
      { from: pensionDay(birthDate, asOf, random), category },
    );
  if (category === 'pensionAgeNoPension' || category === 'pensionAgeOptOut') {
    turns.push(
      { from: startOn, category: 'mainOccupation' },
      { from: pensionDay(birthDate, asOf, null), category: 'pensionAgeBefore2025' },
      { from: plainDate('2025-10-01'), category },
    );
  }
  return keepOrder(turns, startOn, last, category);
}

/** Turns outside the activity fall away, none begins before the one it follows; the last category stands in any case. */
function keepOrder(
  turns: readonly CategoryStep[],
  startOn: PlainDate,
  last: PlainDate,
  category: Category,
): CategoryStep[] {
  const kept: CategoryStep[] = [];
  for (const turn of turns) {
    if (turn.from > last) continue;
    const previous = kept.at(-1);
    const from = maxDate(previous?.from ?? startOn, turn.from);
    if (previous?.from === from) kept.pop();
    kept.push({ from, category: turn.category });
  }
  if (kept.length === 0) return [{ from: startOn, category }];
  return kept;
}

/** First of the month after the 65th birthday, after the 66th from 2025 on; early pensions when chance is given. */
function pensionDay(birthDate: PlainDate, asOf: PlainDate, random: SeededRandom | null): PlainDate {
  const legal = yearOf(birthDate) >= 1960 ? 66 : 65;
  const years = random?.chance(0.3) ? 63 : legal;
  const day = addMonths(plainDate(`${addYears(birthDate, years).slice(0, 8)}01`), 1);
  // Who is younger than the legal age today went early.
  return day > asOf
    ? addMonths(plainDate(`${addYears(birthDate, 62).slice(0, 8)}01`), random?.int(1, 10) ?? 1)
    : day;
}

function wholeYears(birthDate: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return birthDate.slice(5) > on.slice(5) ? years - 1 : years;
}

/** A day at random between two, both included. */
export function dayBetween(from: PlainDate, to: PlainDate, random: SeededRandom): PlainDate {
  return plainDateFromEpochDay(random.int(epochDay(from), Math.max(epochDay(from), epochDay(to))));
}
