import type { Parameter } from '../parameter.ts';
import { companyLaw1992 } from './company-law-1992.ts';
import { generalRegulation } from './general-regulation.ts';
import { indemnityDecree1971 } from './indemnity-decree-1971.ts';
import { invalidityAmounts } from './invalidity-amounts.ts';
import { partialResumption } from './partial-resumption.ts';
import { bridgingRightLaw } from './bridging-right-law.ts';
import { bridgingRightOldDuration } from './bridging-right-old-duration.ts';
import { assistanceBenefits } from './assistance-benefits.ts';
import { incomeThresholds } from './income-thresholds.ts';
import { managementFees } from './management-fees.ts';
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
  ...indemnityDecree1971,
  ...invalidityAmounts,
  ...partialResumption,
  ...bridgingRightLaw,
  ...bridgingRightOldDuration,
  ...assistanceBenefits,
} satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof parameters;
