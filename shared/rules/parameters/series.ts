import type { Text3 } from '#shared/kernel/lang.ts';
import { plainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import type { Parameter, ParameterStatus, ParameterUnit, ParameterValue } from '../parameter.ts';
import type { SourceId } from './sources.ts';

type Figure = readonly [
  value: string | null,
  status: ParameterStatus,
  sources: readonly SourceId[],
  note?: Text3,
];

/**
 * One figure per calendar year, in order. The last year ends: next year's figure is unknown until it is
 * published, it never continues by itself.
 */
export function yearly(
  label: Text3,
  unit: ParameterUnit,
  rows: readonly (readonly [year: number, ...Figure])[],
): Parameter {
  return {
    label,
    unit,
    values: rows.map(([year, value, status, sources, note]) => ({
      from: plainDateOf(year, 1, 1),
      to: plainDateOf(year + 1, 1, 1),
      value,
      status,
      sources,
      ...(note === undefined ? {} : { note }),
    })),
  };
}

/** Figures that hold until the next one; the last one holds until the law changes. */
export function since(
  label: Text3,
  unit: ParameterUnit,
  rows: readonly (readonly [from: string, ...Figure])[],
): Parameter {
  const values = rows.map(([from, value, status, sources, note], i): ParameterValue => {
    const next = rows[i + 1];
    return {
      from: plainDate(from),
      to: next === undefined ? null : plainDate(next[0]),
      value,
      status,
      sources,
      ...(note === undefined ? {} : { note }),
    };
  });
  return { label, unit, values };
}

/** The same series, but nothing is known from that year on. */
export function knownUntil(parameter: Parameter, year: number): Parameter {
  const end = plainDateOf(year, 1, 1);
  return {
    ...parameter,
    values: parameter.values
      .filter((value) => yearOf(value.from) < year)
      .map((value) => (value.to === null || value.to > end ? { ...value, to: end } : value)),
  };
}
