import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { Intent } from '../intent.ts';

/**
 * Days that a change which central has confirmed stays on this device all the same: longer than the oldest backup
 * central may be put back to. The days are central's business dates; the clock of a desk is not asked.
 */
const KEPT_DAYS = 35;

/** What was confirmed before this day may go. */
export function keptSince(today: PlainDate): PlainDate {
  return addDays(today, -KEPT_DAYS);
}

/**
 * What is handed in again to a central that went back in time: it may have forgotten what it had confirmed. Whatever
 * it still knows is recognised by its `mid`, so that nothing can happen twice.
 * A number of this very device is used again when it is free; any other change steps below zero, which asks for a new
 * device number.
 */
export function reOffered(
  outbox: readonly Intent[],
  kept: readonly Intent[],
  deviceId: string,
): readonly Intent[] {
  const answered = outbox.filter((intent) => intent.outcome !== null);
  const known = new Set(outbox.map((intent) => intent.mid));
  const taken = new Set(outbox.map((intent) => intent.seq));
  const forgotten = kept.filter((intent) => !known.has(intent.mid));
  const isFree = (intent: Intent) => intent.deviceId === deviceId && intent.seq > 0 && !taken.has(intent.seq);
  const homeless = forgotten.filter((intent) => !isFree(intent));
  const lowest = Math.min(0, ...outbox.map((intent) => intent.seq));
  return [
    ...homeless.map((intent, index) => ({ ...intent, seq: lowest - homeless.length + index })),
    ...forgotten.filter(isFree),
    ...answered,
  ].map((intent): Intent => ({ ...intent, state: 'pending', outcome: null, code: null, troubleId: null }));
}
