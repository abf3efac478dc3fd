import { sql } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { fromStored } from '../../db/entity-rows.ts';
import { inTransaction, type Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { buildDossier, type Surroundings } from '../build/build-dossier.ts';
import { BuiltDossier, type DossierPlace, type ImportContext } from '../build/import-context.ts';
import { absentTask } from '../build/tasks.ts';
import { issue, type Issue } from '../define/codes.ts';
import type { FileKind } from '../define/files.ts';
import { conflictOf } from './conflicts.ts';
import { type Disagreement, mergeRows, rowKey } from './merge.ts';
import { type PageRow, rowsOfPage, surroundingsOf } from './read-page.ts';
import { type DossierChanges, rememberRows, writeChanges } from './write-page.ts';

export interface PageIssue {
  readonly fileNo: number;
  readonly line: number;
  readonly issue: Issue;
}

export interface ApplyOptions {
  readonly context: ImportContext;
  readonly keyOf: KeyOf;
  /** False to find disagreements without writing anything. */
  readonly write: boolean;
  /** Kinds of which every row is in the extract: one that is absent makes a task. */
  readonly completeKinds: ReadonlySet<FileKind>;
}

/** Brings some dossiers of one office up to date, in one transaction; gives what the desk and the extract disagree on. */
export async function applyPage(
  db: Database,
  places: readonly DossierPlace[],
  options: ApplyOptions,
): Promise<readonly PageIssue[]> {
  const spaceId = places[0]?.spaceId ?? '';
  const refs = places.map(({ ref }) => ref);
  const { remembered, staged } = await rowsOfPage(db, refs);
  const around = await surroundingsOf(db, [...remembered, ...staged]);
  const known = new Set(
    remembered.flatMap(({ kind, key }) => (kind === 'persons' || kind === 'companies' ? [key] : [])),
  );
  return inTransaction(db, 'read committed', async (tx) => {
    const issues: PageIssue[] = [];
    const old = places.filter(({ ref }) => known.has(ref)).map(({ dossierId }) => dossierId);
    const current = await currentRows(tx, spaceId, old);
    const work = places.map((place): DossierChanges => {
      const rows = new Map(current.get(place.dossierId)?.map((row) => [rowKey(row), row]) ?? []);
      const { changes, disagreements } = compare(place, { remembered, staged }, around, rows, options);
      issues.push(...disagreements.flatMap((one) => placed(one, place, staged) ?? []));
      return {
        dossierId: place.dossierId,
        changes,
        digest: (stamped) => {
          for (const row of stamped) rows.set(rowKey(row), row);
          return digestOf([...rows.values()], options.keyOf);
        },
      };
    });
    if (options.write) {
      await writeChanges(tx, spaceId, work);
      await rememberRows(tx, refs);
    }
    return issues;
  });
}

function compare(
  place: DossierPlace,
  page: { readonly remembered: readonly PageRow[]; readonly staged: readonly PageRow[] },
  around: Surroundings,
  current: ReadonlyMap<string, Row>,
  { context, completeKinds }: ApplyOptions,
) {
  const before = new Map(mine(page.remembered, place.ref).map((row) => [sourceKey(row), row]));
  const all = mine(page.staged, place.ref);
  const after = new Map([
    ...before,
    ...all.filter(({ rejected }) => !rejected).map((row) => [sourceKey(row), row] as const),
  ]);
  const make = (rows: Iterable<PageRow>) => {
    const list = [...rows];
    return buildDossier(
      place,
      list.filter(({ dossier }) => dossier === place.ref),
      list.filter(({ other }) => other === place.ref),
      around,
      context,
    );
  };
  const next = make(after.values());
  const isKnown = [...before.values()].some(
    ({ kind, dossier }) => dossier === place.ref && kind === place.kind,
  );
  const base = isKnown ? make(before.values()) : [];
  const seen = new Set(all.map(sourceKey));
  const absent = [...before.values()].filter(
    (row) => row.dossier === place.ref && completeKinds.has(row.kind) && !seen.has(sourceKey(row)),
  );
  const merged = mergeRows(
    base.filter(({ type }) => type !== 'relation'),
    [...next, ...absentTasks(place, absent, context)],
    current,
  );
  const conflicts = merged.disagreements.flatMap((one) => conflictOf(place, one, context) ?? []);
  return {
    changes: [
      ...merged.changes,
      ...conflicts.flatMap((row) => (current.has(rowKey(row)) ? [] : [{ row, before: null }])),
    ],
    disagreements: merged.disagreements,
  };
}

function absentTasks(place: DossierPlace, rows: readonly PageRow[], context: ImportContext): readonly Row[] {
  const built = new BuiltDossier(place, context);
  for (const { kind, key } of rows) built.add('task', `absent/${kind}/${key}`, absentTask(kind, key));
  return built.rows;
}

function mine(rows: readonly PageRow[], ref: string): readonly PageRow[] {
  return rows.filter(({ dossier, other }) => dossier === ref || other === ref);
}

function sourceKey({ kind, key }: PageRow): string {
  return `${kind} ${key}`;
}

/** Locked in the order of their ids, as pushes lock them, and read after that. */
async function currentRows(
  tx: Tx,
  spaceId: string,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, Row[]>> {
  const found = new Map<string, Row[]>();
  if (dossierIds.length === 0) return found;
  const ids = sql`${sql.val([...dossierIds])}::text[]`;
  await sql`select dossier_id from digest where space_id = ${spaceId} and dossier_id = any(${ids})
    order by dossier_id for update`.execute(tx);
  const stored = await tx
    .selectFrom('entity')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('dossier_id', 'in', [...dossierIds])
    .where('type', '<>', 'audit-entry')
    .execute();
  for (const record of stored) {
    const row = fromStored(spaceId, record);
    const list = found.get(record.dossier_id ?? '');
    if (list) list.push(row);
    else found.set(record.dossier_id ?? '', [row]);
  }
  return found;
}

const sources: Readonly<Partial<Record<Row['type'], FileKind>>> = {
  affiliation: 'affiliations',
  'household-member': 'household',
  mandate: 'mandates',
  'helper-link': 'helpers',
  'contribution-line': 'contribution-lines',
  'surcharge-line': 'contribution-lines',
  'cost-line': 'contribution-lines',
  payment: 'payments',
  allocation: 'payments',
  'income-statement': 'incomes',
  'category-fact': 'facts',
  'company-year': 'company-years',
  'payment-plan': 'plans',
  instalment: 'plans',
  procedure: 'procedures',
  contact: 'contacts',
};

/** The line of the extract that a disagreement comes from, as near as can be told. */
function placed(
  { row, fields }: Disagreement,
  place: DossierPlace,
  staged: readonly PageRow[],
): PageIssue | null {
  const kind = sources[row.type] ?? place.kind;
  const found = staged.find(
    (one) => one.kind === kind && one.dossier === place.ref && one.at !== null && !one.rejected,
  );
  if (!found?.at) return null;
  const [field = ''] = fields;
  const column =
    row.type === 'contact-point'
      ? row.body.kind
      : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { ...found.at, issue: issue('E30', column, 'text') };
}
