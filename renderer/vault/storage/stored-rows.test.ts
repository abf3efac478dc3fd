import { expect, test } from 'vitest';
import { id, NOW, sampleDossier } from '../testing/sample-rows.ts';
import { storedDossier, storedLine } from './stored-rows.ts';

const rows = sampleDossier('a', 1);
const whole = { id: id('a'), confirmedAt: NOW, rows };
const lineOf = (value: object) => JSON.stringify({ t: 'dossier', ...value });

test('a dossier is what was written, whichever way it lies', () => {
  expect(storedDossier(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  expect(storedLine(lineOf({ id: id('a'), rows }))).toEqual({ t: 'dossier', id: id('a'), rows });
});

test('damage ends as no dossier and never as an exception', () => {
  const [first] = rows;
  const odd = [
    { ...first, id: 7 },
    { ...first, type: null },
    { ...first, ver: '1' },
    { ...first, body: null },
    { ...first, deleted: 'no' },
    { ...first, fieldVer: [] },
    { ...first, sv: 'one' },
    null,
    [],
  ];
  for (const row of odd) {
    expect(storedDossier({ ...whole, rows: [row] })).toBeNull();
    expect(storedLine(lineOf({ id: id('a'), rows: [row] }))).toBeNull();
  }
  expect([
    storedDossier(undefined),
    storedDossier('x'),
    storedDossier({ ...whole, confirmedAt: 'today' }),
  ]).toEqual([null, null, null]);
  expect(['', '{"t":"dossier"', '{"t":"put"}', '[]'].map(storedLine)).toEqual([null, null, null, null]);
});

test('a row of another shape is judged by the whole schema', () => {
  const [first] = rows;
  expect(storedLine(lineOf({ id: id('a'), rows: [{ ...first, sv: 2 }] }))?.rows[0]?.sv).toBe(2);
  expect(storedLine(lineOf({ id: id('a'), rows: [{ ...first, sv: 2, createdBy: 7 }] }))).toBeNull();
});
