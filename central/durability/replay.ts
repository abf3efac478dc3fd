import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { CentralContext } from '../central-context.ts';
import { push } from '../sync/push.ts';
import type { JournalEntry } from './journal-lines.ts';

export interface Replayed {
  /** Changes that the database did not have. */
  readonly again: number;
  /** Entries that could not be taken in: of another epoch, or of a device revoked meanwhile. They stay on the disk. */
  readonly refused: number;
}

/**
 * Takes in, in their order, the changes of a journal that the database lacks. Those it has are recognised by device,
 * number and hash, so that it may be done again after a crash in the middle.
 */
export async function replayJournal(
  context: CentralContext,
  entries: readonly JournalEntry[],
): Promise<Replayed> {
  let again = 0;
  let refused = 0;
  for (const entry of entries) {
    const lastSeq = await lastSeqOf(context, entry);
    const missing = entry.mutations.filter(({ seq }) => seq > lastSeq);
    if (missing.length === 0) continue;
    const { epoch, device, staff, proto, granted = [] } = entry;
    const caller = { staff, granted, sessionId: 'journal', until: 0 };
    const without = { ...context, journal: null };
    try {
      await push(without, caller, { proto, schema: SCHEMA_VERSION, device, epoch, mutations: missing });
      again += missing.length;
    } catch {
      refused += 1;
    }
  }
  return { again, refused };
}

/** The number the device has reached here. A device whose enrolment was lost with its changes is one again. */
async function lastSeqOf(context: CentralContext, { device, staff, epoch }: JournalEntry): Promise<number> {
  if (epoch !== context.epoch) return 0;
  const known = await context.store.direct.device(device, 'read');
  if (known) return known.lastSeq;
  const now = context.clock.now();
  await context.db
    .insertInto('device')
    .values({
      device_id: device,
      staff_id: staff.staffId,
      label: '',
      last_seq: 0,
      created_at: now,
      seen_at: now,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
  return 0;
}
