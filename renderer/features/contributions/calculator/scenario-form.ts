import * as z from 'zod';
import { categorySchema } from '#shared/entities/codes.ts';
import type { Prefill, Scenario } from '#shared/folds/calculator/scenario.ts';
import { optional, typedDay, typedDayText, typedEuro, typedEuroText } from '../../../forms/typed-values.ts';

/** A scenario as it is typed; it becomes a Scenario once every field can be read. */
export const scenarioFormSchema = z.object({
  category: z.string().pipe(categorySchema),
  income: typedEuro,
  startedOn: typedDay,
  ceasedOn: optional(typedDay),
  provisionalOn: z.string().pipe(z.enum(['reference', 'estimate'])),
});

export const scenarioValuesSchema = z.object({
  category: z.string(),
  income: z.string(),
  startedOn: z.string(),
  ceasedOn: z.string(),
  provisionalOn: z.string(),
});
export type ScenarioValues = z.infer<typeof scenarioValuesSchema>;

/** What a draft of the calculator holds. */
export const calculatorDraftSchema = z.object({
  scenarios: z
    .array(z.object({ id: z.string().max(40), values: scenarioValuesSchema }))
    .min(1)
    .max(4),
});
export type ScenarioDraft = z.infer<typeof calculatorDraftSchema>['scenarios'][number];

export function prefilledValues(prefill: Prefill): ScenarioValues {
  return {
    category: prefill.category?.value ?? '',
    income: prefill.income === null ? '' : typedEuroText(prefill.income.value),
    startedOn: prefill.startedOn === null ? '' : typedDayText(prefill.startedOn.value),
    ceasedOn: prefill.ceasedOn === null ? '' : typedDayText(prefill.ceasedOn.value),
    provisionalOn: 'reference',
  };
}

/** Null while a field is empty or cannot be read. */
export function scenarioOf(values: ScenarioValues): Scenario | null {
  const parsed = scenarioFormSchema.safeParse(values);
  return parsed.success ? parsed.data : null;
}

/** A, B, C, D. */
export function scenarioName(index: number): string {
  return String.fromCharCode(65 + index);
}
