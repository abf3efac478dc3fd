import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Directory } from '#shared/entities/directory.ts';
import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { hashPassword } from '../auth/passwords.ts';
import { toStored } from '../db/entity-rows.ts';
import { makeFastKeyOf } from '../db/key-of.ts';
import { entityIndexes, entityKey } from '../db/entity-indexes.ts';
import { type Database, isEmbedded } from '../db/open-database.ts';
import { copyFund, digestValues, entityValues, fundRows } from './copy-rows.ts';
import { type DemoFund, demoPassword } from './demo-fund.ts';
import { demoPasswordHashes } from './demo-password-hashes.ts';
import { insertDigests, insertRows } from './insert-rows.ts';

const BATCH_ROWS = 4_000;
/** Somebody watches the first start: silence for longer looks like a fault. */
const BATCH_MS = 700;
/** Version that the first filling writes; the first change of a space gets the next one. */
export const FIRST_VERSION = 1;

export interface FillOptions {
  readonly total: number;
  readonly onProgress: (done: number, total: number) => void;
  /** The rows are in; what remains is one long statement per index. */
  readonly onIndexing: () => void;
  /** Looked at between batches: a stop must not wait for 50,000 dossiers. */
  readonly stopped: () => boolean;
}

/** Empties the tables and writes a whole fund. Returns false when stopped half-way: what is there is then worthless. */
export async function fillFund(db: Database, fund: DemoFund, options: FillOptions): Promise<boolean> {
  await empty(db);
  const keys = await insertOffices(db, fund.directory);
  await insertStaff(db, fund);
  // Indexes are cheaper to build once than to keep up to date row by row.
  for (const index of entityIndexes) await sql.raw(`drop index ${index.name}`).execute(db);
  await sql.raw(entityKey.drop).execute(db);
  if (!(await insertDossiers(db, fund, keys, options))) return false;
  options.onIndexing();
  for (const statement of [entityKey.add, ...entityIndexes.map((index) => index.create)]) {
    await nextTurn();
    await sql.raw(statement).execute(db);
  }
  return true;
}

async function empty(db: Database): Promise<void> {
  await sql`truncate meta, entity, digest, mutation, refresh, session, enrol_code, device, staff, space`.execute(
    db,
  );
  // A filling that was cut short left the table without them.
  for (const statement of [entityKey.drop, entityKey.add]) await sql.raw(statement).execute(db);
  for (const index of entityIndexes)
    await sql.raw(index.create.replace('index ', 'index if not exists ')).execute(db);
}

async function insertOffices(db: Database, directory: Directory): Promise<ReadonlyMap<string, KeyOf>> {
  const keys = new Map<string, KeyOf>();
  for (const office of directory.offices) {
    const key = randomBytes(32);
    keys.set(office.spaceId, makeFastKeyOf(key));
    await db
      .insertInto('space')
      .values({
        space_id: office.spaceId,
        ver: FIRST_VERSION,
        min_ver: 0,
        card_key: key.toString('base64'),
        office: JSON.stringify(office),
      })
      .execute();
  }
  return keys;
}

async function insertStaff(
  db: Database,
  { directory, hashes = demoPasswordHashes }: DemoFund,
): Promise<void> {
  for (const staff of directory.staff) {
    const password = demoPassword(staff.name);
    await db
      .insertInto('staff')
      .values({
        staff_id: staff.staffId,
        badge: staff.badge,
        password_hash: hashes.get(password) ?? (await hashPassword(password)),
        body: JSON.stringify(staff),
      })
      .execute();
  }
}

async function insertDossiers(
  db: Database,
  fund: DemoFund,
  keys: ReadonlyMap<string, KeyOf>,
  options: FillOptions,
): Promise<boolean> {
  const batch = isEmbedded(db) ? new CopyBatch(db) : new InsertBatch(db);
  let done = 0;
  let flushedAt = performance.now();
  const flush = async () => {
    await batch.flush();
    options.onProgress(done, options.total);
    // Health must answer while the embedded database works on this thread.
    await nextTurn();
    flushedAt = performance.now();
  };
  for (const dossier of fund.dossiers) {
    const rows = dossier.rows.map(stamped);
    const keyOf = keys.get(dossier.spaceId);
    batch.add(dossier.spaceId, rows, keyOf ? digestOf(rows, keyOf) : null);
    done += 1;
    if (batch.size >= BATCH_ROWS || performance.now() - flushedAt > BATCH_MS) {
      await flush();
      if (options.stopped()) return false;
    }
  }
  for (const row of fund.spaceRows) batch.add(row.spaceId, [stamped(row)], null);
  await flush();
  return !options.stopped();
}

function stamped(row: Row): Row {
  return row.ver === FIRST_VERSION ? row : { ...row, ver: FIRST_VERSION };
}

interface Batch {
  readonly size: number;
  add(spaceId: string, rows: readonly Row[], digest: Digest | null): void;
  flush(): Promise<void>;
}

/** For the embedded database: bytes, written as they come, so that no row is kept longer than its dossier. */
class CopyBatch implements Batch {
  readonly #db: Database;
  readonly #rows = fundRows();

  constructor(db: Database) {
    this.#db = db;
  }

  get size(): number {
    return this.#rows.entities.rows;
  }

  add(spaceId: string, rows: readonly Row[], digest: Digest | null): void {
    for (const row of rows) this.#rows.entities.add(entityValues(spaceId, row));
    if (digest) this.#rows.digests.add(digestValues(digest));
  }

  async flush(): Promise<void> {
    await copyFund(this.#db, this.#rows);
  }
}

/** For a server: the same rows in portable SQL. */
class InsertBatch implements Batch {
  readonly #db: Database;
  #rows: Parameters<typeof insertRows>[1][number][] = [];
  #digests: Digest[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  get size(): number {
    return this.#rows.length;
  }

  add(spaceId: string, rows: readonly Row[], digest: Digest | null): void {
    for (const row of rows) this.#rows.push({ ...toStored(row), space_id: spaceId });
    if (digest) this.#digests.push(digest);
  }

  async flush(): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await insertRows(tx, this.#rows);
      await insertDigests(tx, this.#digests);
    });
    this.#rows = [];
    this.#digests = [];
  }
}
