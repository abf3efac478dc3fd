import {
  addDays,
  addMonths,
  daysBetween,
  maxDate,
  minDate,
  type PlainDate,
} from '#shared/kernel/plain-date.ts';
import type { Period } from '#shared/kernel/period.ts';
import { addQuarters, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import { figureAt, type Pack } from '../pack.ts';
import type { ParameterId } from '../parameters/index.ts';
import { addWorkingDays, nextWorkingDay } from './working-days.ts';

/** How long a deadline is, as its law writes it. */
export type Duration =
  | { readonly unit: 'days' | 'months' | 'workingDays'; readonly count: number }
  /** Until the last day of the n-th quarter after the one of the start; 0 = that quarter itself. */
  | { readonly unit: 'endOfQuarter'; readonly count: number };

export interface Clock {
  readonly startsOn: PlainDate;
  /** Last day on which the act is in time. */
  readonly dueOn: PlainDate;
  /** Days by which suspensions moved it. */
  readonly suspendedDays: number;
}

/**
 * A deadline from the day of the act that starts it; that day itself does not count. Months run to the same day of
 * the month. `moveToWorkingDay` only where the law says that a last day on a weekend moves.
 */
export function clock(
  startsOn: PlainDate,
  duration: Duration,
  suspensions: readonly Period[] = [],
  moveToWorkingDay = false,
): Clock {
  const bare = plus(startsOn, duration);
  const dueOn = afterSuspensions(startsOn, bare, suspensions);
  return {
    startsOn,
    dueOn: moveToWorkingDay ? nextWorkingDay(dueOn) : dueOn,
    suspendedDays: daysBetween(bare, dueOn),
  };
}

function plus(from: PlainDate, { unit, count }: Duration): PlainDate {
  switch (unit) {
    case 'days':
      return addDays(from, count);
    case 'months':
      return addMonths(from, count);
    case 'workingDays':
      return addWorkingDays(from, count);
    case 'endOfQuarter':
      return quarterEnd(addQuarters(quarterOf(from), count));
  }
}

/** Each suspended day inside the running time is added at its end, where it may meet the next suspension. */
function afterSuspensions(startsOn: PlainDate, bare: PlainDate, suspensions: readonly Period[]): PlainDate {
  let due = bare;
  let counted = startsOn;
  for (const { from, to } of suspensions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = maxDate(from, addDays(counted, 1));
    if (first > due) continue;
    const days = to === null ? 0 : Math.max(0, daysBetween(first, to));
    due = addDays(due, days);
    counted = to === null ? counted : maxDate(counted, minDate(addDays(to, -1), due));
  }
  return due;
}

/** True while a suspension without a known end holds the clock: its due day is not final. */
export function isHeld(suspensions: readonly Period[], today: PlainDate): boolean {
  return suspensions.some(({ from, to }) => from <= today && (to === null || today < to));
}

/** A letter is presumed received on the third working day after it was posted, unless the person proves otherwise. */
export function presumedReceivedOn(postedOn: PlainDate, pack: Pack): PlainDate | null {
  const count = wholeAt(pack, 'calendar.postalWorkingDays', postedOn);
  return count === null ? null : addWorkingDays(postedOn, count);
}

export type CharterClock = 'information' | 'decision' | 'payment' | 'appeal';

const charterClocks = {
  information: { id: 'charter.informationDays', unit: 'days' },
  decision: { id: 'charter.decisionMonths', unit: 'months' },
  payment: { id: 'charter.paymentMonths', unit: 'months' },
  appeal: { id: 'charter.appealMonths', unit: 'months' },
} as const satisfies Readonly<Record<CharterClock, { id: ParameterId; unit: 'days' | 'months' }>>;

/**
 * Deadlines of the law of 11 April 1995: 45 days to answer a written question, 4 months to decide, 4 months after
 * the decision to pay, 3 months to appeal (only once the decision holds every mention of article 14).
 * null when the figure is not known on that date.
 */
export function charterClock(
  kind: CharterClock,
  startsOn: PlainDate,
  pack: Pack,
  suspensions: readonly Period[] = [],
): Clock | null {
  const { id, unit } = charterClocks[kind];
  const count = wholeAt(pack, id, startsOn);
  return count === null ? null : clock(startsOn, { unit, count }, suspensions);
}

/** A figure that is a whole number; null when it is missing or unknown on that date. */
export function wholeAt(pack: Pack, id: ParameterId, on: PlainDate): number | null {
  const value = figureAt(pack, id, on)?.value ?? null;
  return value === null ? null : Number(value);
}
