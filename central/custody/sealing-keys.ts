import { createHash } from 'node:crypto';
import * as z from 'zod';
import { instantSchema, type Instant } from '#shared/kernel/instant.ts';
import { sealKeySchema } from '#shared/sync/sealed-change.ts';
import type { Database } from '../db/open-database.ts';
import { newKeyPair } from './hpke.ts';

const keySchema = z.object({
  publicKey: sealKeySchema,
  privateKey: z.string(),
  since: instantSchema,
});
const storedSchema = z.object({ keys: z.array(keySchema).min(1) });
export type SealingKey = z.infer<typeof keySchema>;

const KEY = 'sealing';

export interface SealingKeys {
  /** The one that is announced. */
  readonly present: SealingKey;
  /** By the id that a sealed change names; none is ever taken away. */
  readonly byId: ReadonlyMap<string, SealingKey>;
}

/**
 * The keys with which central reads work that was handed over sealed. They lie in its database: whoever has that has the
 * dossiers, and a database that is put back from a copy still reads what was sealed to it (docs/adr/0007-sealed-work.md).
 * Throws when `makeSealingKey` was never run.
 */
export async function sealingKeys(db: Database): Promise<SealingKeys> {
  const stored = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirstOrThrow();
  const { keys } = storedSchema.parse(stored.value);
  const byId = new Map(keys.map((key) => [keyIdOf(key.publicKey), key]));
  const present = keys.at(-1);
  if (present === undefined) throw new Error('a list of keys is never empty');
  return { present, byId };
}

/** On a first start; two that start at once agree on one. */
export async function makeSealingKey(db: Database, now: Instant): Promise<void> {
  const there = await db.selectFrom('meta').select('key').where('key', '=', KEY).executeTakeFirst();
  if (there) return;
  const key = { ...(await newKeyPair()), since: now };
  await db
    .insertInto('meta')
    .values({ key: KEY, value: JSON.stringify({ keys: [key] }) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** From now on this one is announced; those of before go on opening what was sealed to them. */
export async function addSealingKey(db: Database, now: Instant): Promise<void> {
  const key = { ...(await newKeyPair()), since: now };
  await db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('meta')
      .select('value')
      .where('key', '=', KEY)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const { keys } = storedSchema.parse(row.value);
    await tx
      .updateTable('meta')
      .set({ value: JSON.stringify({ keys: [...keys, key] }) })
      .where('key', '=', KEY)
      .execute();
  });
}

/** First eight bytes of the SHA-256 of the public key, hexadecimal. */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256')
    .update(Buffer.from(publicKey, 'base64'))
    .digest()
    .subarray(0, 8)
    .toString('hex');
}
