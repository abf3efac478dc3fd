import { sql } from 'kysely';
import { contributionKinds } from '../define/files.ts';
import { rowsOf } from './rows-of.ts';
import type { Across } from './tell.ts';

const dossierSpan = sql`(select key, from_on as start, to_on as stop,
    'birth_date' as start_name, 'death_date' as stop_name from ${rowsOf('persons')} p
  union all
  select key, from_on, case when code = 'dissolved' then to_on end,
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
    found: sql`select s.file_no, s.line, case when s.from_on < w.start then 'from' else 'to' end as col,
        jsonb_build_object('birth', w.start_name, 'end', w.stop_name) as params
      from import_stage s join ${dossierSpan} w on w.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and (s.from_on < w.start
        or s.from_on > w.stop or coalesce(s.to_on, '9999-12-31') > w.stop)`,
  });
  await across.tell({
    say: 'E25',
    column: 'from',
    valueClass: 'date',
    found: sql`select s.file_no, s.line,
        case when s.from_on < w.start or s.from_on > w.stop then 'from' else 'to' end as col,
        jsonb_build_object('birth', w.start_name, 'end', w.stop_name) as params
      from import_stage s cross join lateral (values (s.dossier), (s.ref_a)) as party(key)
      join ${dossierSpan} w on w.key = party.key
      where s.kind = 'mandates' and not s.rejected and (s.from_on < w.start
        or s.from_on > w.stop or s.to_on > w.stop)`,
  });
}

async function checkMiniStatus(across: Across): Promise<void> {
  await across.tell({
    say: 'E23',
    column: 'category',
    valueClass: 'enum',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('category', s.code, 'capacity', s.mark) as params
      from import_stage s join ${rowsOf('persons')} p on p.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and s.code = 'miniStatus'
        and p.from_on >= '1956-01-01'`,
  });
}

/** Rows of one affiliation follow each other from day to day. */
async function checkGaps(across: Across): Promise<void> {
  await across.tell({
    say: 'E22gap',
    column: 'from',
    valueClass: 'date',
    found: sql`select file_no, line, null::text as col, '{}'::jsonb as params
      from (select file_no, line, from_on as start,
              max(to_on) over (partition by ref_a order by from_on
                rows between unbounded preceding and 1 preceding) as until,
              bool_or(to_on is null) over (partition by ref_a order by from_on
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
        and a.mark = b.mark and a.key <> b.key
      where b.kind = 'affiliations' and not b.rejected
        and (a.line is null or (a.file_no, a.line) < (b.file_no, b.line))
        and a.from_on <= coalesce(b.to_on, '9999-12-31')
        and b.from_on <= coalesce(a.to_on, '9999-12-31')`,
  });
}

/** E24: nothing forbids it, somebody should look. Twenty-five is the last age of a student, four quarters are a start. */
async function checkUnusual(across: Across, asOf: string): Promise<void> {
  const ageAt = (day: ReturnType<typeof sql>) =>
    sql`extract(year from age((${day})::date, (p.from_on)::date))`;
  const from = sql`s.from_on`;
  const until = sql`greatest(coalesce(s.to_on, ${asOf}::text), s.from_on)`;
  const quarters = sql`(extract(year from (${until})::date) * 4 + extract(quarter from (${until})::date))
    - (extract(year from (${from})::date) * 4 + extract(quarter from (${from})::date)) + 1`;
  const isArtist = sql`exists (select 1 from ${rowsOf('facts')} f
    where f.dossier = s.dossier and f.code = 'artistStarter')`;
  await across.tell({
    say: 'E24',
    kind: 'affiliations',
    usual: true,
    column: 'category',
    valueClass: 'enum',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('category', s.code) as params
      from import_stage s join ${rowsOf('persons')} p on p.key = s.dossier
      where s.kind = 'affiliations' and not s.rejected and (
        (s.code = 'selfEmployedStudent' and (${ageAt(from)} < 18 or ${ageAt(until)} > 25))
        or (s.code = 'activePensioner' and ${ageAt(from)} < 60)
        or (s.code = 'primoStarter' and ${quarters} > 4 and (${quarters} > 8 or not ${isArtist})))`,
  });
}

/** E27: a quarter in which nobody was affiliated. */
export async function checkQuarters(across: Across): Promise<void> {
  const start = sql`make_date(left(mark, 4)::integer, right(mark, 1)::integer * 3 - 2, 1)`;
  await across.tell({
    say: 'E27',
    column: 'quarter',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
      from (select file_no, line, dossier, ${start}::text as start, (${start} + interval '3 months')::date::text as next
        from import_stage where kind = 'contribution-lines' and not rejected and mark is not null
          and code = any(array[${sql.join(contributionKinds.map((kind) => sql.lit(kind)))}])) s
      left join (select dossier, from_on as start, coalesce(to_on, '9999-12-31') as stop
        from ${rowsOf('affiliations')} r) a
        on a.dossier = s.dossier and a.start < s.next and a.stop >= s.start
      where a.dossier is null`,
  });
}
