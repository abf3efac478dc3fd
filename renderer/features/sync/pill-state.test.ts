import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import type { SyncStatus } from '../../vault/contract.ts';
import { pillFacts } from './pill-state.ts';

const now = instantFromEpochMs(Date.UTC(2026, 10, 23, 9, 0));
const quiet: SyncStatus = {
  network: 'online',
  phase: 'idle',
  initial: null,
  waiting: 0,
  oldestWaitingAt: null,
  needs: 0,
  offlineSince: null,
  leaseLeftMs: null,
  clockOffMs: null,
  lastSyncAt: now,
  trouble: null,
  signInNeeded: false,
  newBuild: false,
};

describe('pillFacts', () => {
  it('says up to date only when nothing waits, nothing is asked and the network is there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('online' as const, 'offline' as const, 'workOffline' as const),
        fc.nat(3),
        fc.nat(3),
        fc.boolean(),
        (network, waiting, needs, signInNeeded) => {
          const facts = pillFacts({ ...quiet, network, waiting, needs, signInNeeded }, now);
          expect(facts.key === 'upToDate').toBe(
            network === 'online' && waiting === 0 && needs === 0 && !signInNeeded,
          );
        },
      ),
    );
  });

  it('says that the desk will close, once it is offline and little time is left', () => {
    const leaseLeftMs = 2.5 * 3_600_000;
    expect(pillFacts({ ...quiet, leaseLeftMs }, now)).toEqual({ key: 'upToDate' });
    for (const network of ['offline', 'workOffline'] as const)
      expect(pillFacts({ ...quiet, network, leaseLeftMs }, now)).toEqual({ key: 'leaseEnds', hours: 3 });
    expect(pillFacts({ ...quiet, network: 'offline', leaseLeftMs: 1 }, now)).toMatchObject({ hours: 1 });
  });

  it('counts the minutes of the oldest change', () => {
    const oldestWaitingAt = instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 47, 30));
    expect(pillFacts({ ...quiet, waiting: 3, oldestWaitingAt }, now)).toEqual({
      key: 'waiting',
      count: 3,
      minutes: 12,
    });
  });

  it('shows the load of the portfolio in whole percents, never 100 before it is over', () => {
    expect(pillFacts({ ...quiet, initial: { done: 899, total: 900, cardsReady: true } }, now)).toEqual({
      key: 'loading',
      percent: 99,
    });
  });
});
