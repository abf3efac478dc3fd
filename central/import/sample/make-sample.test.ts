import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
