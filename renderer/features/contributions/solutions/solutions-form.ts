import * as z from 'zod';
import type { Wishes } from '#shared/folds/solutions/proposals.ts';
import {
  addDays,
  addMonths,
  maxDate,
  type PlainDate,
  plainDateOf,
  monthOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { optional, typedDay, typedDayText, typedEuro } from '../../../forms/typed-values.ts';

const answer = z.string().transform((text) => (text === 'yes' ? true : text === 'no' ? false : null));

/** As it is typed; `most` is the longest plan, `today` the first day a plan can begin. */
export function wishesSchema(most: number, today: PlainDate) {
  return z.object({
    count: z.string().transform((text, ctx): number => {
      const count = Number(text.trim());
      if (Number.isInteger(count) && count >= 1 && count <= most) return count;
      ctx.addIssue({ code: 'custom', message: 'plan.count', input: text });
      return z.NEVER;
    }),
    firstDueOn: typedDay.refine((day) => day >= today, 'plan.past'),
    monthly: optional(typedEuro),
    estimatedIncome: optional(typedEuro),
    difficulty: answer,
    requestedInPerson: answer,
    objectiveProof: answer,
    ground: z
      .string()
      .transform((text) =>
        text === 'forceMajeure' || text === 'goodFaith' || text === 'worthyCase' ? text : null,
      ),
  });
}

export const wishesValuesSchema = z.object({
  count: z.string(),
  firstDueOn: z.string(),
  monthly: z.string(),
  estimatedIncome: z.string(),
  difficulty: z.string(),
  requestedInPerson: z.string(),
  objectiveProof: z.string(),
  ground: z.string(),
});
export type WishesValues = z.infer<typeof wishesValuesSchema>;

export const solutionsDraftSchema = z.object({ values: wishesValuesSchema });

/** A plan over the longest time, from the fifteenth of a month at least two weeks ahead; nothing said yet. */
export function firstWishes(most: number, today: PlainDate): WishesValues {
  const fifteenth = plainDateOf(yearOf(today), monthOf(today), 15);
  const first = addDays(today, 14) <= fifteenth ? fifteenth : addMonths(fifteenth, 1);
  return {
    count: String(most),
    firstDueOn: typedDayText(maxDate(first, today)),
    monthly: '',
    estimatedIncome: '',
    difficulty: 'unknown',
    requestedInPerson: 'unknown',
    objectiveProof: 'unknown',
    ground: 'none',
  };
}

/** Null while a field cannot be read. */
export function wishesOf(values: WishesValues, most: number, today: PlainDate): Wishes | null {
  const parsed = wishesSchema(most, today).safeParse(values);
  return parsed.success ? parsed.data : null;
}
