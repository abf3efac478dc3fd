import { Big } from 'big.js';
import type { Text3 } from '#shared/kernel/lang.ts';
import { centsFromEuros, type EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

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
  return parameter.values.find((value) => value.from <= on && (value.to === null || on < value.to)) ?? null;
}

/** The figure in whole cents; null when it is missing or the date is outside the series. */
export function centsOf(value: ParameterValue | null): EuroCents | null {
  return value === null || value.value === null ? null : centsFromEuros(value.value);
}

/** What is wrong with a series: gaps, overlaps, disorder, figures without source or unreadable figures. */
export function parameterProblems(id: string, parameter: Parameter): string[] {
  const problems: string[] = [];
  if (parameter.values.length === 0) problems.push(`${id}: no values`);
  parameter.values.forEach((value, i) => {
    const at = `${id} from ${value.from}`;
    const next = parameter.values[i + 1];
    if (value.to !== null && value.to <= value.from) problems.push(`${at}: ends before it begins`);
    if (next !== undefined && next.from !== value.to)
      problems.push(`${at}: the next stretch does not follow on`);
    if ((value.value === null) !== (value.status === 'missing'))
      problems.push(`${at}: missing and value disagree`);
    if (value.value !== null && value.sources.length === 0) problems.push(`${at}: no source`);
    if (value.value !== null && !isFigure(value.value, parameter.unit))
      problems.push(`${at}: '${value.value}' is no ${parameter.unit}`);
  });
  return problems;
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
  if (unit === 'monthDay') return /^\d{2}-\d{2}$/.test(text);
  if (!/^\d+(\.\d+)?$/.test(text)) return false;
  return whole.has(unit) ? /^\d+$/.test(text) : new Big(text).gte(0);
}
