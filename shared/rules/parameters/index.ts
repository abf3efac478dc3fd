import type { Parameter } from '../parameter.ts';
import { incomeThresholds } from './income-thresholds.ts';
import { royalDecree38 } from './royal-decree-38.ts';

/** Every figure the rules may use: one file per legal source, listed here. */
export const parameters = {
  ...royalDecree38,
  ...incomeThresholds,
} satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof parameters;
