import type { BodyOf } from '#shared/entities/index.ts';
import type { Period } from '#shared/kernel/period.ts';
import { addDays, maxDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { drawCompany } from './draw-company.ts';
import { drawPerson } from './draw-person.ts';
import type { CompanyProfile, PersonProfile, Profile } from './profile.ts';
import { BLOCK, type Slot } from './slots.ts';
import type { World } from './world.ts';

/** A person acts in a company; the row belongs to the company, the person's dossier gets a mirror. */
export interface MandateLink {
  readonly company: CompanyProfile;
  readonly person: PersonProfile;
  readonly function: BodyOf<'mandate'>['function'];
  readonly period: Period;
}

/** Somebody helps an affiliate; the row belongs to the helped person. */
export interface HelperLink {
  readonly helped: PersonProfile;
  readonly helper: PersonProfile;
  readonly kind: BodyOf<'helper-link'>['kind'];
  readonly period: Period;
}

/** A hundred dossiers with everything between them: what is drawn for one depends on no other block. */
export interface Block {
  readonly profiles: readonly Profile[];
  readonly mandates: readonly MandateLink[];
  readonly helpers: readonly HelperLink[];
}

export function drawBlock(world: World, slots: readonly Slot[], number: number): Block {
  const profiles = slots.map((slot, place) => {
    const index = number * BLOCK + place;
    return slot.kind === 'person' ? drawPerson(world, slots, index) : drawCompany(world, slots, index);
  });
  const random = world.root.fork(`block${number}`);
  return { profiles, mandates: drawMandates(profiles, random), helpers: drawHelpers(profiles, random) };
}

function drawMandates(profiles: readonly Profile[], random: SeededRandom): MandateLink[] {
  const links: MandateLink[] = [];
  for (const spaceId of ['WAL', 'VLA', 'BRU'] as const) {
    const here = profiles.filter((profile) => profile.spaceId === spaceId);
    const pool = random.shuffle(here.filter(isOfficer));
    if (pool.length === 0) continue;
    let next = 0;
    for (const company of here) {
      if (company.kind !== 'company') continue;
      const count = Math.min(1 + random.geometric(0.55), pool.length, 5);
      for (let i = 0; i < count; i += 1, next += 1) {
        const person = pool[next % pool.length];
        const link = person ? mandateOf(company, person, i === 0, random) : null;
        if (link) links.push(link);
      }
    }
  }
  return links;
}

function isOfficer(profile: Profile): profile is PersonProfile {
  return (
    profile.kind === 'person' &&
    profile.status !== 'prospect' &&
    (profile.capacity === 'companyOfficer' || profile.capacity === 'workingPartner')
  );
}

/** Null when person and company were never active at the same time. */
function mandateOf(
  company: CompanyProfile,
  person: PersonProfile,
  first: boolean,
  random: SeededRandom,
): MandateLink | null {
  const from = maxDate(company.startOn, person.startOn);
  const ends = [company.endOn, person.endOn].flatMap((end) => (end === null ? [] : [addDays(end, 1)]));
  const to = ends.sort()[0] ?? null;
  if (to !== null && to <= from) return null;
  return { company, person, function: functionIn(company, person, first, random), period: { from, to } };
}

function functionIn(
  company: CompanyProfile,
  person: PersonProfile,
  first: boolean,
  random: SeededRandom,
): MandateLink['function'] {
  if (person.capacity === 'workingPartner') return 'workingPartner';
  if (company.companyStatus === 'liquidation' && first) return 'liquidator';
  if (company.legalForm === 'SNC' || company.legalForm === 'SCOMM') return 'manager';
  return company.legalForm === 'SA' && random.chance(0.2) ? 'dailyManager' : 'director';
}

function drawHelpers(profiles: readonly Profile[], random: SeededRandom): HelperLink[] {
  const links: HelperLink[] = [];
  const taken = new Set<number>();
  for (const helper of profiles) {
    if (helper.kind !== 'person' || helper.status === 'prospect') continue;
    if (helper.capacity !== 'helper' && helper.capacity !== 'assistingSpouse') continue;
    const kind = helper.capacity;
    const candidates = profiles.filter(
      (one): one is PersonProfile =>
        one.kind === 'person' && !taken.has(one.index) && canBeHelped(one, helper),
    );
    if (candidates.length === 0) continue;
    const helped = random.pick(candidates);
    const from: PlainDate = maxDate(helped.startOn, helper.startOn);
    const ends = [helped.endOn, helper.endOn].flatMap((end) => (end === null ? [] : [addDays(end, 1)]));
    const to = ends.sort()[0] ?? null;
    if (to !== null && to <= from) continue;
    taken.add(helped.index);
    links.push({ helped, helper, kind, period: { from, to } });
  }
  return links;
}

function canBeHelped(one: PersonProfile, helper: PersonProfile): boolean {
  if (
    one.spaceId !== helper.spaceId ||
    one.capacity !== 'selfEmployed' ||
    one.status === 'prospect' ||
    one.language !== helper.language
  )
    return false;
  if (helper.capacity === 'helper') return one.category === 'mainOccupation' && one.age > helper.age - 5;
  return one.civilStatus === helper.civilStatus && Math.abs(one.age - helper.age) < 18;
}
