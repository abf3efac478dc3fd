import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { contributionKinds, surchargeKinds } from '../define/files.ts';
import { rowsOf } from './rows-of.ts';
import { type Across, tell } from './tell.ts';

const list = (values: readonly string[]) => sql`array[${sql.join(values.map((value) => sql.lit(value)))}]`;

const allLines = rowsOf('contribution-lines', 'any');

/** E29: on what a surcharge stands, and what a reversal undoes. */
export async function checkLines(across: Across): Promise<void> {
  await across.tell({
    say: 'E29',
    column: 'on_line',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
      from import_stage s join ${allLines} t on t.key = s.ref_a
      where s.kind = 'contribution-lines' and not s.rejected
        and s.code = any(${list(surchargeKinds)})
        and not (t.code = any(${list(contributionKinds)}))`,
  });
  const total = (alias: string) => sql.raw(`(${alias}.cents + coalesce(${alias}.part, 0))`);
  await across.tell({
    say: 'E29reversal',
    column: 'reversal_of',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
      from import_stage s join ${allLines} t on t.key = s.ref_b
      where s.kind = 'contribution-lines' and not s.rejected
        and (t.ref_b is not null or ${total('s')} <> -${total('t')} or t.dossier <> s.dossier
          or exists (select 1 from import_stage o where o.kind = 'contribution-lines' and not o.rejected
            and o.ref_b = s.ref_b and (o.file_no, o.line) < (s.file_no, s.line)))`,
  });
}

/** E26: the rows of one payment agree, and do not settle more than was received. */
export async function checkPayments(across: Across): Promise<void> {
  await across.tell({
    say: 'E26',
    column: 'amount',
    valueClass: 'number',
    long: true,
    found: sql`select s.file_no, s.line, case when b.differ then 'amount' else 'allocated' end as col, '{}'::jsonb as params
      from import_stage s
      join (select mark as ref,
              min(cents) <> max(cents)
                or min(coalesce(from_on, '')) <> max(coalesce(from_on, ''))
                or min(coalesce(dossier, '')) <> max(coalesce(dossier, '')) as differ,
              sum(coalesce(part, 0)) > max(cents) and max(cents) > 0 as beyond
            from ${rowsOf('payments', 'any')} r group by mark) b on b.ref = s.mark
      where s.kind = 'payments' and not s.rejected and (b.differ or b.beyond)`,
  });
}

/**
 * E26 of the whole run: what the extract says of itself. The sum may leave the fees out; it is not compared while an
 * amount cannot be read, that amount being reported itself.
 */
export async function checkTotals(db: Database, kinds: ReadonlySet<string>): Promise<boolean> {
  const wantsDossiers = kinds.has('persons') || kinds.has('companies');
  const wantsLines = kinds.has('contribution-lines');
  const found = await sql<{ file_no: number; line: number; count: string | null; total: string | null }>`
    select file_no, line, data::json ->> 'dossiers_count' as count, data::json ->> 'lines_sum' as total
    from import_stage where kind = 'extract' and not rejected`.execute(db);
  let holds = true;
  for (const row of found.rows) {
    const counted = wantsDossiers && row.count !== null ? await countDossiers(db, Number(row.count)) : true;
    const summed = wantsLines && row.total !== null ? await sumLines(db, Number(row.total)) : true;
    if (counted && summed) continue;
    holds = false;
    await tell(db, {
      say: 'E26totals',
      column: counted ? 'lines_sum' : 'dossiers_count',
      valueClass: 'number',
      found: sql`select ${row.file_no}::integer as file_no, ${row.line}::integer as line, null::text as col, '{}'::jsonb as params`,
    });
  }
  return holds;
}

async function countDossiers(db: Database, wanted: number): Promise<boolean> {
  const { rows } = await sql<{ rows: string; refs: string }>`
    select count(*) as rows, count(distinct key) as refs from import_stage
    where kind in ('persons', 'companies')`.execute(db);
  return Number(rows[0]?.rows) === wanted || Number(rows[0]?.refs) === wanted;
}

async function sumLines(db: Database, wanted: number): Promise<boolean> {
  const { rows } = await sql<{ amounts: string | null; fees: string | null; unread: string }>`
    select sum(cents) as amounts, sum(part) as fees, count(*) filter (where cents is null) as unread
    from import_stage where kind = 'contribution-lines'`.execute(db);
  const [sums] = rows;
  if (sums === undefined || Number(sums.unread) > 0) return true;
  const amounts = Number(sums.amounts ?? 0);
  return amounts === wanted || amounts + Number(sums.fees ?? 0) === wanted;
}

/** What extract.csv says of the whole, and what the files hold; null where it says nothing. Money in cents. */
export async function controlTotals(db: Database): Promise<{
  readonly dossiers: { readonly said: number; readonly found: number } | null;
  readonly lines: { readonly said: number; readonly found: number; readonly unread: number } | null;
}> {
  const { rows } = await sql<{
    count: string | null;
    total: string | null;
    rows: string;
    amounts: string;
    unread: string;
  }>`
    select e.data::json ->> 'dossiers_count' as count, e.data::json ->> 'lines_sum' as total,
      (select count(*) from import_stage where kind in ('persons', 'companies')) as rows,
      l.amounts, l.unread
    from import_stage e, (select coalesce(sum(cents), 0) as amounts, count(*) filter (where cents is null) as unread
      from import_stage where kind = 'contribution-lines') l
    where e.kind = 'extract' order by e.file_no, e.line limit 1`.execute(db);
  const [row] = rows;
  const pair = (said: string | null | undefined, found: string | undefined) =>
    said === null || said === undefined ? null : { said: Number(said), found: Number(found) };
  const lines = pair(row?.total, row?.amounts);
  return {
    dossiers: pair(row?.count, row?.rows),
    lines: lines && { ...lines, unread: Number(row?.unread ?? 0) },
  };
}
