import { LeaseKeeper, type LeaseParts } from './lease-keeper.ts';
import type { OpenVault } from './open-vault.ts';

type Ports = Pick<LeaseParts, 'timers' | 'now'> & Partial<Pick<LeaseParts, 'steadyMs'>>;

/** The lease of a vault that is open inside: what it knows of the clock, and what both copies of its outbox tell. */
export function openLease(
  store: LeaseParts['store'],
  { desk, engine }: Pick<OpenVault, 'desk' | 'engine'>,
  { timers, now, steadyMs = () => performance.now() }: Ports,
  onEnd: () => void,
): Promise<LeaseKeeper> {
  const kind = engine.currentProfile.holding === 'agenda' ? 'laptop' : 'counter';
  // Whatever was done since central was heard waits in both copies, with its moment: each look at a dossier is a change.
  // What central has answered may be older than the answer, by whatever clock.
  const waiting = desk.outbox.filter(({ outcome }) => outcome === null);
  const moments = waiting.map(({ at }) => at).sort();
  const onLook = () => desk.subscriptions.notify('status');
  const parts = { store, timers, now, steadyMs, onLook, onEnd };
  return LeaseKeeper.open(parts, kind, engine.currentProgress.lastSyncAt, moments.at(-1) ?? null);
}
