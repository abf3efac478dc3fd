import type { GoldenAnswer } from './golden-rule.ts';
import { goldenRules } from './golden-rules.ts';

/** A case as the given files write it. */
export interface GoldenCase {
  readonly id: string;
  readonly rule: string;
  readonly inputs: unknown;
}

export type GoldenResult =
  | { readonly id: string; readonly answer: GoldenAnswer }
  /** A rule, or an input of a rule, that the product does not know. */
  | { readonly id: string; readonly notCovered: true };

/** The answer of the product's rules in the names and units of the given case files. */
export function answerGolden({ id, rule, inputs }: GoldenCase): GoldenResult {
  const answer = Object.hasOwn(goldenRules, rule) ? (goldenRules[rule]?.(inputs) ?? null) : null;
  return answer === null ? { id, notCovered: true } : { id, answer };
}
