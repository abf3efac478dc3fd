import { quarterlyContributionRule } from './contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import type { AnyRule } from './define-rule.ts';

/** Every rule the product knows. Nothing is found by itself: a rule exists when it stands here. */
export const rules = {
  'quarterly-contribution': quarterlyContributionRule,
} as const satisfies Readonly<Record<string, AnyRule>>;

export type RuleId = keyof typeof rules;

/** The same, for lists and for names that come from outside. */
export const allRules: readonly AnyRule[] = Object.values(rules);

export function ruleNamed(id: string): AnyRule | null {
  return allRules.find((rule) => rule.id === id) ?? null;
}
