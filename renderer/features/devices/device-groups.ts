import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import type { ListedDevice } from '#shared/sync/api.ts';

/** Days after which a device that says nothing is worth a question: a holiday and a week of grace. */
export const SILENT_DAYS = 30;
const DAY_MS = 86_400_000;

export type DeviceGroup = 'used' | 'silent' | 'revoked';

/** Whole days since central heard a device. */
export function daysSince(seenAt: Instant, now: Instant): number {
  return Math.max(0, Math.floor((epochMsOf(now) - epochMsOf(seenAt)) / DAY_MS));
}

/** Revoked, not heard for long, or in use. */
export function groupOf(
  { revoked, seenAt }: Pick<ListedDevice, 'revoked' | 'seenAt'>,
  now: Instant,
): DeviceGroup {
  if (revoked !== null) return 'revoked';
  return daysSince(seenAt, now) >= SILENT_DAYS ? 'silent' : 'used';
}
