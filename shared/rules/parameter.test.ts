import { describe, expect, it } from 'vitest';
import { plainDate as d } from '#shared/kernel/plain-date.ts';
import { builtInPack, centsAt, usedAt } from './pack.ts';
import { centsOf, type Parameter, type ParameterValue, parameterProblems, valueAt } from './parameter.ts';
import { knownUntil, since, yearly } from './parameters/series.ts';

const label = { fr: 'a', nl: 'b', de: 'c' };
const stretch = (from: string, to: string | null, value: string | null = '1'): ParameterValue => ({
  from: d(from),
  to: to === null ? null : d(to),
  value,
  status: value === null ? 'missing' : 'published',
  sources: ['L1'],
});
const series = (...values: ParameterValue[]): Parameter => ({ label, unit: 'euro', values });

describe('a series', () => {
  it('finds the stretch of a date: the first day in, the last day out', () => {
    const found = series(stretch('2025-01-01', '2026-01-01', '1'), stretch('2026-01-01', null, '2'));
    expect(valueAt(found, d('2024-12-31'))).toBeNull();
    expect(valueAt(found, d('2025-12-31'))?.value).toBe('1');
    expect(valueAt(found, d('2026-01-01'))?.value).toBe('2');
    expect(centsOf(valueAt(found, d('2099-01-01')))).toBe(200);
  });

  it('is refused with gaps, overlaps, disorder, missing sources and unreadable figures', () => {
    expect(parameterProblems('x', series())).toHaveLength(1);
    expect(
      parameterProblems('x', series(stretch('2025-01-01', '2025-06-01'), stretch('2025-07-01', null))),
    ).toHaveLength(1);
    expect(
      parameterProblems('x', series(stretch('2025-01-01', '2026-02-01'), stretch('2026-01-01', null))),
    ).toHaveLength(1);
    expect(parameterProblems('x', series(stretch('2025-01-01', '2024-01-01')))).toHaveLength(1);
    expect(parameterProblems('x', series({ ...stretch('2025-01-01', null), sources: [] }))).toHaveLength(1);
    expect(
      parameterProblems('x', series({ ...stretch('2025-01-01', null), status: 'missing' })),
    ).toHaveLength(1);
    for (const value of ['1,5', '', 'abc', '-1', '1e3', ' 1']) {
      expect(parameterProblems('x', series(stretch('2025-01-01', null, value)))).toHaveLength(1);
    }
  });

  it('of yearly figures ends with its last year; another one goes on', () => {
    const figures = yearly(label, 'euro', [
      [2025, '1', 'published', ['L1']],
      [2026, null, 'missing', []],
    ]);
    expect(valueAt(figures, d('2026-12-31'))).toMatchObject({ value: null, status: 'missing' });
    expect(valueAt(figures, d('2027-01-01'))).toBeNull();
    const going = since(label, 'euro', [['2025-01-01', '1', 'published', ['L1']]]);
    expect(valueAt(going, d('2050-01-01'))?.value).toBe('1');
    expect(valueAt(knownUntil(going, 2027), d('2027-01-01'))).toBeNull();
    expect(valueAt(knownUntil(going, 2027), d('2026-12-31'))?.value).toBe('1');
  });
});

describe('the pack', () => {
  it('knows no figure beyond what was read', () => {
    expect(centsAt(builtInPack, 'income.mainFloor', d('2026-12-31'))).toBe(1_737_408);
    expect(centsAt(builtInPack, 'income.mainFloor', d('2027-01-01'))).toBeNull();
    expect(usedAt(builtInPack, 'income.mainFloor', d('2027-01-01'))).toMatchObject({
      status: 'missing',
      value: null,
    });
  });
});
