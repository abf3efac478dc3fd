import type { Parameter } from '../parameter.ts';
import { companyLaw1992 } from './company-law-1992.ts';
import { continuedInsurance } from './continued-insurance.ts';
import { generalRegulation } from './general-regulation.ts';
import { incomeThresholds } from './income-thresholds.ts';
import { managementFees } from './management-fees.ts';
import { pensionAge } from './pension-age.ts';
import { pensionAmounts } from './pension-amounts.ts';
import { pensionSurvivors } from './pension-survivors.ts';
import { plciParameters } from './plci.ts';
import { royalDecree38 } from './royal-decree-38.ts';
import { socialCharter } from './social-charter.ts';

/** Every figure the rules may use: one file per legal source, listed here. */
export const parameters = {
  ...royalDecree38,
  ...incomeThresholds,
  ...generalRegulation,
  ...managementFees,
  ...companyLaw1992,
  ...plciParameters,
  ...socialCharter,
  ...pensionAge,
  ...pensionSurvivors,
  ...pensionAmounts,
  ...continuedInsurance,
} satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof parameters;
