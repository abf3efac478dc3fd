import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleIntent } from '../testing/sample-intent.ts';
import { nextBatch, settledBy } from './push-plan.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });

describe('the next message', () => {
  it('holds what waits from its first number on, up to a number that is missing', () => {
    fc.assert(
      fc.property(numbers, fc.nat(30), (seqs, from) => {
        const sent = nextBatch(
          seqs.map((seq) => sampleIntent(seq, seq)),
          from,
        ).map(({ seq }) => seq);
        const waiting = seqs.filter((seq) => seq >= from).sort((a, b) => a - b);
        expect(sent).toEqual(waiting.slice(0, sent.length));
        expect(sent).toEqual(sent.map((_, i) => (waiting[0] ?? 0) + i));
        const next = waiting[sent.length];
        if (next !== undefined) expect(next).toBeGreaterThan((sent.at(-1) ?? 0) + 1);
        expect(sent.length > 0).toBe(waiting.length > 0);
      }),
    );
  });

  it('is at most a megabyte, but never empty while something waits', () => {
    const large = (seq: number, chars: number) =>
      sampleIntent(seq, seq, { args: { text: 'x'.repeat(chars) } });
    const batch = (...chars: number[]) =>
      nextBatch(chars.map((n, i) => large(i + 1, n))).map(({ seq }) => seq);
    expect(batch(600_000, 400_000, 100_000)).toEqual([1, 2]);
    expect(batch(3_000_000, 1)).toEqual([1]);
    expect(batch(3_000_000)).toEqual([1]);
  });

  it('leaves out what central has answered', () => {
    const outbox = [sampleIntent(1, 1, { outcome: 'applied' }), sampleIntent(2, 2), sampleIntent(3, 3)];
    expect(nextBatch(outbox).map(({ seq }) => seq)).toEqual([2, 3]);
  });
});

describe('what leaves the outbox after a pull', () => {
  const settled = (leaving: readonly string[], troubleOpen: boolean) =>
    settledBy(
      [
        sampleIntent(1, 1, { outcome: 'applied', dossierId: 'd1' }),
        sampleIntent(2, 2, { outcome: 'rejected', dossierId: 'd1' }),
        sampleIntent(3, 3, { dossierId: 'd1' }),
        sampleIntent(4, 4, { outcome: 'applied', dossierId: 'd2' }),
        sampleIntent(5, 5, { outcome: 'applied', dossierId: 'd2' }),
      ],
      4,
      leaving,
      () => troubleOpen,
    );

  it('was answered before central made that answer, and asks for nobody any more', () => {
    expect(settled([], true)).toEqual([1, 4]);
    expect(settled([], false)).toEqual([1, 2, 4]);
  });

  it('is nothing of a dossier that is shown until the rest of its changes has gone: no pull brings their effect', () => {
    expect(settled(['d1'], false)).toEqual([4]);
  });
});
