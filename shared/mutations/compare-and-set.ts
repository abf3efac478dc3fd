import { canonicalJson } from '#shared/kernel/canonical-json.ts';

/**
 * How a wish for a group of fields ends. `set`: nobody touched the group since the person saw it · `done`: it says so
 * already, whoever wrote it · `contested`: somebody wrote something else meanwhile, and a person must choose.
 */
export type Claim = 'set' | 'done' | 'contested';

/**
 * Compare-and-set by value, never by time: `was` is what the person saw. Values, not versions: versions begin anew when
 * a backup is put back, and a disagreement can then show all three sides without central having to keep a history.
 */
export function claimOf(now: unknown, was: unknown, to: unknown): Claim {
  if (isSame(now, to)) return 'done';
  return isSame(now, was) ? 'set' : 'contested';
}

export function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
