import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { uuidV7 } from '#shared/kernel/ids.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { staffSchema } from '#shared/entities/directory.ts';
import type { CentralClock } from '../central-context.ts';
import { type Database, isEmbedded } from '../db/open-database.ts';
import type { CopyAs } from '../seed/copy-rows.ts';
import { checkLines, checkPayments, checkTotals } from './across/accounts.ts';
import { checkCareers, checkQuarters } from './across/careers.ts';
import { checkLineReferences, checkOwners, checkPaymentReferences } from './across/references.ts';
import { askFirst, type Rules } from './across/run-rules.ts';
import type { Across } from './across/tell.ts';
import { checkUniqueness } from './across/uniqueness.ts';
import { type Applied, applyAll } from './apply/apply-all.ts';
import { isFirstLoad } from './apply/first-load.ts';
import type { ImportContext } from './build/import-context.ts';
import type { FileKind } from './define/files.ts';
import { type ImportOptions, ImportStopped } from './import-options.ts';
import {
  type Counts,
  countRows,
  countWarnings,
  type KindCounts,
  type KindOfFile,
  totalOf,
} from './report/counts.ts';
import { readPlaceTable } from './rows/place-table.ts';
import type { CheckContext } from './rows/staged-row.ts';
import {
  asOfOf,
  openFiles,
  type Opened,
  type Progress,
  refusalsOf,
  type StagedFiles,
  stageFiles,
} from './stage-files.ts';
import { clearStage, indexStage, StageWriter } from './stage-store.ts';

export interface ImportOutcome {
  readonly runId: string;
  readonly asOf: PlainDate;
  /** By number of the file, as the rejects name it. */
  readonly fileNames: readonly string[];
  readonly opened: readonly Opened[];
  readonly refusedFiles: number;
  /** The control totals do not hold: nothing was taken in. */
  readonly refusedRun: boolean;
  readonly kinds: readonly KindCounts[];
  readonly total: Counts;
  readonly newOffices: readonly string[];
  readonly unknownOffices: readonly string[];
  readonly dossiers: number;
  /** Dossiers that extracts brought so far, those of a trial included. */
  readonly fundDossiers: number;
}

/** Stage, check rows, check across files, apply. What is staged stays until the next run, for the reject file. */
export async function runImport(db: Database, options: ImportOptions): Promise<ImportOutcome> {
  const { paths, map, clock, isDemo, dryRun } = options;
  const places = readPlaceTable();
  const opened = await openFiles(paths, map);
  const today = clock.today();
  const asOf = options.asOf ?? (await asOfOf(opened, map, { asOf: today, isDemo, places })) ?? today;
  const toKeep = options.alone && !dryRun && (await isFirstLoad(db));
  const { kinds, rows } = await stage(db, opened, toKeep, { asOf, isDemo, places }, options);
  const keysDiffer = await indexStage(db, toKeep);
  const holds = await checkAcross(db, kinds, asOf, keysDiffer, options);
  const runId = uuidV7({ bytes: (length) => randomBytes(length) }, clock.nowMs());
  const context: ImportContext = { runId, asOf, at: clock.now(), places, staff: await staffCodes(db) };
  const kindOf: KindOfFile = (fileNo) => opened[fileNo]?.header?.definition.kind ?? '';
  const counting = countRows(db, kindOf);
  // Whoever waits for it hears of a failure.
  counting.catch(() => undefined);
  let applied: Applied = { dossiers: 0, newOffices: [], unknownOffices: [], isFirst: false };
  if (holds) applied = await applyAll(db, context, { kinds, rows, keysDiffer, toKeep, counting }, options);
  let kindCounts = await counting;
  const before = totalOf(kindCounts);
  if (holds) {
    if (!applied.isFirst) {
      const warned = await countWarnings(db, kindOf);
      kindCounts = kindCounts.map((one) => ({ ...one, warnings: warned.get(one.kind) ?? 0 }));
    }
  } else kindCounts = kindCounts.map((one) => ({ ...one, imported: 0, updated: 0, unchanged: 0 }));
  const total = holds ? totalOf(kindCounts) : { ...before, imported: 0, updated: 0, unchanged: 0 };
  const outcome: ImportOutcome = {
    runId,
    asOf,
    fileNames: opened.map(({ name }) => name),
    opened,
    refusedFiles: opened.filter((file) => refusalsOf(file).length > 0).length,
    refusedRun: !holds,
    kinds: kindCounts,
    total,
    fundDossiers: await countDossiers(db),
    dossiers: applied.dossiers,
    newOffices: applied.newOffices,
    unknownOffices: applied.unknownOffices,
  };
  if (!dryRun) await keepRun(db, outcome, clock);
  return outcome;
}

/** A program that serves nobody reads in one transaction: the rows of tables emptied in it need no looking after later. */
function stage(
  db: Database,
  opened: readonly Opened[],
  toKeep: boolean,
  check: CheckContext,
  { alone, map, onStep, stopped }: ImportOptions,
): Promise<StagedFiles> {
  const fill = async (over: Database, as: CopyAs) => {
    await clearStage(over, toKeep);
    const to = { writer: new StageWriter(over, as), isEmbedded: isEmbedded(db) };
    const onProgress: Progress = ({ done, total }) => onStep({ label: 'read', done, total });
    return stageFiles(to, opened, { map, context: check }, onProgress, stopped);
  };
  return alone ? db.transaction().execute((tx) => fill(tx, 'freeze')) : fill(db, 'fresh');
}

async function checkAcross(
  db: Database,
  kinds: ReadonlySet<FileKind>,
  asOf: PlainDate,
  keysDiffer: boolean,
  { onStep, stopped }: ImportOptions,
): Promise<boolean> {
  // Rows that fall take others along: what follows looks at what is left. Careers and accounts fall for themselves.
  const steps: readonly Rules[] = [
    (across) => checkUniqueness(across, keysDiffer),
    checkOwners,
    async (across) => {
      await Promise.all([checkCareers(across, asOf), checkAccounts(across)]);
    },
    checkQuarters,
  ];
  onStep({ label: 'check', done: 0, total: steps.length });
  const across = await askFirst(db, steps);
  for (const [done, step] of steps.entries()) {
    onStep({ label: 'check', done, total: steps.length });
    await step(across);
    if (stopped()) throw new ImportStopped();
    await nextTurn();
  }
  return checkTotals(db, kinds);
}

async function checkAccounts(across: Across): Promise<void> {
  await checkLineReferences(across);
  await checkLines(across);
  // A line that fell takes those that stand on it along.
  await checkLineReferences(across);
  await checkPaymentReferences(across);
  await checkPayments(across);
}

async function countDossiers(db: Database): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from (select ref from import_dossier
    union select key from import_stage where kind in ('persons', 'companies') and not rejected) d`.execute(
    db,
  );
  return Number(rows[0]?.n ?? 0);
}

/** The fund's code of an adviser is a staff id or a badge of central. */
async function staffCodes(db: Database): Promise<ReadonlyMap<string, string>> {
  const found = await db.selectFrom('staff').select('body').execute();
  return new Map(
    found.flatMap((row) => {
      const { staffId, badge } = staffSchema.parse(row.body);
      return [
        [staffId.toUpperCase(), staffId],
        [badge.toUpperCase(), staffId],
      ];
    }),
  );
}

/**
 * A bulk session does not wait for the disk (`bulkSettings`); this last transaction does, and with it everything before it:
 * whoever is told that the extract is in may switch the server off.
 */
async function keepRun(db: Database, outcome: ImportOutcome, clock: CentralClock): Promise<void> {
  const at = clock.now();
  const files = outcome.opened.map(({ name, bytes, header }) => ({
    name,
    sha256: bytes?.sha256 ?? null,
    kind: header?.definition.kind ?? null,
  }));
  await db.transaction().execute(async (tx) => {
    await sql`set local synchronous_commit = on`.execute(tx);
    await tx
      .insertInto('import_run')
      .values({
        id: outcome.runId,
        as_of: outcome.asOf,
        started_at: at,
        ended_at: at,
        state: outcome.refusedRun ? 'refused' : 'done',
        files: JSON.stringify({ files }),
        counts: JSON.stringify(outcome.total),
      })
      .execute();
  });
}
