import { type RawBuilder, sql } from 'kysely';
import type { FileKind } from '../define/files.ts';
import { saidColumns, saidNumbers, saidTexts } from '../define/said-columns.ts';

/**
 * Rows of a kind as they will be: those staged, and those of earlier extracts that this one does not name. Their own columns
 * alone; `file_no` and `line` are null for those of earlier extracts.
 * @param named what of the stage names a row; what was rejected there, left out, lets the earlier one stand
 */
export function rowsOf(kind: FileKind, named: 'taken' | 'any' = 'taken'): RawBuilder<unknown> {
  const ofKind = sql.lit(kind);
  const columns = sql.raw([...saidTexts, ...saidNumbers].join(', '));
  return sql`(select file_no, line, key, dossier, ${columns} from import_stage where kind = ${ofKind} and not rejected
    union all
    select null::integer, null::integer, m.key, m.dossier, ${remembered(kind)} from import_row m
    where m.kind = ${ofKind} and not exists (select 1 from import_stage s
      where s.kind = ${ofKind} and s.key = m.key ${named === 'taken' ? sql`and not s.rejected` : sql``}))`;
}

/** The same columns out of what is remembered as JSON: of the few rows that an extract does not name. */
function remembered(kind: FileKind) {
  const said = saidColumns[kind] ?? {};
  const value = (column: string | undefined, type: string) =>
    column === undefined ? `null::${type}` : `(m.data::json ->> '${column}')::${type}`;
  return sql.raw(
    [
      ...saidTexts.map((name) => value(said[name], 'text')),
      ...saidNumbers.map((name) => value(said[name], 'bigint')),
    ].join(', '),
  );
}
