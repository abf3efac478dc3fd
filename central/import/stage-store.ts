import { sql } from 'kysely';
import type { Database } from '../db/open-database.ts';
import { CopyBuffer } from '../db/copy-buffer.ts';
import { copyInto } from '../seed/copy-rows.ts';
import type { Issue } from './define/codes.ts';
import type { FileKind } from './define/files.ts';
import { type StagedRow, textIn } from './rows/staged-row.ts';

/** Columns that point to another row, or must be unique, by kind of file. */
const refColumns: Readonly<Partial<Record<FileKind, readonly [a: string, b: string | null]>>> = {
  persons: ['ssin', null],
  companies: ['enterprise_number', null],
  affiliations: ['affiliation_ref', null],
  mandates: ['person_ref', null],
  helpers: ['helper_ref', null],
  'contribution-lines': ['on_line', 'reversal_of'],
  payments: ['line_ref', 'returned_of'],
  plans: ['plan_ref', null],
};

const noRefs = [null, null] as const;

const STAGE = 'import_stage (file_no, line, kind, key, dossier, ref_a, ref_b, hash, data, rejected)';
const UNIQUE_VIOLATION = '23505';
const FLUSH_ROWS = 4_000;

const stageTypes = ['int4', 'int4', 'text', 'text', 'text', 'text', 'text', 'text', 'jsonb', 'bool'] as const;
const KEY_INDEX = 'import_stage_key';
const KEY_ON = 'import_stage (kind, key)';
/** Built once the rows of a run are staged: loading without them takes half the time. */
const stageIndexes = [
  // Rows lie as they were read; what is found in them is rare.
  { name: 'import_stage_place', on: 'import_stage using brin (file_no, line) with (pages_per_range = 8)' },
  { name: 'import_stage_dossier', on: 'import_stage (dossier)' },
  { name: 'import_stage_ref', on: 'import_stage (kind, ref_a) where ref_a is not null' },
  { name: 'import_stage_fallen', on: 'import_stage (kind, key) where rejected' },
] as const;

/** Empties what an earlier run left and makes the tables quick to fill. */
export async function clearStage(db: Database): Promise<void> {
  for (const name of [KEY_INDEX, ...stageIndexes.map((index) => index.name)])
    await sql.raw(`drop index if exists ${name}`).execute(db);
  await sql`truncate import_stage, import_issue`.execute(db);
}

/**
 * Makes the tables quick to look into.
 * @returns whether no two rows of one kind have the same key, rejected ones included
 */
export async function indexStage(db: Database): Promise<boolean> {
  const isUnique = await indexKeys(db);
  for (const { name, on } of stageIndexes) await sql.raw(`create index ${name} on ${on}`).execute(db);
  await sql
    .raw('analyze import_stage (file_no, line, kind, key, dossier, ref_a, ref_b, rejected)')
    .execute(db);
  return isUnique;
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

/** Collects rows and their issues and writes them some thousand at a time, the next ones being read meanwhile. */
export class StageWriter {
  readonly #db: Database;
  /** One is filled while the other is on its way. */
  readonly #turns: [CopyBuffer, CopyBuffer] = [new CopyBuffer(stageTypes), new CopyBuffer(stageTypes)];
  #issues: object[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Enough for a flush. */
  get isFull(): boolean {
    return this.#turns[0].rows >= FLUSH_ROWS || this.#issues.length >= FLUSH_ROWS;
  }

  add(row: StagedRow): void {
    const [a, b] = refColumns[row.kind] ?? noRefs;
    this.#turns[0].add([
      row.fileNo,
      row.line,
      row.kind,
      row.key,
      row.dossier,
      a === null ? null : textIn(row.data, a),
      b === null ? null : textIn(row.data, b),
      row.hash,
      row.json,
      row.rejected,
    ]);
    for (const one of row.issues) this.addIssue(row.fileNo, row.line, one);
  }

  addIssue(fileNo: number, line: number, { say, severity, column, valueClass, params }: Issue): void {
    this.#issues.push({ file_no: fileNo, line, col: column, value_class: valueClass, say, severity, params });
  }

  /** Waits for what was written last, and begins to write what was added since. */
  async flush(): Promise<void> {
    await this.#writing;
    this.#writing = this.#write();
    // Whoever flushes or finishes next hears of a failure.
    this.#writing.catch(() => undefined);
  }

  async finish(): Promise<void> {
    await this.flush();
    await this.#writing;
  }

  async #write(): Promise<void> {
    const [rows] = this.#turns;
    this.#turns.reverse();
    const issues = this.#issues;
    this.#issues = [];
    await copyInto(this.#db, STAGE, rows);
    rows.clear();
    if (issues.length > 0)
      await sql`insert into import_issue
        select file_no, line, col, value_class, say, severity, params
        from json_to_recordset(${JSON.stringify(issues)}::json) as r(
          file_no integer, line integer, col text, value_class text, say text, severity text, params jsonb)`.execute(
        this.#db,
      );
  }
}
