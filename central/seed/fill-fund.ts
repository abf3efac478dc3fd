import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Directory } from '#shared/entities/directory.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { type KeyOf, makeKeyOf } from '#shared/folds/key-of.ts';
import { hashPassword } from '../auth/passwords.ts';
import { type StoredRow, toStored } from '../db/entity-rows.ts';
import { entityIndexes } from '../db/migrations/0001-first-visit.ts';
import type { Database } from '../db/open-database.ts';
import { type DemoFund, demoPassword } from './demo-fund.ts';
import { insertDigests, insertRows } from './insert-rows.ts';

const BATCH_ROWS = 2_000;
/** Version that the first filling writes; the first change of a space gets the next one. */
export const FIRST_VERSION = 1;

export interface FillOptions {
  readonly total: number;
  readonly onProgress: (done: number, total: number) => void;
  /** Looked at between batches: a stop must not wait for 50,000 dossiers. */
  readonly stopped: () => boolean;
}

/** Empties the tables and writes a whole fund. Returns false when stopped half-way: what is there is then worthless. */
export async function fillFund(db: Database, fund: DemoFund, options: FillOptions): Promise<boolean> {
  await empty(db);
  const keys = await insertOffices(db, fund.directory);
  await insertStaff(db, fund.directory);
  // Indexes are cheaper to build once than to keep up to date row by row.
  for (const index of entityIndexes) await sql.raw(`drop index ${index.name}`).execute(db);
  const finished = await insertDossiers(db, fund, keys, options);
  if (finished) for (const index of entityIndexes) await sql.raw(index.create).execute(db);
  return finished;
}

async function empty(db: Database): Promise<void> {
  await sql`truncate meta, entity, digest, mutation, refresh, session, enrol_code, device, staff, space`.execute(db);
  for (const index of entityIndexes) await sql.raw(index.create.replace('index ', 'index if not exists ')).execute(db);
}

async function insertOffices(db: Database, directory: Directory): Promise<ReadonlyMap<string, KeyOf>> {
  const keys = new Map<string, KeyOf>();
  for (const office of directory.offices) {
    const key = randomBytes(32);
    keys.set(office.spaceId, makeKeyOf(key));
    await db
      .insertInto('space')
      .values({ space_id: office.spaceId, ver: FIRST_VERSION, min_ver: 0, card_key: key.toString('base64'), office: JSON.stringify(office) })
      .execute();
  }
  return keys;
}

async function insertStaff(db: Database, directory: Directory): Promise<void> {
  for (const staff of directory.staff) {
    await db
      .insertInto('staff')
      .values({
        staff_id: staff.staffId,
        badge: staff.badge,
        password_hash: await hashPassword(demoPassword(staff.name)),
        body: JSON.stringify(staff),
      })
      .execute();
  }
}

async function insertDossiers(db: Database, fund: DemoFund, keys: ReadonlyMap<string, KeyOf>, options: FillOptions): Promise<boolean> {
  let rows: (StoredRow & { space_id: string })[] = [];
  let digests: Digest[] = [];
  let done = 0;
  const flush = async () => {
    await db.transaction().execute(async (tx) => {
      await insertRows(tx, rows);
      await insertDigests(tx, digests);
    });
    rows = [];
    digests = [];
    options.onProgress(done, options.total);
    // Health must answer while the embedded database works on this thread.
    await nextTurn();
  };
  for (const dossier of fund.dossiers) {
    const stamped = dossier.rows.map((row) => ({ ...row, ver: FIRST_VERSION }));
    rows.push(...stamped.map((row) => ({ ...toStored(row), space_id: dossier.spaceId })));
    const keyOf = keys.get(dossier.spaceId);
    const digest = keyOf ? digestOf(stamped, keyOf) : null;
    if (digest) digests.push(digest);
    done += 1;
    if (rows.length >= BATCH_ROWS) {
      await flush();
      if (options.stopped()) return false;
    }
  }
  rows.push(...fund.spaceRows.map((row) => ({ ...toStored({ ...row, ver: FIRST_VERSION }), space_id: row.spaceId })));
  await flush();
  return !options.stopped();
}
