import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { maxDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { period, type Period } from '#shared/kernel/period.ts';
import { FIRST_DRAWN } from './cast.ts';
import { makeTraits, type TraitsContext } from './make-traits.ts';
import type { CompanyTraits, PersonTraits, Traits } from './traits.ts';

/** Links between dossiers stay inside a block, so that a dossier needs to know 49 others and not 50,000. */
export const BLOCK_SIZE = 50;
/** 0999.xxx.xxx holds 10,000 numbers: the first 2,000 dossiers may each have one, later blocks share ten. */
const GENEROUS_BLOCKS = 40;
const FIRST_SERIAL = 100;
const LAST_SERIAL = 9_999;

export interface MandateLink {
  readonly company: CompanyTraits;
  readonly person: PersonTraits;
  readonly function: 'director' | 'manager' | 'workingPartner';
  readonly period: Period;
}

export interface HelperLink {
  readonly helped: PersonTraits;
  readonly helper: PersonTraits;
  readonly kind: 'helper' | 'assistingSpouse';
  readonly period: Period;
}

export interface Block {
  readonly traits: ReadonlyMap<number, Traits>;
  readonly mandates: readonly MandateLink[];
  readonly helpers: readonly HelperLink[];
}

/** The dossiers `50 × number` to `50 × number + 49` and the links between them. */
export function makeBlock(context: TraitsContext, seed: number, number: number): Block {
  const traits = new Map<number, Traits>();
  const serials = serialsOf(number);
  for (let index = number * BLOCK_SIZE; index < (number + 1) * BLOCK_SIZE; index += 1) {
    if (index >= FIRST_DRAWN) traits.set(index, makeTraits(context, index, serials));
  }
  const all = [...traits.values()];
  const persons = all.filter((one): one is PersonTraits => one.kind === 'person' && one.status !== 'prospect');
  const companies = all.filter((one): one is CompanyTraits => one.kind === 'company');
  const random = seededRandom(seed).fork('links').fork(number);
  return { traits, mandates: mandatesOf(persons, companies, random), helpers: helpersOf(persons, random) };
}

function serialsOf(block: number): (wanted: 'company' | 'person') => number | null {
  const generous = block < GENEROUS_BLOCKS;
  const first = FIRST_SERIAL + (generous ? block * 50 : GENEROUS_BLOCKS * 50 + (block - GENEROUS_BLOCKS) * 8);
  const size = generous ? 50 : 8;
  // Companies must have a number: they take from the bottom of the block's share, persons from its top.
  let low = first;
  let high = first + size - 1;
  const reserve = 8;
  return (wanted) => {
    if (wanted === 'company') {
      low += 1;
      return low - 1 > LAST_SERIAL ? null : low - 1;
    }
    if (high - low < reserve || high > LAST_SERIAL) return null;
    high -= 1;
    return high + 1;
  };
}

type Random = ReturnType<typeof seededRandom>;

function mandatesOf(persons: readonly PersonTraits[], companies: readonly CompanyTraits[], random: Random): MandateLink[] {
  const officers = persons.filter((person) => person.capacity === 'companyOfficer');
  const partners = persons.filter((person) => person.capacity === 'workingPartner');
  const links: MandateLink[] = [];
  const link = (company: CompanyTraits | undefined, person: PersonTraits | undefined, role: MandateLink['function']): void => {
    if (!company || !person || links.some((one) => one.company === company && one.person === person)) return;
    const from = maxDate(company.createdOn, person.start);
    if (person.end !== null && from >= person.end) return;
    links.push({ company, person, function: role, period: period(from, person.end) });
  };
  if (companies.length === 0) return [];
  // Each officer sits somewhere; then each company gets its full board from the officers of the block.
  officers.forEach((person, i) => link(companies[i % companies.length], person, roleIn(companies[i % companies.length])));
  partners.forEach((person) => link(random.pick(companies), person, 'workingPartner'));
  for (const company of companies) {
    const wanted = 1 + random.geometric(0.55);
    const held = links.filter((one) => one.company === company).length;
    for (let i = held; i < wanted && officers.length > 0; i += 1) {
      if (held === 0 || random.chance(0.3)) link(company, random.pick(officers), roleIn(company));
    }
  }
  return links;
}

function roleIn(company: CompanyTraits | undefined): 'director' | 'manager' {
  return company?.legalForm === 'SNC' || company?.legalForm === 'SCOMM' ? 'manager' : 'director';
}

function helpersOf(persons: readonly PersonTraits[], random: Random): HelperLink[] {
  const links: HelperLink[] = [];
  const helped = new Set<PersonTraits>();
  const owners = persons.filter((person) => person.capacity === 'selfEmployed' && person.end === null && person.category === 'mainOccupation');
  for (const helper of persons) {
    if (helper.capacity !== 'helper' && helper.capacity !== 'assistingSpouse') continue;
    const spouse = helper.capacity === 'assistingSpouse';
    const fit = owners.filter((owner) => !helped.has(owner) && (!spouse || (owner.sex !== helper.sex && owner.civilStatus === 'married')));
    const near = fit.filter((owner) => owner.spaceId === helper.spaceId);
    const pool = near.length > 0 ? near : fit;
    if (pool.length === 0) continue;
    const owner = random.pick(pool);
    const from: PlainDate = maxDate(helper.start, owner.start);
    if (helper.end !== null && from >= helper.end) continue;
    helped.add(owner);
    links.push({ helped: owner, helper, kind: spouse ? 'assistingSpouse' : 'helper', period: period(from, helper.end) });
  }
  return links;
}
