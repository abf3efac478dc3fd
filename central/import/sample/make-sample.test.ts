import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { generateDemoFund } from '../../demo-fund/generate-demo-fund.ts';
import { DEFAULT_DEMO_DOSSIERS } from '../../start/parse-config.ts';
import { csvwOf } from '../define/csvw.ts';
import { makeSample } from './make-sample.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-extract');
const sample = makeSample();

describe('the files of the sample extract', () => {
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

  it('have nobody of the demo fund, so that it can be tried on one', () => {
    const numbersIn = (rows: readonly Row[]) =>
      rows.flatMap((row) =>
        row.type === 'person'
          ? (row.body.ssin ?? [])
          : row.type === 'company'
            ? row.body.enterpriseNumber
            : [],
      );
    const demo = generateDemoFund({ seed: 1, n: DEFAULT_DEMO_DOSSIERS, asOf: '2026-11-23' });
    const taken = new Set<string>();
    for (const { rows } of demo.dossiers) for (const number of numbersIn(rows)) taken.add(number);
    // Without the faults: some of them bring a number from elsewhere.
    const { files } = makeSample(false);
    const texts = ['persons.csv', 'companies.csv'].map((name) => String(Buffer.from(files[name] ?? [])));
    const numbers = texts.flatMap((text) => text.match(/(?<=\n[^;]*;)[\d.-]+(?=;)/g) ?? []);
    expect(numbers.length).toBeGreaterThan(300);
    expect(taken.size).toBeGreaterThan(1_000);
    expect(numbers.filter((number) => taken.has(number.replace(/\D/g, '')))).toEqual([]);
  });
});
