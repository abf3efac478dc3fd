import { contributionScenarioRule } from './contributions/contribution-scenario/contribution-scenario.rule.ts';
import { quarterlyContributionRule } from './contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { annualContributionRule } from './contributions/annual-contribution/annual-contribution.rule.ts';
import { latePaymentSurchargeRule } from './contributions/late-payment-surcharge/late-payment-surcharge.rule.ts';
import { limitationPeriodRule } from './contributions/limitation-period/limitation-period.rule.ts';
import { provisionalContributionRule } from './contributions/provisional-contribution/provisional-contribution.rule.ts';
import { regularisationRule } from './contributions/regularisation/regularisation.rule.ts';
import { wrongfulReductionSurchargeRule } from './contributions/wrongful-reduction-surcharge/wrongful-reduction-surcharge.rule.ts';
import { companyContributionRule } from './companies/company-contribution/company-contribution.rule.ts';
import { companySurchargeRule } from './companies/company-surcharge/company-surcharge.rule.ts';
import { contributionExemptionRule } from './contributions/contribution-exemption/contribution-exemption.rule.ts';
import { jointLiabilityRule } from './contributions/joint-liability/joint-liability.rule.ts';
import { paymentPlanRule } from './contributions/payment-plan/payment-plan.rule.ts';
import { surchargeWaiverRule } from './contributions/surcharge-waiver/surcharge-waiver.rule.ts';
import { plciMaximumRule } from './supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { categoryOfContributorRule } from './contributions/category-of-contributor/category-of-contributor.rule.ts';
import { earlyPaymentBonusRule } from './contributions/early-payment-bonus/early-payment-bonus.rule.ts';
import { managementFeeRule } from './contributions/management-fee/management-fee.rule.ts';
import { provisionalAdjustmentRule } from './contributions/provisional-adjustment/provisional-adjustment.rule.ts';
import { quarterDueRule } from './contributions/quarter-due/quarter-due.rule.ts';
import { identifierCheckRule } from './identifiers/identifier-check/identifier-check.rule.ts';
import { charterDeadlineRule } from './social-charter/charter-deadline/charter-deadline.rule.ts';
import { mandatoryMentionsRule } from './social-charter/mandatory-mentions/mandatory-mentions.rule.ts';
import { earlyPensionRule } from './pension/early-pension/early-pension.rule.ts';
import { legalPensionAgeRule } from './pension/legal-pension-age/legal-pension-age.rule.ts';
import { continuedInsuranceRule } from './pension/continued-insurance/continued-insurance.rule.ts';
import { survivorPensionRule } from './pension/survivor-pension/survivor-pension.rule.ts';
import { transitionAllowanceRule } from './pension/transition-allowance/transition-allowance.rule.ts';
import { divorcedSpousePensionRule } from './pension/divorced-spouse-pension/divorced-spouse-pension.rule.ts';
import { minimumPensionRule } from './pension/minimum-pension/minimum-pension.rule.ts';
import { pensionBonusRule } from './pension/pension-bonus/pension-bonus.rule.ts';
import { workAfterPensionRule } from './pension/work-after-pension/work-after-pension.rule.ts';

import { incapacityDeclarationRule } from './health/incapacity-declaration/incapacity-declaration.rule.ts';
import { incapacityIndemnityRule } from './health/incapacity-indemnity/incapacity-indemnity.rule.ts';
import { invalidityRule } from './health/invalidity/invalidity.rule.ts';
import { illnessAssimilationRule } from './health/illness-assimilation/illness-assimilation.rule.ts';
import { partialResumptionRule } from './health/partial-resumption/partial-resumption.rule.ts';
import { bridgingRightRule } from './bridging-right/bridging-right/bridging-right.rule.ts';
import { bridgingRightBenefitRule } from './bridging-right/bridging-right-benefit/bridging-right-benefit.rule.ts';
import { bridgingRightCumulationRule } from './bridging-right/bridging-right-cumulation/bridging-right-cumulation.rule.ts';
import { bridgingRightDurationRule } from './bridging-right/bridging-right-duration/bridging-right-duration.rule.ts';
import { bridgingRightRequestRule } from './bridging-right/bridging-right-request/bridging-right-request.rule.ts';
import { disabilityAllowancesRule } from './orientation/disability-allowances/disability-allowances.rule.ts';
import { incomeGuaranteeRule } from './orientation/income-guarantee/income-guarantee.rule.ts';
import { integrationIncomeRule } from './orientation/integration-income/integration-income.rule.ts';
import { adoptionLeaveRule } from './family/adoption-leave/adoption-leave.rule.ts';
import { bereavementAllowanceRule } from './family/bereavement-allowance/bereavement-allowance.rule.ts';
import { birthGrantRule } from './family/birth-grant/birth-grant.rule.ts';
import { carerAllowanceRule } from './family/carer-allowance/carer-allowance.rule.ts';
import { familyBenefitRule } from './family/family-benefit/family-benefit.rule.ts';
import { formerFamilyBenefitRule } from './family/former-family-benefit/former-family-benefit.rule.ts';
import { maternityAllowanceRule } from './family/maternity-allowance/maternity-allowance.rule.ts';
import { maternityAssistanceRule } from './family/maternity-assistance/maternity-assistance.rule.ts';
import { maternityContributionExemptionRule } from './family/maternity-contribution-exemption/maternity-contribution-exemption.rule.ts';
import { maternityLeaveRule } from './family/maternity-leave/maternity-leave.rule.ts';
import { paternityAllowanceRule } from './family/paternity-allowance/paternity-allowance.rule.ts';
import { paternityLeaveRule } from './family/paternity-leave/paternity-leave.rule.ts';
import type { AnyRule } from './define-rule.ts';

/** Every rule the product knows. Nothing is found by itself: a rule exists when it stands here. */
export const rules = {
  'quarterly-contribution': quarterlyContributionRule,
  'annual-contribution': annualContributionRule,
  'late-payment-surcharge': latePaymentSurchargeRule,
  'limitation-period': limitationPeriodRule,
  'provisional-contribution': provisionalContributionRule,
  regularisation: regularisationRule,
  'wrongful-reduction-surcharge': wrongfulReductionSurchargeRule,
  'company-contribution': companyContributionRule,
  'company-surcharge': companySurchargeRule,
  'contribution-exemption': contributionExemptionRule,
  'joint-liability': jointLiabilityRule,
  'payment-plan': paymentPlanRule,
  'surcharge-waiver': surchargeWaiverRule,
  'plci-maximum': plciMaximumRule,
  'category-of-contributor': categoryOfContributorRule,
  'early-payment-bonus': earlyPaymentBonusRule,
  'management-fee': managementFeeRule,
  'provisional-adjustment': provisionalAdjustmentRule,
  'quarter-due': quarterDueRule,
  'contribution-scenario': contributionScenarioRule,

  // Identifiers, clocks, pension.
  'identifier-check': identifierCheckRule,
  'charter-deadline': charterDeadlineRule,
  'mandatory-mentions': mandatoryMentionsRule,
  'legal-pension-age': legalPensionAgeRule,
  'early-pension': earlyPensionRule,
  'survivor-pension': survivorPensionRule,
  'transition-allowance': transitionAllowanceRule,
  'continued-insurance': continuedInsuranceRule,
  'divorced-spouse-pension': divorcedSpousePensionRule,
  'minimum-pension': minimumPensionRule,
  'pension-bonus': pensionBonusRule,
  'work-after-pension': workAfterPensionRule,
  // Health, bridging right, orientation
  'incapacity-declaration': incapacityDeclarationRule,
  'incapacity-indemnity': incapacityIndemnityRule,
  invalidity: invalidityRule,
  'illness-assimilation': illnessAssimilationRule,
  'partial-resumption': partialResumptionRule,
  'bridging-right': bridgingRightRule,
  'bridging-right-benefit': bridgingRightBenefitRule,
  'bridging-right-cumulation': bridgingRightCumulationRule,
  'bridging-right-duration': bridgingRightDurationRule,
  'bridging-right-request': bridgingRightRequestRule,
  'disability-allowances': disabilityAllowancesRule,
  'income-guarantee': incomeGuaranteeRule,
  'integration-income': integrationIncomeRule,
  // Family
  'maternity-leave': maternityLeaveRule,
  'maternity-allowance': maternityAllowanceRule,
  'maternity-contribution-exemption': maternityContributionExemptionRule,
  'maternity-assistance': maternityAssistanceRule,
  'paternity-leave': paternityLeaveRule,
  'paternity-allowance': paternityAllowanceRule,
  'adoption-leave': adoptionLeaveRule,
  'bereavement-allowance': bereavementAllowanceRule,
  'carer-allowance': carerAllowanceRule,
  'family-benefit': familyBenefitRule,
  'birth-grant': birthGrantRule,
  'former-family-benefit': formerFamilyBenefitRule,
} as const satisfies Readonly<Record<string, AnyRule>>;

export type RuleId = keyof typeof rules;

/** The same, for lists and for names that come from outside. */
export const allRules: readonly AnyRule[] = Object.values(rules);

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

export function ruleNamed(id: string): AnyRule | null {
  return allRules.find((rule) => rule.id === id) ?? null;
}
