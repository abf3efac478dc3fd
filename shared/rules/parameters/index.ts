import type { Parameter } from '../parameter.ts';
import { birthLeaveParameters } from './birth-leave.ts';
import { companyLaw1992 } from './company-law-1992.ts';
import { continuedInsurance } from './continued-insurance.ts';
import { familyBenefitsBrussels } from './family-benefits-brussels.ts';
import { familyBenefitsFederal } from './family-benefits-federal.ts';
import { familyBenefitsFlanders } from './family-benefits-flanders.ts';
import { familyBenefitsGermanCommunity } from './family-benefits-german-community.ts';
import { familyBenefitsWallonia } from './family-benefits-wallonia.ts';
import { familyLeaveParameters } from './family-leave.ts';
import { generalRegulation } from './general-regulation.ts';
import { indemnityDecree1971 } from './indemnity-decree-1971.ts';
import { invalidityAmounts } from './invalidity-amounts.ts';
import { partialResumption } from './partial-resumption.ts';
import { bridgingRightLaw } from './bridging-right-law.ts';
import { bridgingRightOldDuration } from './bridging-right-old-duration.ts';
import { assistanceBenefits } from './assistance-benefits.ts';
import { maternityParameters } from './maternity.ts';
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
  ...indemnityDecree1971,
  ...invalidityAmounts,
  ...partialResumption,
  ...bridgingRightLaw,
  ...bridgingRightOldDuration,
  ...assistanceBenefits,
  ...maternityParameters,
  ...birthLeaveParameters,
  ...familyLeaveParameters,
  ...familyBenefitsFederal,
  ...familyBenefitsFlanders,
  ...familyBenefitsWallonia,
  ...familyBenefitsBrussels,
  ...familyBenefitsGermanCommunity,
} satisfies Readonly<Record<string, Parameter>>;

export type ParameterId = keyof typeof parameters;
