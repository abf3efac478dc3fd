import { describe, expect, it } from 'vitest';
import { translate } from '#shared/i18n/message.ts';
import { instant } from '#shared/kernel/instant.ts';
import { appError } from '#shared/kernel/errors.ts';
import type { SyncStatus } from '../../vault/contract.ts';
import { pillFacts } from './pill-state.ts';
import { networkLines, phaseLines, rowStateOf, rowStates, statusLineOf } from './sync-states.ts';
import { syncMessages } from './sync.messages.ts';
import { pillMeanings } from './pill-meanings.ts';
import { troubleKinds, troubleMessages } from './trouble.messages.ts';

type Key = keyof typeof syncMessages;

function expectSentence(key: Key): void {
  const { fr, nl } = syncMessages[key];
  expect(fr).toMatch(/\.$/);
  expect(nl).toMatch(/\.$/);
  expect(nl).not.toBe(fr);
}

const status: SyncStatus = {
  network: 'online',
  phase: 'idle',
  initial: null,
  waiting: 0,
  oldestWaitingAt: null,
  needs: 0,
  offlineSince: null,
  leaseLeftMs: null,
  clockOffMs: null,
  lastSyncAt: null,
  trouble: null,
  signInNeeded: false,
  newBuild: false,
};
const at = instant('2026-11-23T08:00:00.000Z');

describe('the sync page explains', () => {
  it.each(Object.entries(rowStates))(
    'a change that is %s, in a word and a sentence',
    (state, [word, meaning]) => {
      expect(translate(syncMessages, 'fr', word).text).not.toBe('');
      expectSentence(meaning);
      const states = (['pending', 'sent', 'acked'] as const).flatMap((one) =>
        ([null, 'applied', 'conflict', 'rejected'] as const).map((outcome) =>
          rowStateOf({ state: one, outcome }),
        ),
      );
      expect(states).toContain(state);
    },
  );

  it.each([
    ...Object.keys(networkLines).map((network) => ({ network })),
    ...Object.keys(phaseLines).map((phase) => ({ phase })),
    { waiting: 2 },
  ])('the engine that is %o, in one sentence', (change) => {
    const key = statusLineOf({ ...status, ...change } as SyncStatus, 0);
    expect(key).not.toBeNull();
    if (key !== null) expectSentence(key);
  });

  it('each phase by a sentence of its own', () => {
    expect(new Set(Object.values(phaseLines)).size).toBe(Object.keys(phaseLines).length);
  });

  it('never says that all is well beside a trouble or a decision that waits', () => {
    const trouble = appError('unavailable', 'vault', 'unreachable');
    expect(statusLineOf({ ...status, trouble }, 0)).toBeNull();
    expect(statusLineOf(status, 1)).toBeNull();
  });

  it('everything the pill can say', () => {
    const every: readonly Partial<SyncStatus>[] = [
      {},
      { network: 'workOffline' },
      { network: 'offline', offlineSince: at },
      { network: 'offline', leaseLeftMs: 1 },
      { signInNeeded: true },
      { needs: 1 },
      { initial: { done: 1, total: 2, cardsReady: true } },
      { waiting: 1, oldestWaitingAt: at },
    ];
    const keys = every.map((change) => pillFacts({ ...status, ...change }, at).key);
    expect(new Set(keys)).toEqual(new Set(Object.keys(pillMeanings)));
    for (const key of keys) expectSentence(pillMeanings[key]);
  });

  it.each(troubleKinds)('the trouble %s: what happened, and the way out', (kind) => {
    for (const part of ['what', 'out'] as const) {
      const { fr, nl } = troubleMessages[`${part}.${kind}`];
      expect(fr).toMatch(/\.$/);
      expect(nl).toMatch(/\.$/);
      expect(nl).not.toBe(fr);
    }
  });

  it('a new build', () => expectSentence('newBuild'));
});
