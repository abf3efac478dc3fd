import type { Text3 } from '#shared/kernel/lang.ts';
import { centsFromEuros, type EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { FigureProblem } from './pack-refusal.ts';

/**
 * published: read as it stands in the source · derived: our own arithmetic from published figures, never
 * shown as official · missing: the figure exists in law but was not found; nobody may guess it.
 */
export type ParameterStatus = 'published' | 'derived' | 'missing';

/** `euro` values are decimal euros; `ratio` and `factor` plain decimals; the others whole numbers. */
export type ParameterUnit =
  | 'euro'
  | 'ratio'
  | 'factor'
  | 'indexPoints'
  | 'count'
  | 'days'
  | 'workingDays'
  | 'months'
  | 'quarters'
  | 'years'
  | 'hours'
  | 'monthDay';

/** One stretch of a series: `from` included, `to` excluded (null = until the law changes). */
export interface ParameterValue {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly value: string | null;
  readonly status: ParameterStatus;
  /** Names of sources of the pack. */
  readonly sources: readonly string[];
  readonly note?: Text3;
}

/** A figure of the law with its whole history. Dates before the first or after the last stretch are unknown. */
export interface Parameter {
  readonly label: Text3;
  readonly unit: ParameterUnit;
  readonly values: readonly ParameterValue[];
}

/** The stretch that holds on that date, or null when the series says nothing about it. */
export function valueAt(parameter: Parameter, on: PlainDate): ParameterValue | null {
  const { values } = parameter;
  // From the newest on: today's figure is asked for far more often than an old one.
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const value = values[i];
    if (value !== undefined && value.from <= on) return value.to === null || on < value.to ? value : null;
  }
  return null;
}

const knownCents = new WeakMap<ParameterValue, EuroCents>();

/** The figure in whole cents; null when it is missing or the date is outside the series. */
export function centsOf(value: ParameterValue | null): EuroCents | null {
  if (value === null || value.value === null) return null;
  // A decimal is read once: a portfolio asks for the same few figures millions of times.
  let cents = knownCents.get(value);
  if (cents === undefined) {
    cents = centsFromEuros(value.value);
    knownCents.set(value, cents);
  }
  return cents;
}

/** What is wrong with a series: gaps, overlaps, disorder, figures without source or unreadable figures. */
export function parameterProblems(series: string, parameter: Parameter): FigureProblem[] {
  if (parameter.values.length === 0) return [{ series, from: null, problem: 'empty', detail: '' }];
  return parameter.values.flatMap((value, i) => {
    const next = parameter.values[i + 1];
    const found: [FigureProblem['problem'], string][] = [];
    if (value.to !== null && value.to <= value.from) found.push(['endsBeforeItBegins', value.to]);
    if (next !== undefined && next.from !== value.to) found.push(['gap', next.from]);
    if ((value.value === null) !== (value.status === 'missing'))
      found.push(['missingWithValue', value.status]);
    if (value.value !== null && value.sources.length === 0) found.push(['noSource', '']);
    if (value.value !== null && !isFigure(value.value, parameter.unit))
      found.push(['unreadable', value.value]);
    return found.map(([problem, detail]): FigureProblem => ({ series, from: value.from, problem, detail }));
  });
}

const whole: ReadonlySet<ParameterUnit> = new Set([
  'count',
  'days',
  'workingDays',
  'months',
  'quarters',
  'years',
  'hours',
]);

function isFigure(text: string, unit: ParameterUnit): boolean {
  if (unit === 'monthDay') return /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
  // Nine digits hold every figure of the law; more would leave the range where cents are exact.
  return whole.has(unit) ? /^\d{1,6}$/.test(text) : /^\d{1,9}(\.\d{1,12})?$/.test(text);
}
