import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRule } from './define-rule.ts';
import { allRules } from './index.ts';
import { parameters } from './parameters/index.ts';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Nonsense and extremes of every kind a form, a file or a clock that is wrong may hand over. */
const odd = fc.oneof(
  fc.jsonValue(),
  // Dates and quarters in any order: ends before beginnings, payments before claims.
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => [year, two(month), two(day)].join('-')),
  fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}Q${q}`),
  fc.nat(100_000_000),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'toString',
    '__proto__',
    -1,
    -0,
    0,
    0.5,
    9e15,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    10n,
    Symbol.iterator,
    () => 1,
    new Date(0),
    '0000-00-00',
    '0001-01-01',
    '1900-01-01',
    '2018-12-31',
    '2025-02-29',
    '2999-12-31',
    '9999-12-31',
    '10000-01-01',
    '0001Q1',
    '1900Q1',
    '2999Q4',
    '9999Q4',
    '2026Q5',
    1899,
    2999,
    3000,
    'unknownCategory',
    '1e9',
    '-0.05',
    '999999999999.999999999999',
  ),
);

/** What no amount may come from, wherever it stands among the inputs. */
function isNonsense(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || value < 0;
  return ['bigint', 'symbol', 'function'].includes(typeof value) || value instanceof Date;
}

/** The case with some of its fields replaced, also inside its lists and objects. */
function spoiled(inputs: unknown, changes: readonly (readonly [number, unknown])[]): unknown {
  const copy: unknown = structuredClone(inputs);
  for (const [at, value] of changes) {
    const places = placesOf(copy);
    const place = places[at % Math.max(1, places.length)];
    // A copy: a drawn list must not end up inside itself.
    if (place) place.holder[place.key] = isPlain(value) ? structuredClone(value) : value;
  }
  return copy;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && !(value instanceof Date);
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}

/** Every whole number and text of the answer, at any depth. */
function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

/** What is wrong with an answer; an expectation for each of thousands costs more than the rule itself. */
function faultsOf(rule: AnyRule, raw: unknown): string[] {
  const result = rule.run(raw);
  if (!result.ok) {
    const { code, issues } = result.error;
    return code === 'badInput' && issues.length > 0 ? [] : [`refused as ${code}, ${issues.length} fields`];
  }
  const { answer, toConfirm } = result.value;
  const endless = leaves(answer).filter((leaf) => typeof leaf === 'number' && !Number.isFinite(leaf));
  // The fast door gives the very same answer as the explained one.
  const isSame = isDeepStrictEqual(rule.answer(rule.inputs.parse(raw)), { answer, toConfirm });
  return [...endless.map(String), ...(isSame ? [] : ['the two doors differ'])];
}

describe('every rule', () => {
  const all = allRules.map((rule) => [rule.id, rule] as const);

  it.each(all)('%s answers, or refuses field by field, cases with some fields spoiled', (_id, rule) => {
    const changes = fc.array(fc.tuple(fc.nat(40), odd), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...rule.cases), changes, (one, list) => {
        const faults = faultsOf(rule, spoiled(one.inputs, list));
        if (faults.length > 0) expect(faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(all)('%s refuses what is no object, and a number that is none', (_id, rule) => {
    for (const raw of [null, undefined, 0, Number.NaN, 'x', [], [[]], () => 1]) {
      expect(rule.run(raw).ok).toBe(false);
    }
    const wrong: string[] = [];
    for (const one of rule.cases) {
      for (const [key, value] of Object.entries(one.inputs)) {
        if (typeof value !== 'number') continue;
        for (const nonsense of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, 10n]) {
          if (!isNonsense(nonsense) && nonsense !== 1e300) continue;
          const result = rule.run({ ...one.inputs, [key]: nonsense });
          if (result.ok) wrong.push(`${key} of ${one.id} accepts ${String(nonsense)}`);
          else if (!result.error.issues.some(({ field }) => field === key))
            wrong.push(`${key} of ${one.id} is not named`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(all)('%s gives no amount by a figure that was not yet there', (_id, rule) => {
    if (rule.parameters.length === 0) return;
    const first = rule.parameters
      .map((id) => parameters[id].values[0]?.from ?? '9999')
      .reduce((least, from) => (from < least ? from : least));
    const dishonest: string[] = [];
    for (const one of rule.cases) {
      const moved = movedBack(one.inputs, Number(first.slice(0, 4)));
      if (moved === null) continue;
      const result = rule.run(moved);
      if (!result.ok) continue;
      const { answer, toConfirm, eligibility, trace } = result.value;
      const lacks = trace.steps.some((step) => step.parameters.some(({ value }) => value === null));
      const amounts = leaves(answer).filter((leaf) => typeof leaf === 'number' && leaf !== 0);
      const says = toConfirm !== null || eligibility !== 'met' || amounts.length === 0;
      if (lacks && !says) dishonest.push(one.id);
    }
    expect(dishonest).toEqual([]);
  });
});

/** The same inputs long before the first figure; null when nothing in them is dated. */
function movedBack(inputs: Readonly<Record<string, unknown>>, firstYear: number): unknown {
  let dated = false;
  const text = JSON.stringify(inputs, (key, value: unknown) => {
    const year = typeof value === 'number' && /year/i.test(key) && value > 1900 ? value : null;
    if (year !== null || (typeof value === 'string' && /^(19|20)\d{2}(-\d{2}-\d{2}|Q[1-4])$/.test(value))) {
      dated = true;
      const to = Math.max(1900, Math.min(firstYear - 20, 1950));
      return year === null ? `${to}${String(value).slice(4)}`.replace('-02-29', '-02-28') : to;
    }
    return value;
  });
  return dated ? JSON.parse(text) : null;
}
