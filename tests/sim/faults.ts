import { Chance } from './chance.ts';
import type { CentralFaults } from './sim-central.ts';
import type { NetFaults } from './sim-net.ts';

/** Every trouble there is, by name: a seed has some of them, strongly, rather than a little of each. */
export const faultKinds = [
  'dropRequest',
  'dropAnswer',
  'duplicate',
  'ghost',
  'truncate',
  'corruptRequest',
  'corruptAnswer',
  'cached',
  'interleave',
  'serialization',
  'offline',
  'crash',
  'wipe',
  'clone',
  'diskFull',
  'clockJump',
  'centralCrash',
  'restore',
  'revoke',
  'rightLost',
  'pause',
  'transfer',
  'horizon',
  'lend',
  'oldDesk',
  'failover',
  'hole',
  'setBack',
  // Not a trouble by itself: the desk asks for the next page of a first load while it writes the one before.
  'pageAhead',
  'handOver',
  'lock',
  'workOffline',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Faults {
  readonly net: NetFaults;
  readonly central: CentralFaults;
  readonly has: (kind: FaultKind) => boolean;
}

/** How often each of those is there that came to the list later. */
const cameLater = { pageAhead: 0.5, handOver: 0.25, lock: 0.25, workOffline: 0.15 } as const;
export type LaterKind = keyof typeof cameLater;
export const laterKinds: readonly LaterKind[] = ['pageAhead', 'handOver', 'lock', 'workOffline'];

/** @param seed of the run: what came to the list later is drawn by a chance of its own, and leaves older runs as they were */
export function swarm(chance: Chance, without: ReadonlySet<FaultKind>, seed: number): Faults {
  const mood = chance.pick([0, 0.15, 0.3, 0.6]);
  // Chance is asked for each, so that leaving one out changes as little as it can.
  const drawn = faultKinds.filter(
    (kind) => !(kind in cameLater) && chance.happens(mood) && !without.has(kind),
  );
  const chosen = new Set<FaultKind>(drawn);
  const later = new Chance(~seed);
  for (const kind of laterKinds) if (later.happens(cameLater[kind]) && !without.has(kind)) chosen.add(kind);
  const strength = chance.pick([0.1, 0.25, 0.5]);
  const rate = (kind: FaultKind & keyof NetFaults) => (chosen.has(kind) ? strength : 0);
  return {
    net: {
      dropRequest: rate('dropRequest'),
      dropAnswer: rate('dropAnswer'),
      duplicate: rate('duplicate'),
      ghost: rate('ghost'),
      truncate: rate('truncate'),
      corruptRequest: rate('corruptRequest'),
      corruptAnswer: rate('corruptAnswer'),
      cached: rate('cached'),
    },
    central: {
      interleave: chosen.has('interleave') ? 0.5 : 0,
      serialization: chosen.has('serialization') ? 0.05 : 0,
    },
    has: (kind) => chosen.has(kind),
  };
}
