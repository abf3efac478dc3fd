import { expect, it } from 'vitest';
import { builtInFile, checkPack, checkPackText } from './check-pack.ts';
import { builtInPack, packHash } from './pack.ts';

const own = {
  id: 'minimum-2026',
  rule: 'quarterly-contribution',
  inputs: { category: 'mainOccupation', quarter: '2026Q1', referenceIncome: 0 },
  expected: { principal: 89_042 },
};
const file = { ...builtInPack, cases: [own] };

/** The built-in file with the first bracket of every year at another rate. */
function withRate(value: string) {
  const series = builtInPack.parameters['rate.firstBracket'];
  const values = series.values.map((one) => ({ ...one, value }));
  return { ...file, parameters: { ...file.parameters, 'rate.firstBracket': { ...series, values } } };
}

it('accepts the figures the product ships with, as a file', () => {
  const result = checkPack(JSON.parse(JSON.stringify(file)));
  expect(result.ok && packHash(result.value.pack)).toBe(packHash(builtInPack));
});

it('refuses figures that break a case, and names the cases', () => {
  const result = checkPack(withRate('0.21'));
  expect(result).toMatchObject({ ok: false, error: { code: 'failedCases' } });
  if (result.ok || result.error.code !== 'failedCases') return;
  expect(result.error.failed).toContainEqual({
    rule: 'quarterly-contribution',
    id: 'minimum-2026',
    from: 'own',
  });
  expect(result.error.failed).toContainEqual({ rule: 'quarterly-contribution', id: 'P06', from: 'known' });
  expect(result.error.failed.some(({ rule }) => rule === 'limitation-period')).toBe(false);
});

it('refuses a case of its own that is wrong or asks for an unknown rule', () => {
  for (const wrong of [
    { ...own, expected: { principal: 1 } },
    { ...own, rule: 'unknown' },
    { ...own, expected: { nothing: 1 } },
  ]) {
    expect(checkPack({ ...file, cases: [wrong] })).toMatchObject({
      ok: false,
      error: { code: 'failedCases', failed: [{ id: 'minimum-2026', from: 'own' }] },
    });
  }
});

it('refuses a missing or unknown series, a figure without its source, and no cases at all', () => {
  const { 'rate.firstBracket': _left, ...others } = builtInPack.parameters;
  expect(checkPack({ ...file, parameters: others })).toMatchObject({
    ok: false,
    error: { code: 'badInput' },
  });
  expect(checkPack({ ...file, parameters: { ...file.parameters, x: others['rate.secondBracket'] } }).ok).toBe(
    false,
  );
  expect(checkPack({ ...file, cases: [] })).toMatchObject({ ok: false, error: { code: 'badInput' } });
  const { L1: _law, ...sources } = builtInPack.sources;
  expect(checkPack({ ...file, sources })).toMatchObject({ ok: false, error: { code: 'badFigures' } });
  expect(checkPack(withRate('one fifth'))).toMatchObject({ ok: false, error: { code: 'badFigures' } });
  for (const raw of [null, 1, 'x', []]) expect(checkPack(raw).ok).toBe(false);
});

it('refuses a text that is no JSON, and figures beyond what cents can hold', () => {
  expect(checkPackText('{')).toEqual({ ok: false, error: { code: 'notJson' } });
  expect(checkPackText('null')).toMatchObject({ ok: false, error: { code: 'badInput' } });
  expect(checkPack(withRate('9'.repeat(30)))).toMatchObject({
    ok: false,
    error: { code: 'badFigures', problems: [{ series: 'rate.firstBracket', problem: 'unreadable' }] },
  });
});

it('accepts the file that it hands out to start from', () => {
  expect(checkPackText(JSON.stringify(builtInFile())).ok).toBe(true);
});
