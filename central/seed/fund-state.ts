import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { directorySchema } from '#shared/entities/directory.ts';
import type { Database } from '../db/open-database.ts';

/** Written once the fund is whole; its absence means that filling was interrupted. */
const fundStateSchema = z.object({
  epoch: z.string(),
  fund: directorySchema.shape.fund,
  demo: z.object({ seed: z.number().int(), n: z.number().int(), asOf: z.string() }).nullable(),
});
export type FundState = z.infer<typeof fundStateSchema>;

const KEY = 'fund';

export async function readFundState(db: Database): Promise<FundState | null> {
  const found = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  return found ? fundStateSchema.parse(found.value) : null;
}

/** The same fund in another life of its data; null when there is none. */
export async function newEpoch(
  db: Database,
): Promise<{ readonly before: string; readonly after: string } | null> {
  const state = await readFundState(db);
  if (state === null) return null;
  const after = randomUUID();
  const value = JSON.stringify({ ...state, epoch: after });
  await db.updateTable('meta').set({ value }).where('key', '=', KEY).execute();
  return { before: state.epoch, after };
}

export async function writeFundState(db: Database, state: Omit<FundState, 'epoch'>): Promise<FundState> {
  const complete = { ...state, epoch: randomUUID() };
  await db
    .insertInto('meta')
    .values({ key: KEY, value: JSON.stringify(complete) })
    .execute();
  return complete;
}
