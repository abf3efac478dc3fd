import type * as z from 'zod';

/** What a case file may expect under one key. */
export type GoldenValue = number | string | boolean | null | readonly string[];
export type GoldenAnswer = Readonly<Record<string, GoldenValue>>;
export type GoldenRule = (raw: unknown) => GoldenAnswer | null;

/** Inputs with a name we do not know are not covered: leaving one out could give a wrong amount. */
export function golden<Inputs extends z.ZodType>(
  inputs: Inputs,
  answer: (inputs: z.infer<Inputs>) => GoldenAnswer,
): GoldenRule {
  return (raw) => {
    const parsed = inputs.safeParse(raw);
    return parsed.success ? answer(parsed.data) : null;
  };
}
