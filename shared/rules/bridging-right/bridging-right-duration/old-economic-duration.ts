import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '../../calendar/clock.ts';
import type { Pack } from '../../pack.ts';
import type { ParameterId } from '../../parameters/index.ts';

export interface Duration {
  readonly months: number;
  readonly quarters: number;
}

/** From the highest step of the table to the lowest. */
const steps = [
  ['bridging.old.step3', 'bridging.old.months3', 'bridging.old.quarters3'],
  ['bridging.old.step2', 'bridging.old.months2', 'bridging.old.quarters2'],
  ['bridging.old.step1', 'bridging.old.months1', 'bridging.old.quarters1'],
] as const satisfies readonly (readonly [ParameterId, ParameterId, ParameterId])[];

export const oldEconomicSeries: readonly ParameterId[] = steps.flat();

/** From 2017 to 2022 a cessation for economic difficulties gave more to a longer career; null = nobody can say. */
export function oldEconomicDuration(
  pack: Pack,
  eventOn: PlainDate,
  quartersPaid: number | null,
): Duration | null {
  if (quartersPaid === null) return null;
  for (const [step, months, quarters] of steps) {
    const from = wholeAt(pack, step, eventOn);
    const found = wholeAt(pack, months, eventOn);
    const cover = wholeAt(pack, quarters, eventOn);
    if (from === null || found === null || cover === null) return null;
    if (quartersPaid >= from) return { months: found, quarters: cover };
  }
  return { months: 0, quarters: 0 };
}
