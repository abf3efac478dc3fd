import { availableParallelism } from 'node:os';
import { sql } from 'kysely';
import { digestIndex, digestKey, entityIndexes, entityKey } from '../../db/entity-indexes.ts';
import { type Database, isEmbedded } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import { builtWorker } from '../../db/built-worker.ts';
import { fillPages } from './fill-pages.ts';
import type { BuilderStart } from './fresh-page-builder.ts';
import { makeApart } from './make-apart.ts';
import { makeHere, type PageMaker } from './page-maker.ts';
import { rememberStage } from './remember-stage.ts';

/** As many rows as a few thousand dossiers have would be hundreds of megabytes here. */
const PAGE_DOSSIERS = 200;
/** Its lines lie once more in the memory of the embedded database. */
const EMBEDDED_PAGE_DOSSIERS = 100;

/** Rows of an extract; below this other threads have hardly begun when this one has built everything. */
const LEAST_ROWS = 40_000;

/** Whether nothing has come in and nobody has made a dossier yet. */
export async function isFirstLoad(db: Database): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`select exists (select 1 from import_row)
    or exists (select 1 from digest) or exists (select 1 from entity where dossier_id is not null) as filled`.execute(
    db,
  );
  return rows[0]?.filled === false;
}

/** Tables that were emptied take rows as if these had always been there (`CopyAs`). What is of no dossier stays. */
const emptied = [
  'create temporary table of_no_dossier on commit drop as select * from entity',
  'truncate entity, digest',
  'insert into entity select * from of_no_dossier',
] as const;

export interface FirstLoadOptions {
  readonly makers: readonly PageMaker[];
  /** No two staged rows of one kind have the same key. */
  readonly keysDiffer: boolean;
}

/**
 * Fills an empty central in one transaction, without its large indexes while it lasts: they cost more than the rows when they
 * are kept up to date one by one. Those of a few rows stay: to look for these in the whole table, once for each index, costs
 * more than to ask each row on its way. Whoever reads dossiers meanwhile waits; when it is cut short, nothing has happened.
 */
export async function loadFirst(
  db: Database,
  { makers, keysDiffer }: FirstLoadOptions,
  onPage: (done: number) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      await run(tx, [entityKey.drop, ...entityIndexes.map(({ name }) => `drop index ${name}`)]);
      await run(tx, [digestKey.drop, digestIndex.drop, ...emptied]);
      const limit = isEmbedded(db) ? EMBEDDED_PAGE_DOSSIERS : PAGE_DOSSIERS;
      await fillPages(isEmbedded(db) ? tx : db, tx, makers, limit, onPage);
      await run(tx, [entityKey.add, ...entityIndexes.map(({ create }) => create)]);
      await run(tx, [digestKey.add, digestIndex.add]);
      // Pages are read over another connection, which looks for what is remembered: only now may that be locked.
      await rememberStage(tx, keysDiffer);
    });
  await Promise.all(analyzed.map((columns) => sql.raw(`analyze ${columns}`).execute(db)));
}

/** What plans are made from: to judge the JSON beside it would take longer than all the rest, and serves no plan. */
const analyzed = [
  'entity (space_id, type, id, dossier_id, ver)',
  'digest (space_id, dossier_id, ver)',
  'import_row (kind, key, dossier, other)',
];

async function run(tx: Tx, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx);
}

/**
 * This thread alone, or two others where that is worth their memory: to build rows takes twice as long as the server needs to
 * store them, and whoever brings them to the server must never keep it waiting. The embedded database keeps this thread busy
 * itself. They begin at once: whoever has others to ask first may do so meanwhile.
 * @param rows of the extract
 */
export function makersFor(db: Database, start: BuilderStart, rows: number): readonly PageMaker[] {
  const worker = builtWorker('build-pages');
  if (worker === null || isEmbedded(db) || rows < LEAST_ROWS || availableParallelism() < 2)
    return [makeHere(start)];
  return [makeApart(worker, start), makeApart(worker, start)];
}
