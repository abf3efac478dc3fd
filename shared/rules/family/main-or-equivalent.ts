import type { Category } from '#shared/entities/codes.ts';
import type { ConditionState } from '../trace.ts';
import { stateOf } from '../define-rule.ts';

const always: ReadonlySet<Category> = new Set(['mainOccupation', 'primoStarter', 'maxiStatus']);

/**
 * Main occupation or maxi status; any other category only when it pays as much as a main occupation. The mini status
 * insures for incapacity and maternity alone: nothing here counts it as equivalent.
 */
export function mainOrEquivalent(
  category: Category | null,
  contributionAtMainLevel: boolean | null,
): ConditionState {
  if (category === null) return 'unknown';
  if (always.has(category)) return 'met';
  return category === 'miniStatus' ? 'missing' : stateOf(contributionAtMainLevel);
}
