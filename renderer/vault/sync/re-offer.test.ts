import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { Intent } from '../intent.ts';
import { sampleIntent } from '../testing/sample-intent.ts';
import { keptSince, reOffered } from './re-offer.ts';

const intent = (name: number, seq: number, deviceId: string, outcome: Intent['outcome']): Intent =>
  sampleIntent(name, seq, { deviceId, outcome });

const outcome = fc.constantFrom(null, 'applied', 'conflict', 'rejected');
const lists = fc
  .uniqueArray(fc.record({ name: fc.nat(30), seq: fc.integer({ min: 1, max: 20 }), outcome }), {
    selector: (one) => one.seq,
    maxLength: 12,
  })
  .map((all) => all.filter((one, i) => all.findIndex((other) => other.name === one.name) === i));

test('every confirmed or kept change is offered once, under a number that nobody else has', () => {
  fc.assert(
    fc.property(
      lists,
      fc.uniqueArray(
        fc.record({ name: fc.nat(60), seq: fc.integer({ min: 1, max: 40 }), old: fc.boolean() }),
        {
          selector: (one) => one.name,
          maxLength: 12,
        },
      ),
      (here, before) => {
        const outbox = here.map((one) => intent(one.name, one.seq, 'now', one.outcome));
        const kept = before
          .filter((one, i) => before.findIndex((o) => o.seq === one.seq && o.old === one.old) === i)
          .map((one) => intent(one.name, one.seq, one.old ? 'former' : 'now', 'applied'));
        const again = reOffered(outbox, kept, 'now');
        const mids = new Set(again.map((one) => one.mid));
        expect(mids.size).toBe(again.length);
        const waiting = outbox.filter((one) => !mids.has(one.mid));
        const seqs = [...again, ...waiting].map((one) => one.seq);
        expect(new Set(seqs).size).toBe(seqs.length);
        expect(again.every((one) => one.outcome === null && one.state === 'pending')).toBe(true);
        const wanted = [...outbox.filter((one) => one.outcome !== null), ...kept].map((one) => one.mid);
        const waits = new Set(waiting.map((one) => one.mid));
        expect([...mids].sort()).toEqual([...new Set(wanted)].filter((mid) => !waits.has(mid)).sort());
      },
    ),
  );
});

test('kept for thirty-five days of central', () => {
  expect(keptSince(plainDate('2026-11-23'))).toBe('2026-10-19');
});
