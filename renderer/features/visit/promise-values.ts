import { type EuroCents, parseEuro } from '#shared/kernel/money.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import { parseTypedDay } from '../../forms/typed-values.ts';

export type PromiseKind = MutationArgs<'promise.make@1'>['kind'];

export interface PromiseValues {
  readonly kind: PromiseKind;
  readonly what: string;
  readonly due: string;
  readonly amount: string;
}

export type PromiseFault = 'what' | 'due' | 'amount';

export interface Promised {
  readonly what: string;
  readonly dueOn: PlainDate;
  readonly cents: EuroCents | null;
}

/** '27/11' is the next such day; a whole date is taken as typed. null for the past and for what is no day. */
export function promiseDay(text: string, today: PlainDate): PlainDate | null {
  const short = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text);
  if (short === null) {
    const day = parseTypedDay(text);
    return day !== null && day >= today ? day : null;
  }
  const inYear = (year: number) => parseTypedDay(`${short[1]}/${short[2]}/${year}`);
  const thisYear = inYear(yearOf(today));
  return thisYear !== null && thisYear >= today ? thisYear : inYear(yearOf(today) + 1);
}

/**
 * @param paysWhat what a payment without words is called
 * @returns the promise, or the fields that are not right yet
 */
export function promiseOf(
  { kind, what, due, amount }: PromiseValues,
  today: PlainDate,
  paysWhat: string,
):
  | { readonly ok: true; readonly value: Promised }
  | { readonly ok: false; readonly faults: readonly PromiseFault[] } {
  const words = what.trim() === '' && kind === 'theyPay' ? paysWhat : what.trim();
  const dueOn = promiseDay(due, today);
  const paid = kind === 'theyPay' ? parseEuro(amount) : null;
  const cents = paid === null ? null : paid.ok && paid.value > 0 ? paid.value : 'wrong';
  if (words !== '' && dueOn !== null && cents !== 'wrong')
    return { ok: true, value: { what: words, dueOn, cents } };
  return {
    ok: false,
    faults: [
      ...(words === '' ? (['what'] as const) : []),
      ...(dueOn === null ? (['due'] as const) : []),
      ...(cents === 'wrong' ? (['amount'] as const) : []),
    ],
  };
}
