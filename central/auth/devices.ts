import { randomBytes, randomInt } from 'node:crypto';
import type { Staff } from '#shared/entities/directory.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { can } from '#shared/permissions/can.ts';
import type { EnrolAnswer, EnrolCode } from '#shared/sync/api.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { CentralContext } from '../central-context.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { bindSession } from './session-device.ts';
import type { Caller } from './sessions.ts';
import { hashSecret } from './tokens.ts';

const CODE_MINUTES = 15;
/** Without 0, O, 1, I and L: the code is read aloud over the telephone. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Makes this person a device of their own, with the card keys of their offices. */
export async function enrolDevice(
  context: CentralContext,
  { staff, sessionId }: Pick<Caller, 'staff' | 'sessionId'>,
  request: { readonly code: string | null; readonly label: string },
  open: boolean,
): Promise<Result<EnrolAnswer, 'enrolCodeNeeded' | 'enrolCodeWrong'>> {
  const code = request.code;
  if (code === null && !open) return err('enrolCodeNeeded');
  return inTransaction(context.db, 'read committed', async (tx) => {
    if (code !== null) {
      const used = await tx
        .updateTable('enrol_code')
        .set({ used_at: context.clock.now() })
        .where('code_hash', '=', hashSecret(plainCode(code)))
        .where('used_at', 'is', null)
        .where('expires_at', '>', new Date(context.clock.nowMs()))
        .returning('code_hash')
        .executeTakeFirst();
      if (!used) return err('enrolCodeWrong');
    }
    const now = context.clock.now();
    const deviceId = uuidV7({ bytes: (n) => randomBytes(n) }, context.clock.nowMs());
    await tx
      .insertInto('device')
      .values({
        device_id: deviceId,
        staff_id: staff.staffId,
        label: request.label,
        last_seq: 0,
        created_at: now,
        seen_at: now,
        revoked_at: null,
        revoked_by: null,
        kind: deviceKindOf(staff.roles),
      })
      .execute();
    await bindSession(tx, sessionId, deviceId);
    const spaces =
      staff.spaces.length === 0
        ? []
        : await tx
            .selectFrom('space')
            .select(['space_id', 'card_key'])
            .where('space_id', 'in', staff.spaces)
            .execute();
    return ok({
      deviceId,
      cardKeys: Object.fromEntries(spaces.map(({ space_id, card_key }) => [space_id, card_key])),
    });
  });
}

/** Administrators only; the code is shown once and kept as a hash. */
export async function createEnrolCode(
  context: CentralContext,
  staff: Staff,
): Promise<Result<EnrolCode, 'forbidden'>> {
  if (!can(staff.roles, 'device.manage').allowed) return err('forbidden');
  const letters = Array.from({ length: 10 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
  const expiresAt = instantFromEpochMs(context.clock.nowMs() + CODE_MINUTES * 60_000);
  await context.db
    .insertInto('enrol_code')
    .values({
      code_hash: hashSecret(letters),
      created_by: staff.staffId,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return ok({ code: `${letters.slice(0, 5)}-${letters.slice(5)}`, expiresAt });
}

/** As a person types it: any case, any dashes and spaces. */
function plainCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}
