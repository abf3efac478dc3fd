import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDemo, type ImportedTexts, importTexts } from '../testing/import-texts.ts';
import { importedSample } from '../testing/imported-sample.ts';
import { sampleOnce } from '../testing/sample-once.ts';
import { makeSample } from './make-sample.ts';

const sample = sampleOnce();
let done: ImportedTexts;
let clean: ReadonlySet<string>;

beforeAll(async () => {
  const db = await emptyDemo();
  // What the made-up fund itself gives reason to ask, without any fault.
  const plain = await importTexts(db, makeSample(false).files, { dryRun: true });
  clean = new Set(plain.rejects.map(({ code, file }) => `${code} ${file}`));
  await db.destroy();
  ({ done } = await importedSample());
});

describe('the sample extract', () => {
  it('has enough dossiers, and more than forty faults, each in a place of its own', () => {
    const kinds = new Map(done.outcome.kinds.map((one) => [one.kind, one.rows]));
    expect((kinds.get('persons') ?? 0) + (kinds.get('companies') ?? 0)).toBeGreaterThanOrEqual(300);
    const places = new Set(sample.manifest.map(({ file, line }) => `${file}:${line}`));
    expect(places.size).toBe(sample.manifest.length);
    expect(places.size).toBeGreaterThan(40);
    expect([...clean]).toEqual([]);
  });

  it('gives nothing but its faults, and the rows that fall with them', () => {
    const wanted = new Set(sample.manifest.map(({ code, file, line }) => `${code} ${file}:${line}`));
    const others = done.rejects.filter(
      ({ code, file, line }) =>
        code !== 'E21' && !wanted.has(`${code} ${file}:${line}`) && !clean.has(`${code} ${file}`),
    );
    // Both rows of a payment that disagrees are out; a quarter whose affiliation fell lies outside.
    expect(others.filter(({ code }) => code !== 'E26' && code !== 'E27')).toEqual([]);
    expect(done.rejects.some(({ code }) => code === 'E21')).toBe(true);
  });

  it('tells no value of a row', () => {
    const told = done.rejects.map(({ sentence, valueClass }) => `${sentence} ${valueClass}`).join('\n');
    expect(told).not.toMatch(/Fictif|Voorbeeld|\d{2}\.\d{2}\.\d{2}-\d{3}|BE\d\d/);
  });
});

describe('each fault of the sample', () => {
  it.each(sample.manifest.map((entry) => [entry.id, entry.what, entry] as const))(
    '%s: %s',
    (_id, _what, entry) => {
      const found = done.rejects.filter(({ file, line }) => file === entry.file && line === entry.line);
      expect(found.map(({ code, column }) => ({ code, column }))).toContainEqual({
        code: entry.code,
        column: entry.column,
      });
    },
  );
});
