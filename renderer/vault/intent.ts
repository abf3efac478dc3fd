import { findMutation, isMutationKey, type MutationKey } from '#shared/mutations/index.ts';
import * as z from 'zod';
import { staffSchema } from '#shared/entities/directory.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import type { PendingIntent } from '#shared/sync/rebase.ts';
import type { OutboxEntry } from './contract.ts';

/**
 * One change as the outbox keeps it: everything needed to replay it here and to send it, the
 * mutation's version included, so that a later build of the desk reads what this one wrote.
 */
export const intentSchema = z.object({
  /** Contiguous from 1 per device; below zero once answered under a device number that is no longer used. */
  seq: z.number().int(),
  mid: idSchema,
  name: z.string(),
  spaceId: z.string(),
  dossierId: z.string().nullable(),
  base: z.record(z.string(), z.number().int()),
  args: z.record(z.string(), z.unknown()),
  actor: staffSchema.pick({ staffId: true, roles: true, grants: true }),
  deviceId: z.string(),
  at: instantSchema,
  today: plainDateSchema,
  state: z.enum(['pending', 'sent', 'acked']),
  outcome: z.enum(['applied', 'conflict', 'rejected']).nullable(),
  code: z.string().nullable(),
  /** Conflict or case that central opened for it. */
  troubleId: z.string().nullable(),
});
export type Intent = z.infer<typeof intentSchema>;

/** As the replay wants it. */
export function pendingOf(intent: Intent): PendingIntent {
  return {
    seq: intent.seq,
    name: intent.name,
    args: intent.args,
    context: {
      actor: intent.actor,
      deviceId: intent.deviceId,
      spaceId: intent.spaceId,
      at: intent.at,
      today: intent.today,
    },
  };
}

/** As the Sync page lists it; null for a name this build does not know, which stays and is still sent. */
export function entryOf(intent: Intent): OutboxEntry | null {
  if (!isMutationKey(intent.name)) return null;
  const name: MutationKey = intent.name;
  return {
    seq: intent.seq,
    name,
    dossierId: intent.dossierId,
    at: intent.at,
    state: intent.state,
    outcome: intent.outcome,
    code: intent.code,
    troubleId: intent.troubleId,
    quiet: isQuiet(intent),
  };
}

export function isQuiet(intent: Pick<Intent, 'name'>): boolean {
  return findMutation(intent.name)?.quiet === true;
}

/** Whether the change still has to be shown over what central confirmed. */
export function isUnconfirmed(intent: Intent): boolean {
  return intent.outcome === null || intent.outcome === 'applied';
}
