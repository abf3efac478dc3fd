import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  atLeast,
  beginLease,
  CLOCK_TOLERANCE_MS,
  leftOfLease,
  type Lease,
  lookAtClock,
  standingOfLease,
} from './lease.ts';

const HOUR = 3_600_000;
const T0 = 1_795_000_000_000;
const LEASE = 24;

it('is good for its hours to the millisecond, and for none more', () => {
  const lease = beginLease(LEASE, T0);
  expect(standingOfLease(lookAtClock(lease, T0 + LEASE * HOUR - 1, null))).toBe('good');
  expect(standingOfLease(lookAtClock(lease, T0 + LEASE * HOUR, null))).toBe('ended');
});

it('stays ended when the clock is turned back, and says that it was', () => {
  const ended = lookAtClock(beginLease(LEASE, T0), T0 + 30 * HOUR, null);
  const back = lookAtClock(ended, T0 + HOUR, null);
  expect(leftOfLease(back)).toBe(0);
  expect(standingOfLease(back)).toBe('clockBack');
});

it('bears a clock that the network puts right by a few seconds, both ways', () => {
  const lease = lookAtClock(lookAtClock(beginLease(LEASE, T0), T0 + 60_000, 64_000), T0 + 130_000, 60_000);
  expect(standingOfLease(lease)).toBe('good');
});

it('counts what really went by while the clock was held', () => {
  const held = lookAtClock(beginLease(LEASE, T0), T0, 240_000);
  expect(leftOfLease(held)).toBe(LEASE * HOUR - 240_000);
});

it('says that the clock jumped when that is what ended it', () => {
  const jumped = lookAtClock(beginLease(LEASE, T0), T0 + 9_000 * HOUR, 60_000);
  expect(standingOfLease(jumped)).toBe('clockAhead');
});

it('takes a later moment from the journal, never an earlier one', () => {
  const lease = lookAtClock(beginLease(LEASE, T0), T0 + HOUR, null);
  expect(atLeast(lease, T0)).toBe(lease);
  const later = lookAtClock(atLeast(lease, T0 + 5 * HOUR), T0 + HOUR, null);
  expect(standingOfLease(later)).toBe('clockBack');
  expect(leftOfLease(later)).toBe(19 * HOUR);
});

/** What happens to a device: true time goes by (watched or not), somebody sets the clock, central answers. */
type Event =
  | { readonly kind: 'watched' | 'closed'; readonly ms: number }
  | { readonly kind: 'set'; readonly byMs: number }
  | { readonly kind: 'contact' };

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('watched' as const), ms: fc.nat(2 * HOUR) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('closed' as const), ms: fc.nat(30 * HOUR) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('set' as const),
        byMs: fc.oneof(
          fc.integer({ min: -10 * 60_000, max: 10 * 60_000 }),
          fc.integer({ min: -90_000 * HOUR, max: 90_000 * HOUR }),
        ),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'contact' as const }) },
  ),
  { maxLength: 60 },
);

interface World {
  lease: Lease;
  trueMs: number;
  offMs: number;
  /** True time since the contact during which the vault was open, or all of it. */
  watchedMs: number;
  sinceContactMs: number;
  everSet: boolean;
}

function live(world: World, event: Event): void {
  if (event.kind === 'contact') {
    world.lease = beginLease(LEASE, world.trueMs + world.offMs);
    world.watchedMs = 0;
    world.sinceContactMs = 0;
    world.everSet = false;
    return;
  }
  if (event.kind === 'set') {
    world.offMs += event.byMs;
    world.everSet ||= event.byMs !== 0;
    return;
  }
  world.trueMs += event.ms;
  world.sinceContactMs += event.ms;
  // A vault that is not good is closed: nobody watches, nothing is read.
  const isOpen = event.kind === 'watched' && standingOfLease(world.lease) === 'good';
  if (isOpen) world.watchedMs += event.ms;
  world.lease = lookAtClock(world.lease, world.trueMs + world.offMs, isOpen ? event.ms : null);
}

it('no setting of the clock lets a vault be read for longer than the lease', () => {
  fc.assert(
    fc.property(events, (all) => {
      const world: World = {
        lease: beginLease(LEASE, T0),
        trueMs: T0,
        offMs: 0,
        watchedMs: 0,
        sinceContactMs: 0,
        everSet: false,
      };
      // Said once at the end: an expectation at each of many thousand steps costs more than the steps.
      const wrong: string[] = [];
      for (const event of all) {
        const before = { ...world };
        live(world, event);
        const standing = standingOfLease(world.lease);
        // One look at most goes past the end: the one that finds it.
        if (standing === 'good' && world.watchedMs >= LEASE * HOUR) wrong.push('read for too long');
        if (!world.everSet) {
          const isOver = world.sinceContactMs >= LEASE * HOUR;
          if ((standing === 'good') === isOver) wrong.push(isOver ? 'not over in time' : 'over too early');
        }
        // Nothing but an answer of central opens a vault again.
        if (standingOfLease(before.lease) !== 'good' && event.kind !== 'contact' && standing === 'good')
          wrong.push('opened again by itself');
        // A clock seen further back than the tolerance is never believed.
        const isFarBack = before.lease.lastMs - world.lease.lastMs > CLOCK_TOLERANCE_MS;
        if (event.kind !== 'contact' && isFarBack && standing !== 'clockBack') wrong.push('believed');
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('many small steps back gain the tolerance and no more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ closedMs: fc.nat(240_000), setMs: fc.integer({ min: -290_000, max: 0 }) }), {
        minLength: 400,
        maxLength: 400,
      }),
      (steps) => {
        let lease = beginLease(LEASE, T0);
        let trueMs = T0;
        let offMs = 0;
        let forgotten = 0;
        for (const { closedMs, setMs } of steps) {
          trueMs += closedMs;
          offMs += setMs;
          const wasMs = lease.lastMs;
          lease = lookAtClock(lease, trueMs + offMs, null);
          const fellBack = Math.max(0, wasMs - (trueMs + offMs));
          if (lease.backMs < fellBack) forgotten += 1;
        }
        expect(forgotten).toBe(0);
        const net = trueMs + offMs - T0;
        expect(lease.usedMs - lease.backMs).toBe(net);
        if (standingOfLease(lease) === 'good') expect(lease.backMs).toBeLessThanOrEqual(CLOCK_TOLERANCE_MS);
      },
    ),
    { numRuns: 50 },
  );
});
