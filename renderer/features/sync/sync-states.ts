import type { OutboxEntry, SyncStatus } from '../../vault/contract.ts';
import type { syncMessages } from './sync.messages.ts';

type Key = keyof typeof syncMessages;

/** Where a change is, as its line says it. */
export type RowState = 'pending' | 'sent' | 'applied' | 'conflict' | 'rejected';

/** One word per line: how it ended, or how far it has come. Ended and not received back yet is still on its way. */
export function rowStateOf({ state, outcome }: Pick<OutboxEntry, 'state' | 'outcome'>): RowState {
  return outcome ?? (state === 'pending' ? 'pending' : 'sent');
}

/** Its word and what that means for the person. A state without its sentence does not compile. */
export const rowStates = {
  pending: ['state.pending', 'means.pending'],
  sent: ['state.sent', 'means.sent'],
  applied: ['state.applied', 'means.applied'],
  conflict: ['state.conflict', 'means.conflict'],
  rejected: ['state.rejected', 'means.rejected'],
} as const satisfies Readonly<Record<RowState, readonly [Key, Key]>>;

/** What the page says of the network while it is not simply there. */
export const networkLines = {
  online: 'line.upToDate',
  offline: 'line.offline',
  workOffline: 'line.workOffline',
} as const satisfies Readonly<Record<SyncStatus['network'], Key>>;

/** What the page says while something is being done. */
export const phaseLines = {
  idle: 'line.upToDate',
  pushing: 'line.pushing',
  pulling: 'line.pulling',
  initial: 'line.initial',
} as const satisfies Readonly<Record<SyncStatus['phase'], Key>>;

type StatusLine =
  | (typeof networkLines)[keyof typeof networkLines]
  | (typeof phaseLines)[keyof typeof phaseLines]
  | 'line.waiting';

/** The one sentence under the title; null when another one on the page says what is wrong. */
export function statusLineOf(status: SyncStatus, needs: number): StatusLine | null {
  if (status.network !== 'online') return networkLines[status.network];
  if (status.phase !== 'idle') return phaseLines[status.phase];
  if (status.waiting > 0) return 'line.waiting';
  // "All is well" beside a sentence that says what is wrong would be a lie.
  return status.trouble || needs > 0 ? null : 'line.upToDate';
}
