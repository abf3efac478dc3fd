import { expect, it } from 'vitest';
import { plainDate as d } from '#shared/kernel/plain-date.ts';
import { confirmerOf } from './confirmer-of.ts';
import { builtInPack, type Pack } from './pack.ts';
import { packDiff, parameterIds } from './pack-diff.ts';
import type { Parameter } from './parameter.ts';
import { knownUntil } from './parameters/series.ts';

const id = 'plci.ordinaryMaximum';
const series = builtInPack.parameters[id];
const withSeries = (changed: Parameter): Pack => ({
  ...builtInPack,
  parameters: { ...builtInPack.parameters, [id]: changed },
});

it('says nothing of equal packs, however they were made', () => {
  expect(packDiff(builtInPack, builtInPack)).toEqual([]);
  const copy = { ...builtInPack, parameters: JSON.parse(JSON.stringify(builtInPack.parameters)) };
  expect(packDiff(builtInPack, copy)).toEqual([]);
});

it('names a figure that is new, gone or another one', () => {
  const shorter = knownUntil(series, 2026);
  const after = { to: d('2027-01-01'), value: '4086.34', status: 'derived' as const };
  expect(packDiff(withSeries(shorter), builtInPack)).toEqual([
    { id, from: '2026-01-01', before: null, after, wordsOnly: false },
  ]);
  expect(packDiff(builtInPack, withSeries(shorter))).toEqual([
    { id, from: '2026-01-01', before: after, after: null, wordsOnly: false },
  ]);
  const other = series.values.map((value) =>
    value.from === '2026-01-01' ? { ...value, value: '4100.00' } : value,
  );
  expect(packDiff(builtInPack, withSeries({ ...series, values: other }))).toMatchObject([
    { from: '2026-01-01', before: { value: '4086.34' }, after: { value: '4100.00' } },
  ]);
});

it('tells a change of words from a change of figures', () => {
  const words = { ...series, label: { ...series.label, fr: 'Autre' } };
  expect(packDiff(builtInPack, withSeries(words))).toMatchObject([{ wordsOnly: true }]);
});

it('has somebody to ask for every missing figure', () => {
  for (const one of parameterIds(builtInPack)) expect(confirmerOf(one)).toBeTruthy();
  expect(confirmerOf('incapacity.daily.single')).toBe('healthInsuranceFund');
  expect(confirmerOf('coefficient.provisional')).toBe('nisse');
});
