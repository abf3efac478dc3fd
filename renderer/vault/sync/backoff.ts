/** What a sync cycle came to. */
export type CycleEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'down' }
  | { readonly kind: 'failed'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stopped' };

/** `failures` in a row; `online` is what the pill says. */
export interface Pace {
  readonly online: boolean;
  readonly failures: number;
}

export const BEAT_MS = 30_000;
const FIRST_MS = 1_000;
const MOST_MS = 300_000;
/** One lost request on a bad line is not "offline" yet; the second in a row is. */
const OFFLINE_AFTER = 2;

/**
 * When to try again, and whether the network counts as there. Full jitter, so that a room of desks
 * does not come back in step; a delay that central asks for is kept.
 * @param chance in [0, 1)
 */
export function paceAfter(
  pace: Pace,
  end: CycleEnd,
  chance: number,
): { readonly pace: Pace; readonly waitMs: number | null } {
  if (end.kind === 'done') return { pace: { online: true, failures: 0 }, waitMs: BEAT_MS };
  if (end.kind === 'stopped') return { pace, waitMs: null };
  const failures = pace.failures + 1;
  const most = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 12));
  const jittered = Math.max(FIRST_MS, Math.floor(most * chance));
  if (end.kind === 'failed')
    return { pace: { online: true, failures }, waitMs: Math.max(jittered, end.retryAfterMs ?? 0) };
  const online = pace.online && failures < OFFLINE_AFTER;
  return { pace: { online, failures }, waitMs: online ? FIRST_MS : Math.min(jittered, BEAT_MS) };
}
