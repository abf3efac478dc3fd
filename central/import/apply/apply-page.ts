import { sql } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { fromStored } from '../../db/entity-rows.ts';
import { inTransaction, type Tx } from '../../db/in-transaction.ts';
import type { Database } from '../../db/open-database.ts';
import { buildDossier } from '../build/build-dossier.ts';
import { BuiltDossier, type DossierPlace, type ImportContext } from '../build/import-context.ts';
import { absentTask } from '../build/tasks.ts';
import { issue, type Issue } from '../define/codes.ts';
import type { FileKind } from '../define/files.ts';
import { conflictOf } from './conflicts.ts';
import { type Disagreement, mergeRows, rowKey } from './merge.ts';
import type { Page, PageRow } from './read-page.ts';
import { type DossierChanges, rememberRows, writeChanges } from './write-page.ts';

export interface PageIssue {
  readonly fileNo: number;
  readonly line: number;
  readonly issue: Issue;
}

export interface ApplyOptions {
  readonly context: ImportContext;
  readonly keyOf: (spaceId: string) => KeyOf;
  /** False to find disagreements without writing anything. */
  readonly write: boolean;
  /** Kinds of which every row is in the extract: one that is absent makes a task. */
  readonly completeKinds: ReadonlySet<FileKind>;
}

/** Brings some dossiers of one office up to date, in one transaction; gives what the desk and the extract disagree on. */
export async function applyPage(
  db: Database,
  page: Page,
  options: ApplyOptions,
): Promise<readonly PageIssue[]> {
  const { places } = page;
  return inTransaction(db, 'read committed', async (tx) => {
    const issues: PageIssue[] = [];
    const current = await currentRows(tx, page);
    const work = places.map((place): DossierChanges => {
      const rows = new Map(current.get(place.dossierId)?.map((row) => [rowKey(row), row]) ?? []);
      const { changes, disagreements } = compare(place, page, rows, options);
      const staged = page.staged.get(place.ref) ?? [];
      issues.push(...disagreements.flatMap((one) => placed(one, place, staged) ?? []));
      return {
        dossierId: place.dossierId,
        changes,
        digest: (stamped) => {
          for (const row of stamped) rows.set(rowKey(row), row);
          return digestOf([...rows.values()], options.keyOf(place.spaceId));
        },
      };
    });
    if (options.write) {
      await writeChanges(tx, places[0]?.spaceId ?? '', work);
      await rememberRows(
        tx,
        places.map(({ ref }) => ref),
      );
    }
    return issues;
  });
}

function compare(
  place: DossierPlace,
  page: Page,
  current: ReadonlyMap<string, Row>,
  { context, completeKinds }: ApplyOptions,
) {
  const before = new Map((page.remembered.get(place.ref) ?? []).map((row) => [sourceKey(row), row]));
  const all = page.staged.get(place.ref) ?? [];
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
      page.around,
      context,
    );
  };
  const next = make(after.values());
  const base = isKnown(place, page) ? make(before.values()) : [];
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

/** Whether an earlier extract brought its person or company. */
function isKnown({ ref, kind }: DossierPlace, { remembered }: Page): boolean {
  return (remembered.get(ref) ?? []).some((row) => row.dossier === ref && row.kind === kind);
}

function sourceKey({ kind, key }: PageRow): string {
  return `${kind} ${key}`;
}

/** Those of dossiers that an extract brought before: locked in the order of their ids, as pushes lock them, then read. */
async function currentRows(tx: Tx, page: Page): Promise<ReadonlyMap<string, Row[]>> {
  const found = new Map<string, Row[]>();
  const dossierIds = page.places.filter((place) => isKnown(place, page)).map(({ dossierId }) => dossierId);
  if (dossierIds.length === 0) return found;
  const spaceId = page.places[0]?.spaceId ?? '';
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
