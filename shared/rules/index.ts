import { quarterlyContributionRule } from './contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { annualContributionRule } from './contributions/annual-contribution/annual-contribution.rule.ts';
import { latePaymentSurchargeRule } from './contributions/late-payment-surcharge/late-payment-surcharge.rule.ts';
import { limitationPeriodRule } from './contributions/limitation-period/limitation-period.rule.ts';
import { provisionalContributionRule } from './contributions/provisional-contribution/provisional-contribution.rule.ts';
import { regularisationRule } from './contributions/regularisation/regularisation.rule.ts';
import { wrongfulReductionSurchargeRule } from './contributions/wrongful-reduction-surcharge/wrongful-reduction-surcharge.rule.ts';
import { companyContributionRule } from './companies/company-contribution/company-contribution.rule.ts';
import { companySurchargeRule } from './companies/company-surcharge/company-surcharge.rule.ts';
import { contributionScenarioRule } from './contributions/contribution-scenario/contribution-scenario.rule.ts';
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
} as const satisfies Readonly<Record<string, AnyRule>>;

export type RuleId = keyof typeof rules;

/** The same, for lists and for names that come from outside. */
export const allRules: readonly AnyRule[] = Object.values(rules);

export function ruleNamed(id: string): AnyRule | null {
  return allRules.find((rule) => rule.id === id) ?? null;
}
