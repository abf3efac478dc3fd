import { addCents, type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { centsAt, type Pack } from '#shared/rules/pack.ts';

/** A week of rest: its first day chooses the amount. */
export interface RestWeek {
  readonly from: PlainDate;
  readonly half: boolean;
}

export type WeeklyFigure =
  | 'maternity.weeklyFullFirst'
  | 'maternity.weeklyFullLater'
  | 'maternity.weeklyHalfFirst'
  | 'maternity.weeklyHalfLater';

/** Weeks with the same figure on the same stretch, as one line of the account. */
export interface WeekLine {
  readonly figure: WeeklyFigure;
  readonly on: PlainDate;
  readonly count: number;
  readonly weekly: EuroCents | null;
  readonly amount: EuroCents | null;
}

/** By their first day; of two weeks on one day the full one comes first, so that the order given does not matter. */
export function inOrder(weeks: readonly RestWeek[]): RestWeek[] {
  return weeks.toSorted((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1;
    return Number(a.half) - Number(b.half);
  });
}

/** The weeks that are paid: in order, until the leave of `most` whole weeks is used; two half weeks are one. */
export function payable(weeks: readonly RestWeek[], most: number, halvesPerWeek: number): RestWeek[] {
  let left = most * halvesPerWeek;
  return inOrder(weeks).filter(({ half }) => {
    const share = half ? 1 : halvesPerWeek;
    if (share > left) return false;
    left -= share;
    return true;
  });
}

/** Each week at the amount of its own first day; the first weeks of the leave at the higher one. */
export function weekLines(weeks: readonly RestWeek[], firstWeeks: number, pack: Pack): WeekLine[] {
  const lines: { -readonly [Key in keyof WeekLine]: WeekLine[Key] }[] = [];
  weeks.forEach(({ from, half }, i) => {
    const figure = figureOf(half, i < firstWeeks);
    const weekly = centsAt(pack, figure, from);
    const last = lines.at(-1);
    if (last !== undefined && last.figure === figure && last.weekly === weekly) {
      last.count += 1;
      last.amount = plus(last.amount, weekly);
    } else {
      lines.push({ figure, on: from, count: 1, weekly, amount: weekly });
    }
  });
  return lines;
}

/** null as soon as one line is not known: a part of a sum is no sum. */
export function totalOf(lines: readonly WeekLine[]): EuroCents | null {
  return lines.reduce<EuroCents | null>((sum, { amount }) => plus(sum, amount), ZERO_CENTS);
}

function plus(a: EuroCents | null, b: EuroCents | null): EuroCents | null {
  return a === null || b === null ? null : addCents(a, b);
}

function figureOf(half: boolean, first: boolean): WeeklyFigure {
  if (half) return first ? 'maternity.weeklyHalfFirst' : 'maternity.weeklyHalfLater';
  return first ? 'maternity.weeklyFullFirst' : 'maternity.weeklyFullLater';
}
