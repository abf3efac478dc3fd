import * as z from 'zod';
import { plainDate, plainDateOf } from '#shared/kernel/plain-date.ts';
import { adoptionLeaveRule } from '../family/adoption-leave/adoption-leave.rule.ts';
import { bereavementAllowanceRule } from '../family/bereavement-allowance/bereavement-allowance.rule.ts';
import { birthGrantRule } from '../family/birth-grant/birth-grant.rule.ts';
import { carerAllowanceRule } from '../family/carer-allowance/carer-allowance.rule.ts';
import { familyBenefitRule, type Region } from '../family/family-benefit/family-benefit.rule.ts';
import { maternityAllowanceRule } from '../family/maternity-allowance/maternity-allowance.rule.ts';
import { maternityContributionExemptionRule } from '../family/maternity-contribution-exemption/maternity-contribution-exemption.rule.ts';
import { paternityAllowanceRule } from '../family/paternity-allowance/paternity-allowance.rule.ts';
import { paternityLeaveRule } from '../family/paternity-leave/paternity-leave.rule.ts';
import { type GoldenRule, golden } from './golden-rule.ts';
import { cents, day, euros, inEuros, year } from './golden-values.ts';

/** The files call a birth of more than one child by several names. */
const birth = z.enum(['single', 'multiple', 'twins', 'triplets']);
const count = z.int().min(0).max(366);
/** Days in halves: 7.5 is seven days and one half day. */
const daysInHalves = z.number().min(0).max(366).multipleOf(0.5);
/** A case without a date asks for no amount: the day on which the figures were read stands for it. */
const undated = plainDate('2026-11-23');

const maternityAllowance = golden(
  z.strictObject({
    fullWeeks: z.int().min(0).max(60).default(0),
    halfWeeks: z.int().min(0).max(60).default(0),
    birth: birth.default('single'),
    rateDate: day.optional(),
  }),
  (inputs, ask) => {
    const from = inputs.rateDate ?? undated;
    const asked = {
      weeks: [
        ...Array.from({ length: inputs.fullWeeks }, () => ({ from, half: false })),
        ...Array.from({ length: Math.min(inputs.halfWeeks, 60 - inputs.fullWeeks) }, () => ({
          from,
          half: true,
        })),
      ],
      multipleBirth: inputs.birth !== 'single',
      waitingPeriodDone: null,
      contributionsInOrder: null,
      activityStopped: null,
    };
    const answer = ask(maternityAllowanceRule, asked);
    // The answer alone does not say whether a condition lacks.
    const eligible = maternityAllowanceRule.evaluate(asked).eligibility !== 'missing';
    return {
      eligible,
      reason: eligible ? null : '3 mandatory weeks (1 before, 2 after)',
      totalEUR: inEuros(answer.total),
      weeks1to4: inEuros(answer.weeklyFirst),
      fromWeek5: inEuros(answer.weeklyLater),
    };
  },
);

const maternityExemption = golden(
  z.strictObject({
    birthDate: day,
    maternityAllowanceConfirmed: z.boolean().nullable().default(null),
    quarterlyContributionEUR: euros.optional(),
  }),
  (inputs, ask) => {
    const answer = ask(maternityContributionExemptionRule, {
      bornOn: inputs.birthDate,
      maternityAllowanceConfirmed: inputs.maternityAllowanceConfirmed,
      category: null,
      quarterlyContribution:
        inputs.quarterlyContributionEUR === undefined ? null : cents(inputs.quarterlyContributionEUR),
    });
    return {
      exemptQuarters: answer.quarters,
      automatic: answer.automatic,
      exemptedEUR: inEuros(answer.exempted),
    };
  },
);

const paternityDeadlines = golden(z.strictObject({ birthDate: day }), ({ birthDate }, ask) => {
  const answer = ask(paternityLeaveRule, { bornOn: birthDate, lastLeaveDay: null, requestedOn: null });
  return {
    lastLeaveDay: answer.lastLeaveDay,
    requestDeadline: answer.requestDeadline,
    maxDays: answer.maxDays,
    maxHalfDays: answer.maxHalfDays,
  };
});

const paternityAllowance = golden(
  z.strictObject({
    days: daysInHalves.default(0),
    halfDays: count.default(0),
    rateDate: day.optional(),
    birthDate: day.optional(),
    birthHelp: z.boolean().default(false),
  }),
  (inputs, ask) => {
    const fullDays = Math.floor(inputs.days);
    const answer = ask(paternityAllowanceRule, {
      bornOn: inputs.birthDate ?? null,
      rateOn: inputs.rateDate ?? inputs.birthDate ?? undated,
      fullDays,
      halfDays: inputs.halfDays + (inputs.days > fullDays ? 1 : 0),
      birthHelp: inputs.birthHelp,
      category: null,
      contributionAtMainLevel: null,
      twoQuartersPaid: null,
      parentage: null,
    });
    return {
      totalEUR: inEuros(answer.total),
      allowanceEUR: inEuros(answer.allowance),
      birthHelpEUR: inEuros(answer.birthHelp),
    };
  },
);

/** First and last days of the claim in one region, by the birth, expected or real. */
function birthGrant(region: Region): GoldenRule {
  return golden(
    z
      .strictObject({ birthDate: day.optional(), expectedBirth: day.optional() })
      .refine(({ birthDate, expectedBirth }) => birthDate !== undefined || expectedBirth !== undefined),
    ({ birthDate, expectedBirth }, ask) => {
      const answer = ask(birthGrantRule, {
        region,
        expectedOn: expectedBirth ?? null,
        bornOn: birthDate ?? null,
        children: 1,
        firstChild: null,
        requestedOn: null,
      });
      return {
        earliestRequest: answer.earliestRequest,
        earliestPayment: answer.earliestPayment,
        lastDay: answer.lastDay,
      };
    },
  );
}

const germanCommunity = golden(
  z.strictObject({
    children: z.int().min(1).max(20),
    year,
    socialSupplement: z.boolean().default(false),
  }),
  (inputs, ask) => {
    const child = {
      bornOn: plainDateOf(inputs.year - 5, 1, 1),
      entitledAfter18: null,
      higherEducation: false,
      orphan: 'none' as const,
    };
    const answer = ask(familyBenefitRule, {
      region: 'germanCommunity',
      on: plainDateOf(inputs.year, 7, 1),
      children: Array.from({ length: inputs.children }, () => child),
      householdIncome: null,
      cadastralIncome: null,
      singleParent: null,
      socialGranted: inputs.socialSupplement,
    });
    return { monthlyEUR: inEuros(answer.monthly), annualEUR: inEuros(answer.yearly) };
  },
);

const bereavement = golden(z.strictObject({ days: count, rateDate: day }), ({ days, rateDate }, ask) => {
  const answer = ask(bereavementAllowanceRule, {
    diedOn: rateDate,
    rateOn: rateDate,
    days,
    lastLeaveDay: null,
    requestedOn: null,
    relation: null,
    category: null,
    contributionAtMainLevel: null,
    twoQuartersPaid: null,
  });
  return { totalEUR: inEuros(answer.allowance), maxDays: answer.maxDays };
});

const adoption = golden(
  z.strictObject({ weeks: z.int().min(0).max(60), rateDate: day }),
  ({ weeks, rateDate }, ask) => {
    const answer = ask(adoptionLeaveRule, {
      registeredOn: rateDate,
      startsOn: rateDate,
      weeks,
      childIsMinor: null,
      activityStopped: null,
    });
    return { totalEUR: inEuros(answer.allowance) };
  },
);

const carer = golden(
  z.strictObject({
    months: z.int().min(1).max(120),
    rateDate: day,
    interruption: z.enum(['full', 'half']).default('full'),
  }),
  ({ months, rateDate, interruption }, ask) => {
    const answer = ask(carerAllowanceRule, {
      from: rateDate,
      months,
      interruption,
      monthsBefore: 0,
      exemptQuartersBefore: 0,
      careRecognised: null,
      category: null,
      contributionAtMainLevel: null,
      twoQuartersPaid: null,
    });
    return { totalEUR: inEuros(answer.allowance), exemptQuarters: answer.exemptQuarters };
  },
);

/** Family rules in the names of the case files. */
export const goldenFamily: Readonly<Record<string, GoldenRule>> = {
  'maternity.allowance': maternityAllowance,
  'maternity.contributionExemption': maternityExemption,
  'paternity.deadlines': paternityDeadlines,
  'paternity.allowance': paternityAllowance,
  'birthGrant.brussels.claimDeadline': birthGrant('brussels'),
  'birthGrant.wallonia.claimDeadline': birthGrant('wallonia'),
  'startAmount.flanders.claimDeadline': birthGrant('flanders'),
  'startAmount.flanders.earliest': birthGrant('flanders'),
  'familyBenefit.germanCommunity': germanCommunity,
  'bereavement.allowance': bereavement,
  'adoption.allowance': adoption,
  'carer.allowance': carer,
};
