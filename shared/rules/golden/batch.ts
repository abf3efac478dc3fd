import * as z from 'zod';
import { answerGolden, type GoldenResult } from './answer-golden.ts';

const itemSchema = z.object({ id: z.union([z.string(), z.number()]), rule: z.string(), inputs: z.unknown() });

/** A line for an item that cannot be read, or whose rule failed on it: the others go on. */
export interface BrokenLine {
  readonly id: string | number | null;
  readonly notCovered: true;
  readonly problem: string;
}

/** One line per item, in order, whatever the item holds. */
export function answerItem(item: unknown): GoldenResult | BrokenLine {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success) {
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(item);
    return {
      id: id.success ? id.data.id : null,
      notCovered: true,
      problem: 'an item is { "id", "rule", "inputs" }',
    };
  }
  try {
    return answerGolden(parsed.data);
  } catch {
    // A bug of one rule may not take the answers of the others away; inputs are never repeated, they are personal.
    return { id: parsed.data.id, notCovered: true, problem: 'the rule failed on these inputs' };
  }
}
