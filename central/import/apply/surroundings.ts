import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import type { Surroundings } from '../build/build-dossier.ts';
import type { DossierPlace, OtherDossier, SourceRow } from '../build/import-context.ts';
import { type RowData, rowDataOf, textIn } from '../rows/staged-row.ts';

/** What rows speak of beyond themselves. */
export interface Wanted {
  readonly refs: ReadonlySet<string>;
  readonly ssins: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** The same as the database knows it; plain data, that may travel to another thread. */
export interface Found {
  readonly others: readonly OtherDossier[];
  readonly lines: ReadonlyMap<string, RowData>;
}

/** By reference; one that is nowhere is left out. */
export type FindLines = (refs: ReadonlySet<string>) => Promise<Found['lines']>;

export function wantedOf(rows: readonly SourceRow[]): Wanted {
  const refs = new Set<string>();
  const ssins = new Set<string>();
  const lines = new Set<string>();
  const own = new Set(rows.flatMap(({ kind, key }) => (kind === 'contribution-lines' ? [key] : [])));
  for (const { kind, data } of rows) {
    if (kind === 'mandates' || kind === 'helpers')
      for (const column of ['person_ref', 'helper_ref', 'company_ref', 'helped_ref'])
        add(refs, textIn(data, column));
    if (kind === 'household' || kind === 'mandates' || kind === 'helpers') add(ssins, textIn(data, 'ssin'));
    for (const column of ['on_line', 'line_ref']) add(lines, textIn(data, column), own);
    for (const ref of textIn(data, 'line_refs')?.split(' ') ?? []) add(lines, ref, own);
  }
  return { refs, ssins, lines };
}

/** Dossiers and lines beyond a page that its rows speak of. */
export async function findSurroundings(db: Database | Tx, { refs, ssins, lines }: Wanted): Promise<Found> {
  return { others: await findOthers(db, refs, ssins), lines: await findLines(db, lines) };
}

export function surroundingsOf({ others, lines }: Found): Surroundings {
  const byRef = new Map(others.map((one) => [one.ref, one]));
  const bySsin = new Map(others.flatMap((one) => (one.ssin === null ? [] : [[one.ssin, one] as const])));
  return {
    dossierOf: (ref) => byRef.get(ref) ?? null,
    dossierBySsin: (ssin) => bySsin.get(ssin) ?? null,
    lineOf: (ref) => lines.get(ref) ?? null,
  };
}

export async function findOthers(
  db: Database | Tx,
  refs: ReadonlySet<string>,
  ssins: ReadonlySet<string>,
): Promise<readonly OtherDossier[]> {
  if (refs.size + ssins.size === 0) return [];
  const numbers = sql`${sql.val([...ssins])}::text[]`;
  const { rows } = await sql<PlaceRow & { data: string | null }>`
    select d.*, coalesce(s.data, m.data) as data from import_dossier d
    left join import_stage s on s.kind = d.kind and s.key = d.ref and not s.rejected
    left join import_row m on m.kind = d.kind and m.key = d.ref
    where d.ref = any(${sql.val([...refs])}::text[] || array(
      select key from import_stage where kind = 'persons' and ref_a = any(${numbers}) and not rejected
      union select key from import_row where kind = 'persons' and data::json ->> 'ssin' = any(${numbers})))`.execute(
    db,
  );
  return rows.map((row) => {
    const data = rowDataOf(row.data ?? '{}');
    return {
      ...placeOf(row),
      name:
        textIn(data, 'name') ??
        `${textIn(data, 'family_name') ?? ''} ${textIn(data, 'given_names') ?? ''}`.trim(),
      ssin: textIn(data, 'ssin'),
    };
  });
}

export async function findLines(
  db: Database | Tx,
  refs: ReadonlySet<string>,
): Promise<ReadonlyMap<string, RowData>> {
  if (refs.size === 0) return new Map();
  const wanted = sql`${sql.val([...refs])}::text[]`;
  const { rows } = await sql<{ key: string; data: string }>`
    select key, data from import_row where kind = 'contribution-lines' and key = any(${wanted})
    union all
    select key, data from import_stage where kind = 'contribution-lines' and key = any(${wanted}) and not rejected`.execute(
    db,
  );
  return new Map(rows.map(({ key, data }) => [key, rowDataOf(data)]));
}

function add(to: Set<string>, value: string | null, except?: ReadonlySet<string>): void {
  if (value !== null && !except?.has(value)) to.add(value);
}

export interface PlaceRow {
  readonly ref: string;
  readonly kind: 'persons' | 'companies';
  readonly dossier_id: string;
  readonly space_id: string;
  readonly number: number;
  readonly demo: boolean;
}

export function placeOf(row: PlaceRow): DossierPlace {
  const { ref, kind, number, demo } = row;
  return { ref, kind, dossierId: row.dossier_id, spaceId: row.space_id, number, demo };
}
