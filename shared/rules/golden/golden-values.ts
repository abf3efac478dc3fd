import { Big } from 'big.js';
import * as z from 'zod';
import type { Category } from '#shared/entities/codes.ts';
import { centsFromEuros, type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { type Quarter, quarter } from '#shared/kernel/quarter.ts';
import { parseRate, type Rate } from '#shared/kernel/rate.ts';
import { dateInput, quarterInput } from '../inputs.ts';

/** Case files write euros, percentages and coefficients as JSON numbers; inside the product they are exact. */
export const euros = z.number().nonnegative().max(1_000_000_000_000);
export const year = z.int().min(1900).max(2999);
export const day = dateInput;
export const quarterText = quarterInput;

const categories = {
  main: 'mainOccupation',
  primo: 'primoStarter',
  spouseMaxi: 'maxiStatus',
  mini: 'miniStatus',
  compl: 'secondaryOccupation',
  art37: 'article37',
  student: 'selfEmployedStudent',
  pension147: 'activePensioner',
  pensionAgeNoPension: 'pensionAgeNoPension',
  pensionAgeOptOut: 'pensionAgeOptOut',
  pensionAgeBefore2025: 'pensionAgeBefore2025',
} as const satisfies Readonly<Record<string, Category>>;

export const goldenCategory = z.enum([
  'main',
  'primo',
  'spouseMaxi',
  'mini',
  'compl',
  'art37',
  'student',
  'pension147',
  'pensionAgeNoPension',
  'pensionAgeOptOut',
  'pensionAgeBefore2025',
]);

export function categoryOf(name: z.infer<typeof goldenCategory>, optOut = false): Category {
  return optOut && name === 'pensionAgeNoPension' ? 'pensionAgeOptOut' : categories[name];
}

export function cents(amount: number): EuroCents {
  return centsFromEuros(new Big(amount));
}

export function inEuros(amount: EuroCents | null): number | null {
  return amount === null ? null : amount / 100;
}

/** 4.05 per cent is '0.0405'; null stays null. */
export function rateOfPercent(percent: number | null | undefined): Rate | null {
  return percent === null || percent === undefined ? null : rateOfNumber(new Big(percent).div(100));
}

/** null for a factor the kernel cannot write (negative exponents, more than twelve decimals). */
export function rateOfNumber(factor: Big | number): Rate | null {
  const parsed = parseRate(new Big(factor).toFixed());
  return parsed.ok ? parsed.value : null;
}

/** Yearly figures hold all year: the last quarter also has what began inside the year. */
export function lastQuarterOf(ofYear: number): Quarter {
  return quarter(`${ofYear}Q4`);
}

export function zero(): EuroCents {
  return euroCents(0);
}
