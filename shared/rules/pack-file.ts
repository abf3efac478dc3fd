import * as z from 'zod';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { text3Schema } from '#shared/kernel/lang-schema.ts';
import { type ParameterId, parameters } from './parameters/index.ts';

const figure = z.strictObject({
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  value: z.string().max(40).nullable(),
  status: z.enum(['published', 'derived', 'missing']),
  sources: z.array(z.string().min(1).max(20)).max(20),
  note: text3Schema.optional(),
});

const parameter = z.strictObject({
  label: text3Schema,
  unit: z.enum([
    'euro',
    'ratio',
    'factor',
    'indexPoints',
    'count',
    'days',
    'workingDays',
    'months',
    'quarters',
    'years',
    'hours',
    'monthDay',
  ]),
  values: z.array(figure).min(1).max(500),
});

const source = z.strictObject({
  kind: z.enum(['law', 'authority', 'secondary']),
  title: z.string().min(1).max(300),
  url: z.string().max(1000).nullable(),
  readOn: plainDateSchema,
});

/** Inputs and expected answer of one rule, in the product's own names and cents. */
const goldenCase = z.strictObject({
  id: z.string().min(1).max(100),
  rule: z.string().min(1).max(100),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
});

/**
 * A new set of figures as an administrator receives it: every series the rules need, the sources they name and the
 * cases that prove them. A series the product does not know is refused: no rule would use it.
 */
export const packFileSchema = z.strictObject({
  version: z.string().min(1).max(40),
  parameters: z.record(z.enum(parameterIds()), parameter),
  sources: z.record(z.string().min(1).max(20), source),
  cases: z.array(goldenCase).min(1).max(5000),
});

export type PackFile = z.infer<typeof packFileSchema>;

function parameterIds(): ParameterId[] {
  return Object.keys(parameters).filter((id): id is ParameterId => Object.hasOwn(parameters, id));
}
