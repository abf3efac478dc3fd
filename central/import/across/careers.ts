import { sql } from 'kysely';
import { contributionKinds } from '../define/files.ts';
import type { Across } from './tell.ts';

/** Rows of a kind as they will be: those staged, and those of earlier extracts that this one does not name. */
function rowsOf(kind: string) {
  return sql`(select file_no, line, key, dossier, data from import_stage where kind = ${sql.lit(kind)} and not rejected
    union all
    select null::integer, null::integer, m.key, m.dossier, m.data from import_row m where m.kind = ${sql.lit(kind)}
      and not exists (select 1 from import_stage s where s.kind = ${sql.lit(kind)} and s.key = m.key and not s.rejected))`;
}

const dossierSpan = sql`(select key, data ->> '_b' as start, data ->> 'death_date' as stop,
    'birth_date' as start_name, 'death_date' as stop_name from ${rowsOf('persons')} p
  union all
  select key, data ->> 'created_on', case when data ->> 'status' = 'dissolved' then data ->> 'status_since' end,
    'created_on', 'status_since' from ${rowsOf('companies')} c)`;

/** E22 to E25: what periods and categories of one dossier say about each other. */
export async function checkCareers(across: Across, asOf: string): Promise<void> {
  await checkSpans(across);
  await checkMiniStatus(across);
  await checkGaps(across);
  await checkOverlaps(across);
  await checkUnusual(across, asOf);
}

/** E25. An affiliation of somebody who died ends; the mandates of a company that was dissolved may go on. */
async function checkSpans(across: Across): Promise<void> {
  await across.tell({
    say: 'E25',
    column: 'from',
    valueClass: 'date',
    found: sql`select s.file_no, s.line, case when s.data ->> 'from' < w.start then 'from' else 'to' end as col,
        jsonb_build_object('birth', w.start_name, 'end', w.stop_name) as params
      from import_stage s join ${dossierSpan} w on w.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and (s.data ->> 'from' < w.start
        or s.data ->> 'from' > w.stop or coalesce(s.data ->> 'to', '9999-12-31') > w.stop)`,
  });
  await across.tell({
    say: 'E25',
    column: 'from',
    valueClass: 'date',
    found: sql`select s.file_no, s.line,
        case when s.data ->> 'from' < w.start or s.data ->> 'from' > w.stop then 'from' else 'to' end as col,
        jsonb_build_object('birth', w.start_name, 'end', w.stop_name) as params
      from import_stage s cross join lateral (values (s.dossier), (s.ref_a)) as party(key)
      join ${dossierSpan} w on w.key = party.key
      where s.kind = 'mandates' and not s.rejected and (s.data ->> 'from' < w.start
        or s.data ->> 'from' > w.stop or s.data ->> 'to' > w.stop)`,
  });
}

async function checkMiniStatus(across: Across): Promise<void> {
  await across.tell({
    say: 'E23',
    column: 'category',
    valueClass: 'enum',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('category', s.data ->> 'category', 'capacity', s.data ->> 'capacity') as params
      from import_stage s join ${rowsOf('persons')} p on p.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and s.data ->> 'category' = 'miniStatus'
        and p.data ->> '_b' >= '1956-01-01'`,
  });
}

/** Rows of one affiliation follow each other from day to day. */
async function checkGaps(across: Across): Promise<void> {
  await across.tell({
    say: 'E22gap',
    column: 'from',
    valueClass: 'date',
    found: sql`select file_no, line, null::text as col, '{}'::jsonb as params
      from (select file_no, line, data ->> 'from' as start,
              max(data ->> 'to') over (partition by data ->> 'affiliation_ref' order by data ->> 'from'
                rows between unbounded preceding and 1 preceding) as until,
              bool_or(data ->> 'to' is null) over (partition by data ->> 'affiliation_ref' order by data ->> 'from'
                rows between unbounded preceding and 1 preceding) as open
            from ${rowsOf('affiliations')} a) g
      where line is not null and not open and (until::date + 1)::text < start`,
  });
}

async function checkOverlaps(across: Across): Promise<void> {
  await across.tell({
    say: 'E22',
    column: 'from',
    valueClass: 'date',
    found: sql`select b.file_no, b.line, null::text as col,
        jsonb_build_object('other', coalesce(a.line, 0)) as params
      from import_stage b
      join ${rowsOf('affiliations')} a on a.dossier = b.dossier
        and a.data ->> 'capacity' = b.data ->> 'capacity' and a.key <> b.key
      where b.kind = 'affiliations' and not b.rejected
        and (a.line is null or (a.file_no, a.line) < (b.file_no, b.line))
        and a.data ->> 'from' <= coalesce(b.data ->> 'to', '9999-12-31')
        and b.data ->> 'from' <= coalesce(a.data ->> 'to', '9999-12-31')`,
  });
}

/** E24: nothing forbids it, somebody should look. Twenty-five is the last age of a student, four quarters are a start. */
async function checkUnusual(across: Across, asOf: string): Promise<void> {
  const ageAt = (day: ReturnType<typeof sql>) =>
    sql`extract(year from age((${day})::date, (p.data ->> '_b')::date))`;
  const from = sql`s.data ->> 'from'`;
  const until = sql`greatest(coalesce(s.data ->> 'to', ${asOf}::text), s.data ->> 'from')`;
  const quarters = sql`(extract(year from (${until})::date) * 4 + extract(quarter from (${until})::date))
    - (extract(year from (${from})::date) * 4 + extract(quarter from (${from})::date)) + 1`;
  const isArtist = sql`exists (select 1 from ${rowsOf('facts')} f
    where f.dossier = s.dossier and f.data ->> 'fact' = 'artistStarter')`;
  await across.tell({
    say: 'E24',
    usual: true,
    column: 'category',
    valueClass: 'enum',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('category', s.data ->> 'category') as params
      from import_stage s join ${rowsOf('persons')} p on p.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and (
        (s.data ->> 'category' = 'selfEmployedStudent' and (${ageAt(from)} < 18 or ${ageAt(until)} > 25))
        or (s.data ->> 'category' = 'activePensioner' and ${ageAt(from)} < 60)
        or (s.data ->> 'category' = 'primoStarter' and ${quarters} > 4 and (${quarters} > 8 or not ${isArtist})))`,
  });
}

/** E27: a quarter in which nobody was affiliated. */
export async function checkQuarters(across: Across): Promise<void> {
  const start = sql`make_date(left(quarter, 4)::integer, right(quarter, 1)::integer * 3 - 2, 1)`;
  await across.tell({
    say: 'E27',
    column: 'quarter',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
      from (select file_no, line, dossier, ${start}::text as start, (${start} + interval '3 months')::date::text as next
        from import_stage, json_to_record(data) as d(kind text, quarter text)
        where import_stage.kind = 'contribution-lines' and not rejected and quarter is not null
          and d.kind = any(array[${sql.join(contributionKinds.map((kind) => sql.lit(kind)))}])) s
      left join (select dossier, "from" as start, coalesce("to", '9999-12-31') as stop
        from ${rowsOf('affiliations')} r, json_to_record(r.data) as d("from" text, "to" text)) a
        on a.dossier = s.dossier and a.start < s.next and a.stop >= s.start
      where a.dossier is null`,
  });
}
