import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { addDays, parsePlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { assert } from '#shared/kernel/assert.ts';
import type { CentralClock } from '../central-context.ts';

/** Real time and the date in Belgium; in a demo the business date stands still at `asOf` plus some days. */
export function centralClock(demo: { readonly asOf: string; readonly days: number } | null): CentralClock {
  const nowMs = () => Date.now();
  const now = () => instantFromEpochMs(nowMs());
  if (demo === null) return { nowMs, now, today: () => todayFrom(now()) };
  const asOf = parsePlainDate(demo.asOf);
  assert(asOf.ok, 'the demo was made for a date');
  const pinned = addDays(asOf.value, demo.days);
  return { nowMs, now, today: () => pinned };
}
