import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import type { CentralClock } from '../../central-context.ts';
import { migrate } from '../../db/migrate.ts';
import { type Database, openServer } from '../../db/open-database.ts';
import { demoDirectory } from '../../demo-fund/demo-staff.ts';
import { fillFund } from '../../seed/fill-fund.ts';
import { lentDatabase } from '../../testing/lent-database.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { noMap } from '../read/field-map.ts';
import { type Reject, rejectsOf } from '../report/reject-file.ts';
import type { ImportOptions } from '../import-options.ts';
import { type ImportOutcome, runImport } from '../run-import.ts';

export const testToday: PlainDate = plainDate('2026-11-23');

export const testClock: CentralClock = {
  nowMs: () => 1_795_420_800_000,
  now: () => instantFromEpochMs(1_795_420_800_000),
  today: () => testToday,
};

/** A demo central on the database under test, in memory when none is named: its offices and staff, no dossier. */
export async function emptyDemo(): Promise<Database> {
  const { url } = await createTestDatabase();
  const db = url === null ? await lentDatabase() : await openServer(url);
  await migrate(db);
  const nothing = {
    total: 0,
    onProgress: () => undefined,
    onIndexing: () => undefined,
    stopped: () => false,
  };
  await fillFund(db, { directory: demoDirectory, dossiers: [], spaceRows: [] }, nothing);
  return db;
}

export interface ImportedTexts {
  readonly outcome: ImportOutcome;
  readonly rejects: readonly Reject[];
  /** `E07 persons.csv:4 ssin`, one per issue. */
  readonly short: readonly string[];
}

/** Imports texts as files of these names, in their order. */
export async function importTexts(
  db: Database,
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<ImportedTexts> {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-import-'));
  try {
    const paths = Object.entries(texts).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const outcome = await runImport(db, {
      paths,
      map: noMap,
      asOf: null,
      complete: false,
      dryRun: false,
      isDemo: true,
      alone: true,
      stopped: () => false,
      clock: testClock,
      onStep: () => undefined,
      ...options,
    });
    const rejects: Reject[] = [];
    for await (const one of rejectsOf(db, outcome.fileNames, 'fr')) rejects.push(one);
    return {
      outcome,
      rejects,
      short: rejects.map(({ code, file, line, column }) => `${code} ${file}:${line} ${column}`.trim()),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
