import * as z from 'zod';
import type { Role } from '#shared/entities/codes.ts';

/** What a device is for: one that stays in an office, or one that is carried about. */
export const deviceKindSchema = z.enum(['counter', 'laptop']);
export type DeviceKind = z.infer<typeof deviceKindSchema>;

/** Whoever visits businesses carries the device about. */
export function deviceKindOf(roles: readonly Role[]): DeviceKind {
  return roles.includes('fieldAdviser') ? 'laptop' : 'counter';
}

/** Hours without a word from central after which a vault stays closed; the fund may set others (docs/operations/devices.md). */
export const LEASE_HOURS: Readonly<Record<DeviceKind, number>> = { counter: 24, laptop: 72 };
/** No fund may ask for more: a week. */
export const MOST_LEASE_HOURS = 168;
export const leaseHoursSchema = z.number().int().min(1).max(MOST_LEASE_HOURS);

const HOUR_MS = 3_600_000;
/** A clock that is put right by the network is not a clock turned back. */
export const CLOCK_TOLERANCE_MS = 300_000;

const millis = z.number().nonnegative();

/**
 * How long a device may still be read without central, as its own clock tells; milliseconds. Two sums instead of two
 * moments: what the clock went back is never subtracted from what it went forward.
 */
export const leaseSchema = z.object({
  hours: leaseHoursSchema,
  /** Clock of the device when central answered last. */
  contactMs: z.number(),
  /** Clock of the device when it was last looked at. */
  lastMs: z.number(),
  /** All that has gone by since the contact. */
  usedMs: millis,
  /** All that the clock went back since the contact. */
  backMs: millis,
  /** The longest that the clock went ahead of what really went by while somebody watched; 0 when it never did. */
  aheadMs: millis,
});
export type Lease = z.infer<typeof leaseSchema>;

/** Central has answered this device: everything begins anew, whatever the clock showed before. */
export function beginLease(hours: number, wallMs: number): Lease {
  return { hours, contactMs: wallMs, lastMs: wallMs, usedMs: 0, backMs: 0, aheadMs: 0 };
}

/**
 * The clock is looked at.
 * @param wallMs the clock of the device, which anybody may set
 * @param ranMs what a clock that nobody can set measured since the last look; null when nobody watched meanwhile
 */
export function lookAtClock(lease: Lease, wallMs: number, ranMs: number | null): Lease {
  const step = wallMs - lease.lastMs;
  const ran = Math.max(0, ranMs ?? 0);
  return {
    ...lease,
    lastMs: wallMs,
    usedMs: lease.usedMs + Math.max(step, ran),
    backMs: lease.backMs + Math.max(0, ran - step),
    aheadMs: ranMs === null ? lease.aheadMs : Math.max(lease.aheadMs, step - ran),
  };
}

/** A moment that was written down elsewhere, in the journal of unsent work: time has reached it at least. */
export function atLeast(lease: Lease, seenMs: number): Lease {
  return seenMs > lease.lastMs ? lookAtClock(lease, seenMs, null) : lease;
}

/**
 * `ended`: nothing was heard from central for all of the lease. `clockBack`: the clock was turned back, so what it says
 * counts for nothing. `clockAhead`: the lease ended because the clock jumped forward while the vault was open. Only an
 * answer of central mends any of them.
 */
export type LeaseStanding = 'good' | 'ended' | 'clockBack' | 'clockAhead';

export function standingOfLease(lease: Lease): LeaseStanding {
  if (lease.backMs > CLOCK_TOLERANCE_MS) return 'clockBack';
  if (leftOfLease(lease) > 0) return 'good';
  return lease.aheadMs > CLOCK_TOLERANCE_MS ? 'clockAhead' : 'ended';
}

/** Milliseconds, never negative. */
export function leftOfLease({ hours, usedMs }: Lease): number {
  return Math.max(0, hours * HOUR_MS - usedMs);
}
