import { addCents, type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { addDays, type PlainDate, plainDateOf } from '#shared/kernel/plain-date.ts';
import {
  addQuarters,
  compareQuarters,
  type Quarter,
  quarterEnd,
  quarterNumber,
  quarterOf,
  quarterYear,
} from '#shared/kernel/quarter.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { figureAt, type Pack } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { LatePaymentInput } from './late-payment-surcharge.rule.ts';

/** One surcharge as it falls: on which day, on what, how much. `base` never holds an earlier surcharge. */
export interface Application {
  readonly kind: 'quarterly' | 'yearEnd';
  readonly on: PlainDate;
  readonly base: EuroCents;
  readonly rate: Rate;
  readonly amount: EuroCents;
}

/** Every surcharge that fell by `asOf`, in order of date; null when a rate of the law is missing. */
export function applicationsOf(input: LatePaymentInput, pack: Pack): Application[] | null {
  const applications: Application[] = [];
  const last = lastQuarterCharged(input);
  for (
    let quarter = firstQuarterCharged(input);
    compareQuarters(quarter, last) <= 0;
    quarter = addQuarters(quarter, 1)
  ) {
    const on = quarterEnd(quarter);
    const base = unpaidAfter(input, on);
    if (base === 0) break;
    const found = one('quarterly', 'surcharge.quarterly', on, base, pack);
    if (found === null) return null;
    applications.push(found);
  }
  const newYear = yearEndDay(input);
  const base = unpaidAfter(input, addDays(newYear, -1));
  if (newYear <= input.asOf && base > 0 && !enforcedBefore(input, newYear)) {
    const found = one('yearEnd', 'surcharge.yearEnd', newYear, base, pack);
    if (found === null) return null;
    applications.push(found);
  }
  return applications.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function one(
  kind: Application['kind'],
  id: ParameterId,
  on: PlainDate,
  base: EuroCents,
  pack: Pack,
): Application | null {
  const value = figureAt(pack, id, on)?.value ?? null;
  if (value === null) return null;
  const factor = rate(value);
  return { kind, on, base, rate: factor, amount: timesRate(base, factor) };
}

/** What is still open once every payment credited up to and including that day is taken off. */
function unpaidAfter(input: LatePaymentInput, on: PlainDate): EuroCents {
  let open: number = addCents(input.principal, input.fee);
  for (const payment of input.payments) if (payment.on <= on) open -= payment.amount;
  return euroCents(Math.max(0, open));
}

/** Art. 44: from the quarter itself; starters on time and statements get one quarter more after the notice. */
function firstQuarterCharged(input: LatePaymentInput): Quarter {
  const notice = input.noticeSent ?? input.quarter;
  if (input.claim === 'regularisation' || input.starterFirstTwoQuarters) return addQuarters(notice, 1);
  return input.quarter;
}

/** The last quarter end reached by `asOf`, but not after the quarter before the summons or the contrainte. */
function lastQuarterCharged(input: LatePaymentInput): Quarter {
  const current = quarterOf(input.asOf);
  const reached = quarterEnd(current) <= input.asOf ? current : addQuarters(current, -1);
  if (input.enforcedOn === null) return reached;
  const before = addQuarters(quarterOf(input.enforcedOn), -1);
  return compareQuarters(before, reached) < 0 ? before : reached;
}

/** Art. 44bis: 1 January after the year of the first claim; a notice or statement of the last quarter counts for the next year. */
function yearEndDay(input: LatePaymentInput): PlainDate {
  const notice = input.noticeSent ?? input.quarter;
  const deferred =
    (input.claim === 'regularisation' || input.starterFirstTwoQuarters) && quarterNumber(notice) === 4;
  return plainDateOf(quarterYear(notice) + (deferred ? 2 : 1), 1, 1);
}

function enforcedBefore(input: LatePaymentInput, newYear: PlainDate): boolean {
  return input.enforcedOn !== null && input.enforcedOn < newYear;
}
