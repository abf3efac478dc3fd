import { randomBytes } from 'node:crypto';
import { type Staff, staffSchema } from '#shared/entities/directory.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import type { CentralContext } from '../central-context.ts';
import { type Admitted, admitChanges } from './admit-changes.ts';
import { openSealed } from './hpke.ts';
import { sealingKeys } from './sealing-keys.ts';

/** Takes in changes that were handed over sealed; see `admitChanges`. */
export async function admitSealed(
  context: CentralContext,
  records: readonly Uint8Array[],
): Promise<readonly Admitted[]> {
  const keys = await sealingKeys(context.db);
  const opened = async function* () {
    for (const record of records) yield await openSealed(record, keys);
  };
  const custody = {
    context,
    staffOf: (staffId: string) => staffOf(context, staffId),
    newDevice: (staff: Staff) => newDevice(context, staff),
  };
  return admitChanges(custody, opened());
}

async function staffOf(context: CentralContext, staffId: string): Promise<Staff | null> {
  const found = await context.db
    .selectFrom('staff')
    .select('body')
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return found ? staffSchema.parse(found.body) : null;
}

async function newDevice(context: CentralContext, staff: Staff): Promise<string> {
  const now = context.clock.now();
  const deviceId = uuidV7({ bytes: (n) => randomBytes(n) }, context.clock.nowMs());
  await context.db
    .insertInto('device')
    .values({
      device_id: deviceId,
      staff_id: staff.staffId,
      label: 'handed over',
      last_seq: 0,
      created_at: now,
      seen_at: now,
      revoked_at: now,
      revoked_by: null,
    })
    .execute();
  return deviceId;
}
