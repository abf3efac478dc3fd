import { sql } from 'kysely';
import { files } from '../define/files.ts';
import type { Across } from './tell.ts';

/** Persons and companies share their references. */
const family = sql`case when kind in ('persons', 'companies') then 'dossiers' else kind end`;

/**
 * E09: keys, NISS and enterprise numbers that stand in two rows, or belong to another dossier already.
 * @param keysDiffer no two rows of one kind have the same key: then only persons and companies may share one
 */
export async function checkUniqueness(across: Across, keysDiffer: boolean): Promise<void> {
  const among = keysDiffer ? sql`and kind in ('persons', 'companies')` : sql``;
  await across.tell({
    say: 'E09',
    column: '',
    valueClass: 'text',
    found: sql`select file_no, line, ${keyColumn()} as col, jsonb_build_object('other', first) as params
      from (select file_no, line, kind,
              row_number() over w as place, first_value(line) over w as first
            from import_stage where not rejected ${among}
            window w as (partition by ${family}, key order by file_no, line)) d
      where place > 1`,
  });
  await across.tell({
    say: 'E09',
    column: 'ssin',
    valueClass: 'digits(11)',
    found: doubled('persons'),
  });
  await across.tell({
    say: 'E09',
    column: 'enterprise_number',
    valueClass: 'digits(10)',
    found: doubled('companies'),
  });
  await across.tell({
    say: 'E09',
    column: '',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, ${sql.raw(`case s.kind when 'plans' then 'plan_ref' else 'affiliation_ref' end`)} as col,
        jsonb_build_object('other', f.line) as params
      from import_stage s
      join (select distinct on (kind, ref_a) kind, ref_a, dossier, line from import_stage
            where kind in ('affiliations', 'plans') and not rejected
            order by kind, ref_a, file_no, line) f on f.kind = s.kind and f.ref_a = s.ref_a
      where s.kind in ('affiliations', 'plans') and not s.rejected and f.dossier <> s.dossier`,
  });
  await checkHeld(across);
}

/** Against what central holds: the same key under another dossier, the same number with somebody else. */
async function checkHeld(across: Across): Promise<void> {
  await across.tell({
    say: 'E09held',
    column: '',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, ${keyColumn('s.')} as col, '{}'::jsonb as params
      from import_stage s join import_row m on m.kind = s.kind and m.key = s.key
      where not s.rejected and s.kind <> 'payments' and m.dossier <> s.dossier`,
  });
  await across.tell({
    say: 'E09held',
    column: 'dossier_ref',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
      from import_stage s join import_dossier d on d.ref = s.key
      where not s.rejected and s.kind in ('persons', 'companies') and d.kind <> s.kind`,
  });
  for (const [kind, type, field, column] of [
    ['persons', 'person', 'ssin', 'ssin'],
    ['companies', 'company', 'enterpriseNumber', 'enterprise_number'],
  ] as const)
    await across.tell({
      say: 'E09held',
      column,
      valueClass: kind === 'persons' ? 'digits(11)' : 'digits(10)',
      found: sql`select s.file_no, s.line, null::text as col, '{}'::jsonb as params
        from import_stage s
        join entity e on e.type = ${type} and not e.deleted and e.body::json ->> ${sql.lit(field)} = s.ref_a
        left join import_dossier d on d.dossier_id = e.dossier_id
        where s.kind = ${kind} and not s.rejected and (d.ref is null or d.ref <> s.key)`,
    });
}

function doubled(kind: string) {
  return sql`select file_no, line, null::text as col, jsonb_build_object('other', first) as params
    from (select file_no, line, row_number() over w as place, first_value(line) over w as first
          from import_stage where kind = ${kind} and not rejected and ref_a is not null
          window w as (partition by ref_a order by file_no, line)) d
    where place > 1`;
}

/** The first column of a kind's key, chosen by the database. */
function keyColumn(prefix = '') {
  const cases = Object.values(files).map(({ kind, key }) => `when '${kind}' then '${key[0] ?? ''}'`);
  return sql.raw(`case ${prefix}kind ${cases.join(' ')} end`);
}
