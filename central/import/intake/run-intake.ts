import { sql } from 'kysely';
import type { Lang } from '#shared/kernel/lang.ts';
import {
  type IntakeFile,
  INTAKE_SHOWN,
  type IntakeOutcome,
  type IntakeReject,
  type IntakeRun,
  type IntakeValues,
} from '#shared/sync/intake.ts';
import type { CentralContext } from '../../central-context.ts';
import { type Database, isEmbedded } from '../../db/open-database.ts';
import { controlTotals } from '../across/accounts.ts';
import { advisesServer } from '../embedded-most.ts';
import type { ImportOptions } from '../import-options.ts';
import { type FieldMap, noMap, parseFieldMap } from '../read/field-map.ts';
import { rejectsOf } from '../report/reject-file.ts';
import { runImport } from '../run-import.ts';
import type { Received } from './seen-file.ts';

export interface RanIntake {
  readonly outcome: Omit<IntakeOutcome, 'first'>;
  readonly fileNames: readonly string[];
}

export interface ReceivedFile {
  readonly received: Received;
  readonly seen: IntakeFile;
}

/** Takes the files of an administrator's screen in, or tries to, while central goes on serving. */
export async function runIntake(
  { db, clock, demo, poke }: CentralContext,
  files: readonly ReceivedFile[],
  { dryRun, complete, headers, values }: IntakeRun,
  watch: Pick<ImportOptions, 'onStep' | 'stopped'>,
): Promise<RanIntake> {
  const outcome = await runImport(db, {
    paths: files.map(({ received }) => received.path),
    map: mapOf(files, headers, values),
    asOf: null,
    complete,
    dryRun,
    isDemo: demo,
    alone: false,
    clock,
    ...watch,
  });
  if (!dryRun) {
    const spaces = await db.selectFrom('space').select(['space_id', 'ver']).execute();
    poke.announce(Object.fromEntries(spaces.map(({ space_id, ver }) => [space_id, Number(ver)])));
  }
  const { rows } = await sql<{ n: string }>`select count(*) as n from import_issue`.execute(db);
  const { asOf, refusedRun, refusedFiles, dossiers, newOffices, unknownOffices } = outcome;
  return {
    fileNames: outcome.fileNames,
    outcome: {
      dryRun,
      asOf,
      refused: refusedRun,
      refusedFiles,
      dossiers,
      kinds: [...outcome.kinds],
      totals: await controlTotals(db),
      newOffices: [...newOffices],
      unknownOffices: [...unknownOffices],
      adviseServer: advisesServer(isEmbedded(db), outcome.fundDossiers),
      rejects: Number(rows[0]?.n ?? 0),
    },
  };
}

/** What the person said of each file, as the map of its kind. */
function mapOf(
  files: readonly ReceivedFile[],
  headers: IntakeRun['headers'],
  values: IntakeRun['values'],
): FieldMap {
  const kinds: Record<string, { headers: Record<string, string>; values: IntakeValues[string] }> = {};
  for (const { seen } of files) {
    if (seen.kind === null) continue;
    const before = kinds[seen.kind];
    kinds[seen.kind] = {
      headers: { ...before?.headers, ...headers[String(seen.no)] },
      values: { ...before?.values, ...values[String(seen.no)] },
    };
  }
  const read = parseFieldMap({ files: kinds });
  return read.ok ? read.value : noMap;
}

/** The first issues: what is to be mended, then what falls with it, then what only wants a look. */
export async function shownRejects(
  db: Database,
  fileNames: readonly string[],
  lang: Lang,
): Promise<IntakeReject[]> {
  const shown: IntakeReject[] = [];
  for (const share of ['own', 'fallen', 'warning'] as const)
    for await (const reject of rejectsOf(db, fileNames, lang, [share])) {
      if (shown.length >= INTAKE_SHOWN) return shown;
      shown.push(reject);
    }
  return shown;
}
