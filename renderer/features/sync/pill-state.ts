import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import type { SyncStatus } from '../../vault/contract.ts';

/** What the pill says, before it is put into words. */
export type PillFacts =
  | { readonly key: 'signIn' }
  | { readonly key: 'needs'; readonly count: number }
  | { readonly key: 'loading'; readonly percent: number }
  | { readonly key: 'leaseEnds'; readonly hours: number }
  | { readonly key: 'workOffline'; readonly waiting: number }
  | { readonly key: 'offline'; readonly since: Instant | null; readonly waiting: number }
  | { readonly key: 'waiting'; readonly count: number; readonly minutes: number }
  | { readonly key: 'upToDate' };

/**
 * One fact at a time, the one that asks most of the person first: a decision, then a missing session,
 * then what the network is doing. Being offline is a state, never an alarm, until the desk is about to close because of it.
 */
export function pillFacts(status: SyncStatus, now: Instant): PillFacts {
  const { waiting, initial, leaseLeftMs } = status;
  if (status.network !== 'online' && leaseLeftMs !== null)
    return { key: 'leaseEnds', hours: Math.max(1, Math.ceil(leaseLeftMs / 3_600_000)) };
  if (status.network === 'workOffline') return { key: 'workOffline', waiting };
  if (status.signInNeeded) return { key: 'signIn' };
  if (status.network === 'offline') return { key: 'offline', since: status.offlineSince, waiting };
  if (status.needs > 0) return { key: 'needs', count: status.needs };
  if (initial) {
    const percent = initial.total === 0 ? 0 : Math.floor((100 * initial.done) / initial.total);
    return { key: 'loading', percent };
  }
  if (waiting > 0) {
    const oldest = status.oldestWaitingAt ? epochMsOf(now) - epochMsOf(status.oldestWaitingAt) : 0;
    return { key: 'waiting', count: waiting, minutes: Math.max(0, Math.floor(oldest / 60_000)) };
  }
  return { key: 'upToDate' };
}
