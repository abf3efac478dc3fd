import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { FileKind } from '../define/files.ts';
import { type IssueKey, issueSeverities } from '../define/codes.ts';

export interface Finding {
  readonly say: IssueKey;
  /** Column that the reject file names. */
  readonly column: string;
  readonly valueClass: string;
  /** Rows of no other kind are found: where they are few, none of the others is looked at. */
  readonly kind?: FileKind;
  /** Takes longest: asked before the others, so that nobody waits for it alone. */
  readonly long?: true;
  /** Hardly an extract without it: not worth asking first. */
  readonly usual?: true;
  /**
   * A query with `file_no` and `line` of staged rows, `col` or null for the column above, and `params`, a JSON object
   * for the sentence.
   */
  readonly found: RawBuilder<unknown>;
}

/** To whom the rules tell what they found. */
export interface Across {
  /** @returns how many rows were touched */
  tell(finding: Finding): Promise<number>;
}

/**
 * Reports what a query found and, unless it is a warning, rejects those rows; a warning is noted on them.
 * @returns how many rows were touched
 */
export async function tell(db: Database, { say, column, kind, valueClass, found }: Finding): Promise<number> {
  const severity = issueSeverities[say];
  const effect =
    severity === 'W'
      ? sql`set data = (s.data::jsonb || jsonb_build_object('_w',
          trim(coalesce(s.data::json ->> '_w', '') || ' ' || ${`${say}:${column}`}::text)))::text`
      : sql`set rejected = true`;
  const done = await sql`
    with bad as materialized (select distinct on (file_no, line) file_no, line, col, params
      from (${found}) as found order by file_no, line),
    told as (insert into import_issue
      select file_no, line, coalesce(col, ${column}::text), ${valueClass}::text, ${say}::text, ${severity}::text, params from bad)
    update import_stage s ${effect} from bad where s.file_no = bad.file_no and s.line = bad.line
      ${kind === undefined ? sql`` : sql`and s.kind = ${kind}`}`.execute(db);
  return Number(done.numAffectedRows ?? 0);
}
