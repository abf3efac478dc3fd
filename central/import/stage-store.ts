import { sql } from 'kysely';
import type { Database } from '../db/open-database.ts';
import type { CopyRows } from '../db/copy-buffer.ts';
import { type CopyAs, copyInto } from '../seed/copy-rows.ts';
import { STAGE, type StagedBatch, type StagedIssue } from './staged-batch.ts';

export const KEY_INDEX = 'import_stage_key';
export const DOSSIER_INDEX = 'import_stage_dossier';
export const KIND_INDEX = 'import_stage_kind';
const UNIQUE_VIOLATION = '23505';
/** The key first, as in every index here: sorted by their kinds, of which there are few, every two rows would be compared in full. */
const KEY_ON = 'import_stage (key, kind)';
/** Built once the rows of a run are staged: loading without them takes half the time. */
export const stageIndexes = [
  { name: DOSSIER_INDEX, on: 'import_stage (dossier)' },
  { name: KIND_INDEX, on: 'import_stage (kind)' },
  // Others are never looked for by what they point to.
  { name: 'import_stage_ref', on: `import_stage (ref_a) where kind in ('persons', 'mandates', 'helpers')` },
  { name: 'import_stage_fallen', on: 'import_stage (key, kind) where rejected' },
] as const;
/** What those that are remembered have besides. */
export const rememberedIndexes = [
  { name: 'import_stage_other', on: 'import_stage (other) where other is not null' },
  { name: 'import_stage_ssin', on: `import_stage ((data::json ->> 'ssin')) where kind = 'persons'` },
] as const;
/** Where a row lies: as they were read, one after the other. All of the ranges are gone through for each: few, then. */
export const PLACE_INDEX = 'import_stage_place';
const PLACE_ON = 'import_stage using brin (file_no, line) with (pages_per_range = 64)';
/** For plans of rules over whole kinds a fifth of the usual sample says as much. */
const SAMPLED = 20;

/**
 * Empties what an earlier run left and makes the tables quick to fill.
 * @param toKeep the rows of this run are to become those that are remembered: then they have to outlive a server that falls
 */
export async function clearStage(db: Database, toKeep = false): Promise<void> {
  const others = [...stageIndexes, ...rememberedIndexes].map(({ name }) => name);
  for (const name of [KEY_INDEX, PLACE_INDEX, ...others])
    await sql.raw(`drop index if exists ${name}`).execute(db);
  await sql`truncate import_stage, import_issue`.execute(db);
  await sql.raw(`alter table import_stage set ${toKeep ? 'logged' : 'unlogged'}`).execute(db);
}

/**
 * Makes the tables quick to look into.
 * @param toKeep as `clearStage` was told
 * @returns whether no two rows of one kind have the same key, rejected ones included
 */
export async function indexStage(db: Database, toKeep = false): Promise<boolean> {
  // Over two connections where there are two: each sorts all of the rows, and a server has a processor for each.
  const waiting = toKeep ? [...stageIndexes, ...rememberedIndexes] : [...stageIndexes];
  const indexOthers = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await sql.raw(`create index ${next.name} on ${next.on}`).execute(db);
  };
  const keys = indexKeys(db);
  const [isUnique] = await Promise.all([keys, keys.then(indexOthers), indexOthers()]);
  await db.transaction().execute(async (tx) => {
    await sql.raw(`set local default_statistics_target = ${SAMPLED}`).execute(tx);
    await sql
      .raw('analyze import_stage (file_no, line, kind, key, dossier, ref_a, ref_b, mark, rejected)')
      .execute(tx);
  });
  return isUnique;
}

/** Built once a row is to fall: of most extracts only some rows of one kind are ever looked up by their place. */
export async function indexPlaces(db: Database): Promise<void> {
  await sql.raw(`create index if not exists ${PLACE_INDEX} on ${PLACE_ON}`).execute(db);
}

/** To build a unique index finds what to compare every key with every other would find. */
async function indexKeys(db: Database): Promise<boolean> {
  try {
    await sql.raw(`create unique index ${KEY_INDEX} on ${KEY_ON}`).execute(db);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)) throw error;
    await sql.raw(`create index ${KEY_INDEX} on ${KEY_ON}`).execute(db);
    return false;
  }
}

/** Writes batches one after the other, whoever brings them, while the next ones are made. */
export class StageWriter {
  readonly #db: Database;
  readonly #as: CopyAs;
  #writing: Promise<void> = Promise.resolve();
  #rows = 0;

  /** @param as `freeze` where the stage was emptied in the transaction that `db` is */
  constructor(db: Database, as: CopyAs) {
    this.#db = db;
    this.#as = as;
  }

  /** How many were brought. */
  get rows(): number {
    return this.#rows;
  }

  /** Of files that are not read. */
  writeIssues(issues: readonly StagedIssue[]): Promise<void> {
    return writeIssues(this.#db, issues);
  }

  /** Waits for what was brought before, and begins to write this: it has arrived when the next call returns. */
  async write({ rows, issues }: StagedBatch): Promise<void> {
    const before = this.#writing;
    const writing = before.then(() => this.#write(rows, issues));
    this.#writing = writing;
    this.#rows += rows.rows;
    // Whoever writes next or finishes hears of a failure.
    writing.catch(() => undefined);
    await before;
  }

  finish(): Promise<void> {
    return this.#writing;
  }

  async #write(rows: CopyRows, issues: readonly StagedIssue[]): Promise<void> {
    await copyInto(this.#db, STAGE, rows, this.#as);
    await writeIssues(this.#db, issues);
  }
}

export async function writeIssues(db: Database, issues: readonly StagedIssue[]): Promise<void> {
  if (issues.length === 0) return;
  await sql`insert into import_issue
    select file_no, line, col, value_class, say, severity, params
    from json_to_recordset(${JSON.stringify(issues)}::json) as r(
      file_no integer, line integer, col text, value_class text, say text, severity text, params jsonb)`.execute(
    db,
  );
}
