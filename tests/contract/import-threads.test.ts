import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { parseFieldMap } from '../../central/import/read/field-map.ts';
import { readApart } from '../../central/import/read-apart.ts';
import { type ReadableFile, readBatches, type Reading } from '../../central/import/read-batches.ts';
import { readPlaceTable } from '../../central/import/rows/place-table.ts';
import { BatchMaker, type StagedIssue } from '../../central/import/staged-batch.ts';
import { root } from '../../scripts/lib/paths.mjs';

const built = pathToFileURL(join(root, 'dist', 'central', 'read-rows.worker.js'));
const ROWS = 9_500;

function fileOf(folder: string): ReadableFile {
  const path = join(folder, 'facts.csv');
  const rows = Array.from({ length: ROWS }, (_, no) => {
    // Every hundredth day does not exist, and some names need two bytes a character.
    const day = no % 100 === 7 ? '31/02/2020' : '01/01/2020';
    return `P-${no};${no % 3 === 0 ? 'étudiant' : 'student'};${day};`;
  });
  writeFileSync(path, `dossier_ref;fact;from;to\n${rows.join('\n')}\n`);
  return {
    path,
    name: 'facts.csv',
    fileNo: 3,
    bytes: 0,
    encoding: 'utf-8',
    separator: ';',
    kind: 'facts',
    places: ['dossier_ref', 'fact', 'from', 'to'],
  };
}

interface Seen {
  readonly bytes: string;
  readonly rows: number;
  readonly issues: readonly StagedIssue[];
  readonly length: number;
}

function readingOf(): Reading {
  const map = parseFieldMap({ values: { fact: { étudiant: 'student' } } });
  if (!map.ok) throw new Error(map.error);
  return { map: map.value, context: { asOf: '2026-11-23', isDemo: true, places: readPlaceTable() } };
}

it('reads the same in a thread of its own, file after file, with the map of the fund', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-threads-'));
  const apart = readApart(built, readingOf());
  try {
    const file = fileOf(folder);
    const here: Seen[] = [];
    for await (const { made, length } of readBatches(file, readingOf(), [new BatchMaker(), new BatchMaker()]))
      here.push(seen(made.rows.pieces(), made.rows.rows, made.issues, length));
    for (let times = 0; times < 2; times += 1) {
      const there: Seen[] = [];
      for await (const { rows, issues, length } of apart.batches(file))
        there.push(seen(rows.pieces(), rows.rows, issues, length));
      expect(there).toEqual(here);
    }
    expect(here.length).toBeGreaterThan(1);
    expect(here.reduce((sum, { rows }) => sum + rows, 0)).toBe(ROWS);
    expect(new Set(here.flatMap(({ issues }) => issues.map(({ say }) => say)))).toEqual(new Set(['E13']));
    expect(here.flatMap(({ issues }) => issues)).toHaveLength(ROWS / 100);
  } finally {
    await apart.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

function seen(
  pieces: readonly Uint8Array[],
  rows: number,
  issues: readonly StagedIssue[],
  length: number,
): Seen {
  return { bytes: Buffer.concat(pieces).toString('latin1'), rows, issues, length };
}

it('tells what ended the thread', async () => {
  const apart = readApart(built, readingOf());
  const missing = { ...fileOf(mkdtempSync(join(tmpdir(), 'guichet-threads-'))), path: '/nowhere/facts.csv' };
  const readAll = async () => {
    for await (const _batch of apart.batches(missing)) continue;
  };
  await expect(readAll()).rejects.toThrow('ENOENT');
  await apart.close();
});
