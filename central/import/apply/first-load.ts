import { sql } from 'kysely';
import { digestIndex, digestKey, entityIndexes, entityKey, entityLookups } from '../../db/entity-indexes.ts';
import { type Database, isEmbedded } from '../../db/open-database.ts';
import type { Tx } from '../../db/in-transaction.ts';
import { copyFund, fundRows, type FundRows } from '../../seed/copy-rows.ts';
import type { ApplyOptions } from './apply-page.ts';
import { buildDossier } from '../build/build-dossier.ts';
import { FreshRowWriter } from './fresh-rows.ts';
import { type FreshPage, readFreshPage } from './read-page.ts';
import { rememberStage } from './remember-stage.ts';
import { SpaceVersions } from './space-versions.ts';

/** As many rows as a few thousand dossiers have would be hundreds of megabytes here. */
const PAGE_DOSSIERS = 200;
/** Its lines lie once more in the memory of the embedded database. */
const EMBEDDED_PAGE_DOSSIERS = 100;

/** Whether nothing has come in and nobody has made a dossier yet. */
export async function isFirstLoad(db: Database): Promise<boolean> {
  const { rows } = await sql<{ filled: boolean }>`select exists (select 1 from import_row)
    or exists (select 1 from digest) or exists (select 1 from entity where dossier_id is not null) as filled`.execute(
    db,
  );
  return rows[0]?.filled === false;
}

const indexes = [...entityIndexes, ...entityLookups];

export interface FirstLoadOptions extends ApplyOptions {
  /** No two staged rows of one kind have the same key. */
  readonly keysDiffer: boolean;
}

/**
 * Fills an empty central in one transaction, without indexes while it lasts: they cost more than the rows when they are
 * kept up to date one by one. Whoever reads dossiers meanwhile waits; when it is cut short, nothing has happened.
 */
export async function loadFirst(
  db: Database,
  options: FirstLoadOptions,
  onPage: (done: number) => Promise<void>,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      await run(tx, [entityKey.drop, ...indexes.map(({ name }) => `drop index ${name}`)]);
      await run(tx, [digestKey.drop, digestIndex.drop]);
      await writePages(isEmbedded(db) ? tx : db, tx, options, onPage);
      await run(tx, [entityKey.add, ...indexes.map(({ create }) => create)]);
      await run(tx, [digestKey.add, digestIndex.add]);
      // Pages are read over another connection, which looks for what is remembered: only now may that be locked.
      await rememberStage(tx, options.keysDiffer);
    });
  await Promise.all(analyzed.map((columns) => sql.raw(`analyze ${columns}`).execute(db)));
}

/** What plans are made from: to judge the JSON beside it would take longer than all the rest, and serves no plan. */
const analyzed = [
  'entity (space_id, type, id, dossier_id, ver)',
  'digest (space_id, dossier_id, ver)',
  'import_row (kind, key, dossier, other)',
];

async function run(tx: Tx, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx);
}

/** The server writes one page while the next one is read and built. */
async function writePages(
  reader: Database | Tx,
  tx: Tx,
  options: ApplyOptions,
  onPage: (done: number) => Promise<void>,
): Promise<void> {
  const most = reader === tx ? EMBEDDED_PAGE_DOSSIERS : PAGE_DOSSIERS;
  const read = (after: FreshPage | null) => quietly(readFreshPage(reader, after?.end ?? null, most));
  const versions = new SpaceVersions();
  await versions.take(tx);
  const writer = new FreshRowWriter();
  let writing: Promise<void> = Promise.resolve();
  // One is filled while the other is on its way.
  const turns: [FundRows, FundRows] = [fundRows(), fundRows()];
  let done = 0;
  let page = await read(null);
  while (page !== null) {
    const next = read(page);
    const [rows] = turns;
    for (const place of page.places) {
      const { spaceId, ref } = place;
      const staged = page.staged.get(ref) ?? [];
      const built = buildDossier(
        place,
        staged.filter(({ dossier }) => dossier === ref),
        staged.filter(({ other }) => other === ref),
        page.around,
        options.context,
      );
      const versionOf = () => versions.next(spaceId);
      writer.add(rows, built, { spaceId, keyOf: options.keyOf(spaceId), versionOf });
    }
    await writing;
    done += page.places.length;
    await onPage(done);
    writing = quietly(copyFund(tx, rows));
    turns.reverse();
    page = await next;
  }
  await writing;
  await versions.keep(tx);
}

/** A promise that is waited for later: until then its failure is nobody's fault. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
