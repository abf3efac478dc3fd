import { sql } from 'kysely';
import type { FileKind } from '../define/files.ts';
import type { Across } from './tell.ts';

interface Reference {
  readonly from: readonly FileKind[];
  readonly by: 'dossier' | 'ref_a' | 'ref_b';
  readonly column: string;
  readonly to: readonly FileKind[];
}

const both = ['persons', 'companies'] as const;

/** Rows that belong to a dossier, by the kind of dossier they belong to. */
const owners: readonly Reference[] = [
  {
    from: ['affiliations', 'household', 'incomes', 'facts'],
    by: 'dossier',
    column: 'dossier_ref',
    to: ['persons'],
  },
  { from: ['helpers'], by: 'dossier', column: 'helped_ref', to: ['persons'] },
  { from: ['mandates'], by: 'dossier', column: 'company_ref', to: ['companies'] },
  { from: ['company-years'], by: 'dossier', column: 'dossier_ref', to: ['companies'] },
  {
    from: ['contribution-lines', 'payments', 'plans', 'procedures', 'contacts'],
    by: 'dossier',
    column: 'dossier_ref',
    to: both,
  },
  { from: ['mandates'], by: 'ref_a', column: 'person_ref', to: ['persons'] },
  { from: ['helpers'], by: 'ref_a', column: 'helper_ref', to: ['persons'] },
];

const lines: readonly Reference[] = [
  { from: ['contribution-lines'], by: 'ref_a', column: 'on_line', to: ['contribution-lines'] },
  { from: ['contribution-lines'], by: 'ref_b', column: 'reversal_of', to: ['contribution-lines'] },
];

const payments: readonly Reference[] = [
  { from: ['payments'], by: 'ref_a', column: 'line_ref', to: ['contribution-lines'] },
];

/** E20, E21 of dossiers and parties. */
export async function checkOwners(across: Across): Promise<void> {
  for (const one of owners) await checkReference(across, one);
}

/** E20, E21 between lines: a line falls with the one it stands on, and that one with the next. */
export async function checkLineReferences(across: Across): Promise<void> {
  for (let touched = 1; touched > 0; ) {
    touched = 0;
    for (const one of lines) touched += await checkReference(across, one);
  }
}

/** E20, E21 of allocations, returned payments and the lines of plans. */
export async function checkPaymentReferences(across: Across): Promise<void> {
  for (const one of payments) await checkReference(across, one);
  await checkReturned(across);
  await checkPlans(across);
}

async function checkReference(across: Across, { from, by, column, to }: Reference): Promise<number> {
  const target = to.map((kind) => `${kind}.csv`).join(', ');
  const ref = sql.ref(`s.${by}`);
  const kinds = sql`array[${sql.join(from.map((kind) => sql.lit(kind)))}]`;
  const targets = sql`array[${sql.join(to.map((kind) => sql.lit(kind)))}]`;
  const unknown = await across.tell({
    say: 'E20',
    column,
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('column', ${column}::text, 'target', ${target}::text) as params
      from import_stage s
      where s.kind = any(${kinds}) and not s.rejected and ${ref} is not null
        and not exists (select 1 from import_stage t where t.kind = any(${targets}) and t.key = ${ref})
        and not exists (select 1 from import_row m where m.kind = any(${targets}) and m.key = ${ref})`,
  });
  const fallen = await across.tell({
    say: 'E21',
    column,
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('target', ${target}::text, 'other', t.line) as params
      from import_stage s
      join ${fallenRows(to)} t on t.key = ${ref}
      where s.kind = any(${kinds}) and not s.rejected`,
  });
  return unknown + fallen;
}

/** Keys of which every row was rejected. */
function fallenRows(kinds: readonly FileKind[]) {
  const wanted = sql`array[${sql.join(kinds.map((kind) => sql.lit(kind)))}]`;
  return sql`(select r.key, min(r.line) as line from import_stage r
    where r.kind = any(${wanted}) and r.rejected and not exists (
      select 1 from import_stage o where o.kind = any(${wanted}) and o.key = r.key and not o.rejected)
    group by r.key)`;
}

/** A payment is several rows: one of them is enough. */
async function checkReturned(across: Across): Promise<void> {
  await across.tell({
    say: 'E20',
    column: 'returned_of',
    valueClass: 'text',
    found: sql`select s.file_no, s.line, null::text as col,
        jsonb_build_object('column', 'returned_of', 'target', 'payments.csv') as params
      from import_stage s
      where s.kind = 'payments' and not s.rejected and s.ref_b is not null
        and not exists (select 1 from import_stage p
          where p.kind = 'payments' and not p.rejected and p.mark = s.ref_b)
        and not exists (select 1 from import_row m
          where m.kind = 'payments' and m.data::json ->> 'payment_ref' = s.ref_b)`,
  });
}

async function checkPlans(across: Across): Promise<void> {
  const named = sql`select s.file_no, s.line, one.ref from import_stage s,
    regexp_split_to_table(s.data::json ->> 'line_refs', ' ') as one(ref) where s.kind = 'plans' and not s.rejected`;
  await across.tell({
    say: 'E20',
    column: 'line_refs',
    valueClass: 'text',
    found: sql`select n.file_no, n.line, null::text as col,
        jsonb_build_object('column', 'line_refs', 'target', 'contribution-lines.csv') as params
      from (${named}) n
      where not exists (select 1 from import_stage t where t.kind = 'contribution-lines' and t.key = n.ref)
        and not exists (select 1 from import_row m where m.kind = 'contribution-lines' and m.key = n.ref)`,
  });
  await across.tell({
    say: 'E21',
    column: 'line_refs',
    valueClass: 'text',
    found: sql`select n.file_no, n.line, null::text as col,
        jsonb_build_object('target', 'contribution-lines.csv', 'other', t.line) as params
      from (${named}) n
      join ${fallenRows(['contribution-lines'])} t on t.key = n.ref`,
  });
}
