import type { Category } from '#shared/entities/codes.ts';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, type Quarter, quarterOf, quartersBetween } from '#shared/kernel/quarter.ts';
import type { Facts } from './facts.ts';

/** The declared category in force on a day; null before the first one. */
export function categoryOn(facts: Facts, on: PlainDate): Category | null {
  return facts.categories.findLast((one) => one.from <= on)?.category ?? null;
}

export type AffiliationFact = Facts['affiliations'][number];

/** The affiliation that runs on a day, else the newest one. */
export function affiliationOn(facts: Facts, on: PlainDate): AffiliationFact | null {
  const running = facts.affiliations.findLast((one) => one.from <= on && (one.to === null || one.to > on));
  return running ?? facts.affiliations.at(-1) ?? null;
}

/** First day of the activity that runs without a gap up to the newest affiliation; null without any. */
export function activeSince(facts: Facts): PlainDate | null {
  const sorted = facts.affiliations;
  let since = sorted.at(-1)?.from ?? null;
  for (let i = sorted.length - 2; i >= 0; i -= 1) {
    const earlier = sorted[i];
    if (earlier === undefined || since === null) break;
    if (earlier.to !== null && earlier.to < since) break;
    if (earlier.from < since) since = earlier.from;
  }
  return since;
}

/** P, U, H, C or '-' for one quarter; null outside what the account shows. */
export function quarterState(facts: Facts, quarter: Quarter): string | null {
  if (facts.account.from === null) return null;
  return facts.account.states[quartersBetween(facts.account.from, quarter)] ?? null;
}

/** Whether these quarters were all paid; null where the account does not tell. */
export function quartersPaid(facts: Facts, quarters: readonly Quarter[]): boolean | null {
  const states = quarters.map((one) => quarterState(facts, one));
  if (states.includes('U')) return false;
  return states.every((one) => one === 'P') ? true : null;
}

/** The `count` quarters before the one of that day. */
export function quartersBefore(on: PlainDate, count: number): readonly Quarter[] {
  return Array.from({ length: count }, (_, i) => addQuarters(quarterOf(on), -1 - i));
}

/** The newest child of the household that was born or is expected around that day. */
export function newChild(facts: Facts, on: PlainDate): Facts['household'][number] | null {
  const since = addMonths(on, -12);
  const until = addMonths(on, 10);
  return (
    facts.household.findLast(
      (one) =>
        one.relation === 'child' &&
        ((one.birthDate !== null && one.birthDate >= since && one.birthDate <= on) ||
          (one.birthDate === null &&
            one.expectedOn !== null &&
            one.expectedOn >= since &&
            one.expectedOn <= until)),
    ) ?? null
  );
}

/** Household members on a day, of some kinds. */
export function membersOn(
  facts: Facts,
  on: PlainDate,
  ...relations: readonly Facts['household'][number]['relation'][]
): Facts['household'] {
  return facts.household.filter(
    (one) => relations.includes(one.relation) && one.from <= on && (one.to === null || one.to > on),
  );
}

/** True, false or null when the dossier has no fact of that kind at all. */
export function categoryFactOn(facts: Facts, kind: string, on: PlainDate): boolean | null {
  const all = facts.categoryFacts.filter((one) => one.kind === kind);
  if (all.length === 0) return null;
  return all.some((one) => one.from <= on && (one.to === null || one.to > on));
}

/** The last day of activity when the newest affiliation has ended or is ending; null while it runs. */
export function endingOf(facts: Facts): { readonly to: PlainDate; readonly reason: string | null } | null {
  const last = facts.affiliations.at(-1);
  return last?.to ? { to: last.to, reason: last.endReason } : null;
}
