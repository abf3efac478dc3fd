import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import type { Database } from '../../db/open-database.ts';
import { generateDemoFund } from '../../demo-fund/generate-demo-fund.ts';
import { DEFAULT_DEMO_DOSSIERS } from '../../start/parse-config.ts';
import { csvwOf } from '../define/csvw.ts';
import { emptyDemo, type ImportedTexts, importTexts } from '../testing/import-texts.ts';
import { makeSample, type Sample } from './make-sample.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-extract');

let db: Database;
let sample: Sample;
let done: ImportedTexts;
let clean: ReadonlySet<string>;

beforeAll(async () => {
  db = await emptyDemo();
  sample = makeSample();
  // What the made-up fund itself gives reason to ask, without any fault.
  const plain = await importTexts(db, makeSample(false).files, { dryRun: true });
  clean = new Set(plain.rejects.map(({ code, file }) => `${code} ${file}`));
  done = await importTexts(db, sample.files);
  return () => db.destroy();
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

  it('is what the generator makes', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]),
    );
    expect(Object.keys(written).sort()).toEqual(
      [...Object.keys(sample.files), 'csvw.json', 'faults.json'].sort(),
    );
    const others = Object.entries(sample.files).filter(
      ([name, bytes]) => Buffer.compare(written[name] ?? Buffer.alloc(0), bytes) !== 0,
    );
    expect(others.map(([name]) => name)).toEqual([]);
    expect(JSON.parse(String(written['faults.json']))).toEqual(sample.manifest);
    expect(JSON.parse(String(written['csvw.json']))).toEqual(csvwOf());
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

  it('has nobody of the demo fund, so that it can be tried on one', () => {
    const numbersIn = (rows: readonly Row[]) =>
      rows.flatMap((row) =>
        row.type === 'person'
          ? (row.body.ssin ?? [])
          : row.type === 'company'
            ? row.body.enterpriseNumber
            : [],
      );
    const demo = generateDemoFund({ seed: 1, n: DEFAULT_DEMO_DOSSIERS, asOf: '2026-11-23' });
    const taken = new Set<string>([...demo.dossiers].flatMap(({ rows }) => numbersIn(rows)));
    // Without the faults: some of them bring a number from elsewhere.
    const { files } = makeSample(false);
    const texts = ['persons.csv', 'companies.csv'].map((name) => String(Buffer.from(files[name] ?? [])));
    const numbers = texts.flatMap((text) => text.match(/(?<=\n[^;]*;)[\d.-]+(?=;)/g) ?? []);
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((number) => taken.has(number.replace(/\D/g, '')))).toEqual([]);
  });

  it('tells no value of a row', () => {
    const told = done.rejects.map(({ sentence, valueClass }) => `${sentence} ${valueClass}`).join('\n');
    expect(told).not.toMatch(/Fictif|Voorbeeld|\d{2}\.\d{2}\.\d{2}-\d{3}|BE\d\d/);
  });
});

describe('each fault of the sample', () => {
  const entries = makeSample().manifest;
  it.each(entries.map((entry) => [entry.id, entry.what, entry] as const))('%s: %s', (_id, _what, entry) => {
    const found = done.rejects.filter(({ file, line }) => file === entry.file && line === entry.line);
    expect(found.map(({ code, column }) => ({ code, column }))).toContainEqual({
      code: entry.code,
      column: entry.column,
    });
  });
});
