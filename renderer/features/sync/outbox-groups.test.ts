import { describe, expect, it } from 'vitest';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import type { OutboxEntry } from '../../vault/contract.ts';
import { outboxGroups } from './outbox-groups.ts';
import { outcomeKey } from './outcome.messages.ts';

const at = instantFromEpochMs(Date.UTC(2026, 10, 23, 8));
const entry = (seq: number, outcome: OutboxEntry['outcome'], quiet = false): OutboxEntry => ({
  seq,
  name: 'visit.close@1',
  dossierId: null,
  at,
  state: outcome ? 'acked' : 'pending',
  outcome,
  code: null,
  troubleId: null,
  quiet,
});

describe('outboxGroups', () => {
  it('puts every visible change in exactly one group', () => {
    const entries = [
      entry(1, 'applied'),
      entry(2, null),
      entry(3, 'conflict'),
      entry(4, 'rejected'),
      entry(5, 'applied'),
      entry(6, null, true),
    ];
    const groups = outboxGroups(entries);
    expect(groups.yours.map((one) => one.seq)).toEqual([3, 4]);
    expect(groups.waiting.map((one) => one.seq)).toEqual([2]);
    expect(groups.received.map((one) => one.seq)).toEqual([5, 1]);
  });
});

describe('outcomeKey', () => {
  it('never leaves a code without a sentence', () => {
    expect(outcomeKey('noteDecidedMeanwhile')).toBe('noteDecidedMeanwhile');
    expect(outcomeKey('a code of tomorrow')).toBe('unknown');
    expect(outcomeKey('toString')).toBe('unknown');
  });
});
