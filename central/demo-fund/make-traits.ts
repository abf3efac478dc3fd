import type { Capacity, Category, LegalForm } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { addDays, addYears, epochDay, maxDate, minDate, type PlainDate, plainDate, plainDateFromEpochDay, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { castFor, type CastMember } from './cast.ts';
import { demoEnterpriseNumber, demoSsin } from './demo-numbers.ts';
import { dossierIdOf } from './dossier-frame.ts';
import { coinCompanyName, drawActivity } from './names/company-names.ts';
import { givenNamesFor } from './names/given-names.ts';
import { coinSurname } from './names/surnames.ts';
import { type Municipality, placeAt, type Places, type SpaceId } from './places.ts';
import { share, type Spread } from './spread.ts';
import type { Behaviour, CompanyTraits, PersonTraits, Status, Traits } from './traits.ts';

export interface TraitsContext {
  readonly asOf: PlainDate;
  readonly places: Places;
  readonly spread: Spread;
  readonly random: SeededRandom;
}

/** Birth dates of the scenario dossiers: nobody else has them, so no NISS can meet theirs. */
const takenBirthDates = new Set(
  '1998-04-17 1981-11-03 1993-06-25 1990-02-11 1959-03-02 1976-09-30 1985-12-08 2003-05-14 1979-07-19 1988-01-22 1987-10-05 1989-08-13 1972-05-27 1991-03-16'.split(' '),
);

/** Everything that marks a dossier out, from its index alone. `serial` is its number in 0999.xxx.xxx, if any is left. */
export function makeTraits(context: TraitsContext, index: number, serialFor: (wanted: 'company' | 'person') => number | null): Traits {
  const { spread } = context;
  const random = context.random.fork(index).fork('traits');
  const cast = castFor(index);
  const number = String(10_000_200 + index);
  const spaceId = cast?.spaceId ?? share<SpaceId>(spread(index, 'space'), [['WAL', 45], ['VLA', 35], ['BRU', 20]]);
  const place = placeFor(context, index, spaceId, cast);
  const language = cast?.language ?? languageFor(spread(index, 'language'), place);
  const kind = cast ? cast.kind : spread(index, 'kind') < 0.12 ? 'company' : 'person';
  const common = {
    index,
    number,
    dossierId: dossierIdOf(number),
    spaceId,
    place,
    language,
    protection: cast ? null : share<Traits['protection']>(spread(index, 'protection'), [['colleague', 6], ['ownFamily', 4], ['vip', 5], [null, 985]]),
    behaviour: cast?.behaviour ?? behaviourFor(spread(index, 'behaviour')),
    ...advisersFor(spaceId, random),
    trade: drawActivity(random)[language],
  };
  if (kind === 'company') {
    const serial = serialFor('company');
    if (serial === null) throw new Error('a block never holds more companies than enterprise numbers');
    return { kind, ...common, ...companyPart(context, index, language, random), enterpriseNumber: demoEnterpriseNumber(serial) };
  }
  const person = personPart(context, index, language, random, cast);
  const own = person.capacity === 'selfEmployed' && person.status !== 'prospect' ? serialFor('person') : null;
  return { kind, ...common, ...person, enterpriseNumber: own === null ? null : demoEnterpriseNumber(own) };
}

function placeFor({ places, spread }: TraitsContext, index: number, spaceId: SpaceId, cast: CastMember | null): Municipality {
  const fixed = cast?.postalCode === undefined ? undefined : places.byPostalCode.get(cast.postalCode);
  if (fixed) return fixed;
  const german = spaceId === 'WAL' && !cast && spread(index, 'german') < 0.055;
  return placeAt(places.groups[german ? 'DE' : spaceId], spread(index, 'place'));
}

function languageFor(u: number, place: Municipality): Lang {
  if (place.de !== null) return share<Lang>(u, [['fr', 12], ['de', 88]]);
  if (place.region === 'WAL') return share<Lang>(u, [['fr', 97], ['nl', 2], ['de', 1]]);
  if (place.region === 'VLA') return share<Lang>(u, [['nl', 97], ['fr', 3]]);
  return share<Lang>(u, [['fr', 82], ['nl', 17], ['de', 1]]);
}

function behaviourFor(u: number): Behaviour {
  return share<Behaviour>(u, [['onTime', 86], ['late', 6], ['oneOpen', 4], ['severalOpen', 3], ['manyOpen', 1]]);
}

function advisersFor(spaceId: SpaceId, random: SeededRandom): { adviserId: string; backupId: string } {
  if (spaceId === 'BRU') return { adviserId: 's-luc', backupId: 's-beatrice' };
  const [agent, field] = spaceId === 'WAL' ? ['s-anne', 's-tom'] : ['s-luc', 's-sara'];
  return random.chance(0.6) ? { adviserId: agent, backupId: field } : { adviserId: field, backupId: agent };
}

type PersonPart = Omit<PersonTraits, 'kind' | 'index' | 'number' | 'dossierId' | 'spaceId' | 'place' | 'language' | 'protection' | 'behaviour' | 'adviserId' | 'backupId' | 'trade' | 'enterpriseNumber'>;

function personPart({ asOf, spread }: TraitsContext, index: number, language: Lang, random: SeededRandom, cast: CastMember | null): PersonPart {
  const sex = spread(index, 'sex') < 0.6 ? 'm' : 'f';
  // One dossier in a hundred has been affiliated since 1996: 120 quarters and more.
  const veteran = !cast && index % 95 === 77;
  const category = cast?.category ?? (veteran ? 'mainOccupation' : categoryFor(spread(index, 'category')));
  const capacity = capacityFor(category, spread(index, 'capacity'), cast);
  const birthDate = birthFor(asOf, category, random, index, veteran);
  const status = cast || veteran || category === 'primoStarter' ? 'active' : share<Status>(spread(index, 'status'), [['active', 78], ['ceased', 16], ['prospect', 2], ['transferredOut', 2], ['deceased', 2]]);
  const { start, end } = careerFor(asOf, { birthDate, category, status, veteran }, random);
  const age = Math.floor((epochDay(asOf) - epochDay(birthDate)) / 365.25);
  return {
    sex,
    birthDate,
    givenNames: random.pick(givenNamesFor(language, sex, yearOf(birthDate))),
    familyName: coinSurname(random, language),
    ssin: demoSsin(birthDate, sex, index),
    status,
    capacity,
    category,
    civilStatus: capacity === 'assistingSpouse' ? 'married' : civilFor(spread(index, 'civil'), age),
    start,
    end,
    pensionFrom: category === 'activePensioner' ? pensionDate(birthDate, start, asOf) : null,
  };
}

function categoryFor(u: number): Category {
  return share<Category>(u, [
    ['mainOccupation', 56.5],
    ['secondaryOccupation', 22],
    ['primoStarter', 4],
    ['article37', 2],
    ['selfEmployedStudent', 3],
    ['activePensioner', 7],
    ['pensionAgeNoPension', 0.75],
    ['pensionAgeOptOut', 0.75],
    ['maxiStatus', 3.5],
    ['miniStatus', 0.5],
  ]);
}

function capacityFor(category: Category, u: number, cast: CastMember | null): Capacity {
  if (category === 'maxiStatus' || category === 'miniStatus') return 'assistingSpouse';
  if (cast || category === 'selfEmployedStudent') return 'selfEmployed';
  return share<Capacity>(u, [['selfEmployed', 64.5], ['companyOfficer', 22], ['workingPartner', 3.2], ['helper', 6.3]]);
}

function civilFor(u: number, age: number): PersonTraits['civilStatus'] {
  if (age < 24) return share(u, [['single', 88], ['legalCohabitant', 10], ['married', 2]]);
  return share(u, [['married', 46], ['legalCohabitant', 15], ['single', 24], ['divorced', 10], ['separated', 2], ['widowed', 3]]);
}

const ages: Readonly<Record<Category, readonly [mean: number, sd: number, min: number, max: number]>> = {
  mainOccupation: [44.5, 13, 19, 64],
  secondaryOccupation: [44, 13, 19, 64],
  primoStarter: [31, 8, 19, 58],
  article37: [45, 11, 24, 64],
  selfEmployedStudent: [21.5, 1.8, 18, 24],
  activePensioner: [70, 4.5, 63, 84],
  pensionAgeNoPension: [69, 3, 66, 80],
  pensionAgeOptOut: [69, 3, 66, 80],
  pensionAgeBefore2025: [69, 3, 66, 80],
  maxiStatus: [47, 10, 25, 64],
  miniStatus: [75, 2.5, 71, 84],
};

/**
 * A birth date that makes the NISS unique by construction: dossiers of the same order number (index modulo 49)
 * are born on days of different remainder by 1021, for funds of up to 50,029 dossiers.
 */
function birthFor(asOf: PlainDate, category: Category, random: SeededRandom, index: number, veteran: boolean): PlainDate {
  const [mean, sd, min, max] = veteran ? ([56, 4, 50, 64] as const) : ages[category];
  const age = Math.min(max + 0.99, Math.max(min + 0.01, truncated(random, mean, sd, min, max)));
  const earliest = epochDay(addYears(asOf, -max - 1)) + 1;
  const latest = epochDay(addYears(asOf, -min));
  const wanted = Math.round(epochDay(asOf) - age * 365.25);
  const remainder = Math.floor(index / 49) % 1021;
  let day = wanted - ((((wanted - remainder) % 1021) + 1021) % 1021);
  if (wanted - day > 510) day += 1021;
  while (day > latest) day -= 1021;
  while (day < earliest) day += 1021;
  const date = plainDateFromEpochDay(day);
  return takenBirthDates.has(date) ? plainDateFromEpochDay(day + (day + 1021 <= latest ? 1021 : -1021)) : date;
}

function truncated(random: SeededRandom, mean: number, sd: number, min: number, max: number): number {
  for (let tries = 0; tries < 20; tries += 1) {
    const value = random.normal(mean, sd);
    if (value >= min && value <= max + 0.99) return value;
  }
  return mean;
}

function careerFor(
  asOf: PlainDate,
  { birthDate, category, status, veteran }: { birthDate: PlainDate; category: Category; status: Status; veteran: boolean },
  random: SeededRandom,
): { start: PlainDate; end: PlainDate | null } {
  const adult = addYears(birthDate, 18);
  if (veteran) return { start: maxDate(adult, addDays(plainDate('1996-10-01'), random.int(0, 90))), end: null };
  if (status === 'prospect') return { start: addDays(asOf, random.int(10, 130)), end: null };
  if (category === 'primoStarter') return { start: maxDate(adult, addDays(plainDateOf(yearOf(asOf), 1, 1), random.int(0, 320))), end: null };
  const lived = Math.max(1, random.exponential(9) * 365.25);
  if (status === 'active') return { start: earliestStart(adult, addDays(asOf, -Math.round(Math.max(lived, 30))), category, birthDate), end: null };
  const gone = addDays(asOf, -random.int(20, status === 'deceased' ? 1200 : 1900));
  const end = status === 'transferredOut' ? plainDateOf(yearOf(gone), 1, 1) : gone;
  const start = earliestStart(adult, addDays(end, -Math.round(Math.max(lived, 120))), category, birthDate);
  return { start: minDate(start, addDays(end, -30)), end };
}

/** A pensioner or a spouse of pension age has been at work before the pension. */
function earliestStart(adult: PlainDate, wanted: PlainDate, category: Category, birthDate: PlainDate): PlainDate {
  const beforePension = category === 'pensionAgeNoPension' || category === 'pensionAgeOptOut' || category === 'activePensioner';
  const start = beforePension ? minDate(wanted, addYears(birthDate, 62)) : wanted;
  return maxDate(adult, start);
}

function pensionDate(birthDate: PlainDate, start: PlainDate, asOf: PlainDate): PlainDate {
  const legal = addYears(birthDate, 65);
  const wanted = minDate(legal < asOf ? legal : addYears(birthDate, 63), asOf);
  const from = maxDate(wanted, start);
  return plainDateOf(yearOf(from), Number(from.slice(5, 7)), 1) < start ? start : plainDateOf(yearOf(from), Number(from.slice(5, 7)), 1);
}

type CompanyPart = Pick<CompanyTraits, 'name' | 'legalForm' | 'createdOn' | 'state' | 'stateSince' | 'large'>;

function companyPart({ asOf, spread }: TraitsContext, index: number, language: Lang, random: SeededRandom): CompanyPart {
  const legalForm = share<LegalForm>(spread(index, 'legalForm'), [['SRL', 70], ['SA', 10], ['SNC', 6], ['SCOMM', 9], ['SC', 5]]);
  const state = share<CompanyTraits['state']>(spread(index, 'companyState'), [['active', 89], ['dormant', 6], ['reorganisation', 1], ['bankrupt', 1.5], ['liquidation', 1], ['dissolved', 1.5]]);
  const young = random.chance(0.05);
  const years = young ? random.next() * 3 : 3 + random.exponential(10);
  const createdOn = addDays(asOf, -Math.round(Math.min(years, 45) * 365.25) - 10);
  const since = addDays(asOf, -random.int(20, 500));
  return {
    name: coinCompanyName(random, language, legalForm),
    legalForm,
    createdOn,
    state,
    stateSince: state === 'active' ? null : maxDate(since, createdOn),
    large: spread(index, 'size') < 0.28,
  };
}
