import { type BadInput, badInputOf } from '../bad-input.ts';
import type { RuleResult } from '../define-rule.ts';
import { askAndKeep, type GoldenAnswer, type GoldenRule } from './golden-rule.ts';
import { goldenRules } from './golden-rules.ts';

/** A case as the given files write it. */
export interface GoldenCase {
  readonly id: string | number;
  readonly rule: string;
  readonly inputs: unknown;
}

export type GoldenResult =
  | { readonly id: string | number; readonly answer: GoldenAnswer }
  /** A rule, or an input of a rule, that the product does not know. */
  | { readonly id: string | number; readonly notCovered: true };

export function goldenRuleNamed(name: string): GoldenRule | null {
  return Object.hasOwn(goldenRules, name) ? (goldenRules[name] ?? null) : null;
}

/** The answer of the product's rules in the names and units of the given case files. */
export function answerGolden({ id, rule, inputs }: GoldenCase): GoldenResult {
  const answer = goldenRuleNamed(rule)?.(inputs) ?? null;
  return answer === null ? { id, notCovered: true } : { id, answer };
}

/** The same with the results, and so the traces, of the rules that were asked. */
export function explainGolden(
  rule: GoldenRule,
  inputs: unknown,
):
  | { readonly answer: GoldenAnswer; readonly results: readonly RuleResult<unknown>[] }
  | { readonly badInput: BadInput } {
  const results: RuleResult<unknown>[] = [];
  const answer = rule(inputs, askAndKeep(results));
  if (answer !== null) return { answer, results };
  const parsed = rule.inputs.safeParse(inputs);
  return {
    badInput: parsed.success ? { code: 'badInput', issues: [] } : badInputOf(parsed.error),
  };
}
