import * as z from 'zod';
import { answerGolden } from './answer-golden.ts';

const caseSchema = z.object({
  id: z.string(),
  rule: z.string(),
  inputs: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  doNotUse: z.boolean().optional(),
});

/** A file of worked cases: a list, or an object that holds one under `examples`. */
const fileSchema = z.union([
  z.array(z.unknown()),
  z.object({ examples: z.array(z.unknown()) }).transform(({ examples }) => examples),
]);

export interface Comparison {
  readonly agree: number;
  readonly notCovered: readonly string[];
  /** One line per case that differs, with every key of the expected answer that does. */
  readonly differences: readonly string[];
}

/** null when the content is no file of cases. */
export function compareGolden(content: unknown): Comparison | null {
  const items = fileSchema.safeParse(content);
  if (!items.success) return null;
  let agree = 0;
  const notCovered: string[] = [];
  const differences: string[] = [];
  for (const [index, item] of items.data.entries()) {
    const parsed = caseSchema.safeParse(item);
    if (!parsed.success) {
      differences.push(`item ${index + 1}: not a case (id, rule, inputs, expected)`);
      continue;
    }
    const { id, rule, inputs, expected, doNotUse } = parsed.data;
    if (doNotUse === true) continue;
    const result = answerGolden({ id, rule, inputs });
    if ('notCovered' in result) notCovered.push(`${id} (${rule})`);
    else {
      const wrong = Object.entries(expected).filter(([key, value]) => !agrees(result.answer[key], value));
      if (wrong.length === 0) agree += 1;
      else
        differences.push(`${id} (${rule}): ${wrong.map((one) => described(one, result.answer)).join('; ')}`);
    }
  }
  return { agree, notCovered, differences };
}

function described([key, value]: [string, unknown], answer: Readonly<Record<string, unknown>>): string {
  return `${key} expected ${JSON.stringify(value)}, got ${JSON.stringify(answer[key] ?? null)}`;
}

/** Amounts agree to the cent; what is smaller than a cent comes from binary fractions, not from a rule. */
function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected) < 1e-6;
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.length === expected.length && actual.every((value, i) => agrees(value, expected[i]));
  return actual === expected;
}
