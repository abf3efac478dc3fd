import * as z from 'zod';
import { quartersOfYear, quarterYear } from '#shared/kernel/quarter.ts';
import { companyContributionRule } from '../companies/company-contribution/company-contribution.rule.ts';
import { companySurchargeRule } from '../companies/company-surcharge/company-surcharge.rule.ts';
import { annualContributionRule } from '../contributions/annual-contribution/annual-contribution.rule.ts';
import { contributionExemptionRule } from '../contributions/contribution-exemption/contribution-exemption.rule.ts';
import { latePaymentSurchargeRule } from '../contributions/late-payment-surcharge/late-payment-surcharge.rule.ts';
import { limitationPeriodRule } from '../contributions/limitation-period/limitation-period.rule.ts';
import { provisionalContributionRule } from '../contributions/provisional-contribution/provisional-contribution.rule.ts';
import { quarterlyContributionRule } from '../contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { regularisationRule } from '../contributions/regularisation/regularisation.rule.ts';
import { wrongfulReductionSurchargeRule } from '../contributions/wrongful-reduction-surcharge/wrongful-reduction-surcharge.rule.ts';
import { plciMaximumRule } from '../supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { goldenCharter } from './golden-charter.ts';
import { goldenIdentifiers } from './golden-identifiers.ts';
import { goldenPension } from './golden-pension.ts';
import { goldenHealth } from './golden-health.ts';
import { goldenFamily } from './golden-family.ts';
import { type GoldenRule, golden } from './golden-rule.ts';
import {
  categoryOf,
  cents,
  day,
  euros,
  goldenCategory,
  inEuros,
  lastQuarterOf,
  quarterText,
  rateOfNumber,
  rateOfPercent,
  year,
  zero,
} from './golden-values.ts';

const quarterly = golden(
  z
    .strictObject({
      year: year.optional(),
      quarter: quarterText.optional(),
      category: goldenCategory,
      netIncomeAnnual: euros.default(0),
      feePct: euros.nullable().optional(),
      quarterIndex: z.int().min(1).max(8).optional(),
      optOut: z.boolean().default(false),
    })
    .refine((inputs) => inputs.year !== undefined || inputs.quarter !== undefined),
  (inputs, ask) => {
    const ofQuarter = inputs.quarter ?? lastQuarterOf(inputs.year ?? 0);
    const category = categoryOf(inputs.category, inputs.optOut);
    const answer = ask(quarterlyContributionRule, {
      category,
      quarter: ofQuarter,
      referenceIncome: cents(inputs.netIncomeAnnual),
      managementFeeRate: rateOfPercent(inputs.feePct),
      primoStarterQuarter: inputs.quarterIndex,
    });
    const annual = ask(annualContributionRule, {
      category,
      year: quarterYear(ofQuarter),
      income: cents(inputs.netIncomeAnnual),
      activeQuarters: [1, 2, 3, 4],
      managementFeeRate: null,
    });
    return {
      quarterlyContributionExclFee: inEuros(answer.principal),
      managementFee: inEuros(answer.fee),
      quarterlyTotalInclFee: inEuros(answer.total),
      annualContributionExclFee: inEuros(annual.annual),
      firstQuarterDiscount: inEuros(answer.discount),
    };
  },
);

/** The rule names, input keys and answer keys of the given case files; dates are texts, amounts euros. */
export const goldenRules: Readonly<Record<string, GoldenRule>> = {
  ...goldenFamily,
  'contribution.quarterly': quarterly,
  'contribution.primoFirstQuarterDiscount': quarterly,
  'contribution.provisional': golden(
    z.strictObject({
      year,
      category: goldenCategory,
      incomeN3: euros,
      coef: z.number().positive().optional(),
    }),
    (inputs, ask) => {
      const coefficient = inputs.coef === undefined ? null : rateOfNumber(inputs.coef);
      const answer = ask(provisionalContributionRule, {
        category: categoryOf(inputs.category),
        quarter: lastQuarterOf(inputs.year),
        incomeOfReferenceYear: cents(inputs.incomeN3),
        quartersInReferenceYear: 4,
        coefficient: coefficient ?? undefined,
        managementFeeRate: null,
      });
      return {
        revaluedIncome: inEuros(answer.revaluedIncome),
        quarterlyContributionExclFee: inEuros(answer.principal),
      };
    },
  ),
  'contribution.incompleteYear': golden(
    z.strictObject({ year, category: goldenCategory, actualIncome: euros, quarters: z.int().min(1).max(4) }),
    (inputs, ask) => {
      const answer = ask(annualContributionRule, {
        category: categoryOf(inputs.category),
        year: inputs.year,
        income: cents(inputs.actualIncome),
        activeQuarters: [1, 2, 3, 4].slice(-inputs.quarters),
        managementFeeRate: null,
      });
      return {
        annualisedIncome: inEuros(answer.annualisedIncome),
        quarterlyContributionExclFee: inEuros(answer.quarters.at(-1)?.principal ?? null),
        yearTotalExclFee: inEuros(answer.yearTotal),
      };
    },
  ),
  'contribution.regularisation': golden(
    z.strictObject({ year, category: goldenCategory, provisionalQuarter: euros, definitiveIncome: euros }),
    (inputs, ask) => {
      const principal = cents(inputs.provisionalQuarter);
      const answer = ask(regularisationRule, {
        category: categoryOf(inputs.category),
        definitiveIncome: cents(inputs.definitiveIncome),
        provisional: quartersOfYear(inputs.year).map((quarter) => ({ quarter, principal })),
        statementSentOn: null,
      });
      const { supplement, refund } = answer;
      return {
        definitiveQuarter: inEuros(answer.definitive.at(-1)?.principal ?? null),
        // One signed figure there: what was paid too much is a negative supplement.
        supplement: supplement === null || refund === null ? null : (supplement - refund) / 100,
        surcharge: inEuros(answer.surcharge),
      };
    },
  ),
  'surcharge.latePayment': golden(
    z.strictObject({
      principal: euros,
      quarter: quarterText,
      paidOn: day,
      starterFirstTwoQuarters: z.boolean().default(false),
      noticeSent: quarterText.optional(),
    }),
    ({ paidOn, ...inputs }, ask) => {
      const principal = cents(inputs.principal);
      const answer = ask(latePaymentSurchargeRule, {
        ...inputs,
        principal,
        fee: zero(),
        claim: 'provisional',
        payments: [{ on: paidOn, amount: principal }],
        enforcedOn: null,
        asOf: paidOn,
      });
      return {
        surcharges3pct: inEuros(answer.quarterly),
        surcharge7pct: inEuros(answer.yearEnd),
        total: inEuros(answer.total),
      };
    },
  ),
  'surcharge.wrongfulReduction': golden(
    z.strictObject({
      contributionYear: year,
      provisionalN3: euros,
      reducedPaid: euros,
      definitive: euros,
      regularisationQuarter: quarterText.optional(),
    }),
    (inputs, ask) => {
      const answer = ask(wrongfulReductionSurchargeRule, {
        contributionYear: inputs.contributionYear,
        legalProvisional: cents(inputs.provisionalN3),
        reducedPaid: cents(inputs.reducedPaid),
        definitive: cents(inputs.definitive),
        settledIn: inputs.regularisationQuarter ?? null,
      });
      return {
        base: inEuros(answer.base),
        supplement: inEuros(answer.supplement),
        quartersOf3pct: answer.applications,
        surcharge3pct: inEuros(answer.quarterly),
        surcharge7pct: inEuros(answer.yearEnd),
        total: inEuros(answer.total),
      };
    },
  ),
  'plci.maximum': golden(z.strictObject({ year, revaluedIncome: euros }), (inputs, ask) => {
    const answer = ask(plciMaximumRule, {
      year: inputs.year,
      revaluedIncome: cents(inputs.revaluedIncome),
      contributionsInOrder: null,
    });
    return { plciOrdinaryMax: inEuros(answer.ordinary), plciSocialMax: inEuros(answer.social) };
  }),
  'company.contribution': golden(
    z.strictObject({
      year: year.optional(),
      created: day.optional(),
      balanceTotalPenultimateFY: euros.optional(),
    }),
    (inputs, ask) => {
      const answer = ask(companyContributionRule, {
        year: inputs.year,
        createdOn: inputs.created ?? null,
        balanceTotal:
          inputs.balanceTotalPenultimateFY === undefined ? null : cents(inputs.balanceTotalPenultimateFY),
        dormantWholeYear: null,
        bankruptInYear: null,
        starterExemption: null,
      });
      return { size: answer.size, contribution: inEuros(answer.contribution), dueDate: answer.dueOn };
    },
  ),
  'company.surcharge': golden(
    z.strictObject({ year, size: z.enum(['small', 'large']), created: day.optional(), paidOn: day }),
    ({ created, ...inputs }, ask) => {
      const answer = ask(companySurchargeRule, { ...inputs, createdOn: created ?? null });
      return {
        surchargeMonths: answer.months,
        surcharge: inEuros(answer.surcharge),
        total: inEuros(answer.total),
      };
    },
  ),
  limitationPeriod: golden(
    z.strictObject({ contributionYear: year, kind: z.enum(['provisional', 'regularisation']) }),
    ({ contributionYear, kind }, ask) => {
      const answer = ask(limitationPeriodRule, { kind, year: contributionYear, interruptedOn: [] });
      return { prescribedOn: answer.prescribedOn };
    },
  ),
  'contributionExemption.requestDeadline': golden(
    z.strictObject({ quarter: quarterText.optional(), statementSent: day.optional() }),
    (inputs, ask) => {
      const answer = ask(contributionExemptionRule, {
        quarter: inputs.quarter ?? null,
        statementSentOn: inputs.statementSent ?? null,
        requestedOn: null,
        category: null,
        studentAtFloor: null,
        subjectSince: null,
        ceased: null,
        difficulty: null,
        requestedInPerson: null,
      });
      return { windowStart: answer.windowStart, lastDay: answer.lastDay };
    },
  ),
  ...goldenIdentifiers,
  ...goldenCharter,
  ...goldenPension,
  ...goldenHealth,
};
