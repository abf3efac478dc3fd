import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEAT_MS, type CycleEnd, type Pace, paceAfter } from './backoff.ts';

const start: Pace = { online: true, failures: 0 };

test('one lost request is not offline, two are, one answer is online again', () => {
  const once = paceAfter(start, { kind: 'down' }, 0.5);
  expect(once).toEqual({ pace: { online: true, failures: 1 }, waitMs: 1_000 });
  const twice = paceAfter(once.pace, { kind: 'down' }, 0.5);
  expect(twice.pace.online).toBe(false);
  expect(paceAfter(twice.pace, { kind: 'done' }, 0.5)).toEqual({ pace: start, waitMs: BEAT_MS });
});

test('keeps the delay central asks for, and a trouble of central is not a network away', () => {
  const { pace, waitMs } = paceAfter(start, { kind: 'failed', retryAfterMs: 90_000 }, 0);
  expect(pace.online).toBe(true);
  expect(waitMs).toBe(90_000);
});

test('never waits for ever, never hammers, and a stop is a stop', () => {
  const end = fc.constantFrom<CycleEnd>(
    { kind: 'down' },
    { kind: 'failed', retryAfterMs: null },
    { kind: 'done' },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(end, fc.double({ min: 0, max: 0.999, noNaN: true })), { maxLength: 40 }),
      (ends) => {
        let pace = start;
        for (const [one, chance] of ends) {
          const next = paceAfter(pace, one, chance);
          expect(next.waitMs).toBeGreaterThanOrEqual(1_000);
          expect(next.waitMs).toBeLessThanOrEqual(300_000);
          // Coming back must be noticed soon: offline desks knock at least every beat.
          if (!next.pace.online) expect(next.waitMs).toBeLessThanOrEqual(BEAT_MS);
          pace = next.pace;
        }
        expect(paceAfter(pace, { kind: 'stopped' }, 0.5)).toEqual({ pace, waitMs: null });
      },
    ),
  );
});
