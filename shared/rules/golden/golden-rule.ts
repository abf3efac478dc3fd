import type * as z from 'zod';
import type { RuleDefinition, RuleResult } from '../define-rule.ts';

export type GoldenValue = number | string | boolean | null | readonly (string | number)[];
export type GoldenAnswer = Readonly<Record<string, GoldenValue>>;

/** Puts a question to a rule of the product; who asks decides whether the way to the answer is kept. */
export type Ask = <Inputs extends z.ZodType, Answer>(
  rule: RuleDefinition<string, Inputs, Answer>,
  inputs: z.infer<Inputs>,
) => Answer;

export const askQuickly: Ask = (rule, inputs) => rule.answer(inputs).answer;

/** Keeps every result with its trace. */
export function askAndKeep(kept: RuleResult<unknown>[]): Ask {
  return (rule, inputs) => {
    const result = rule.evaluate(inputs);
    kept.push(result);
    return result.answer;
  };
}

/** null: the inputs are not those of the rule. */
export interface GoldenRule {
  (raw: unknown, ask?: Ask): GoldenAnswer | null;
  readonly inputs: z.ZodType;
}

/** Inputs with a name we do not know are not covered: leaving one out could give a wrong amount. */
export function golden<Inputs extends z.ZodType>(
  inputs: Inputs,
  answer: (inputs: z.infer<Inputs>, ask: Ask) => GoldenAnswer,
): GoldenRule {
  return Object.assign(
    (raw: unknown, ask: Ask = askQuickly): GoldenAnswer | null => {
      const parsed = inputs.safeParse(raw);
      return parsed.success ? answer(parsed.data, ask) : null;
    },
    { inputs },
  );
}
