import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { bridgingRightBenefitRule } from '../bridging-right/bridging-right-benefit/bridging-right-benefit.rule.ts';
import { bridgingRightCumulationRule } from '../bridging-right/bridging-right-cumulation/bridging-right-cumulation.rule.ts';
import { bridgingRightDurationRule } from '../bridging-right/bridging-right-duration/bridging-right-duration.rule.ts';
import { bridgingRightRequestRule } from '../bridging-right/bridging-right-request/bridging-right-request.rule.ts';
import { illnessAssimilationRule } from '../health/illness-assimilation/illness-assimilation.rule.ts';
import { incapacityDeclarationRule } from '../health/incapacity-declaration/incapacity-declaration.rule.ts';
import { householdInput } from '../health/incapacity-indemnity/daily-stretches.ts';
import { incapacityIndemnityRule } from '../health/incapacity-indemnity/incapacity-indemnity.rule.ts';
import { parameters } from '../parameters/index.ts';
import { type GoldenRule, golden } from './golden-rule.ts';
import { cents, day, euros, inEuros } from './golden-values.ts';

const count = z.int().nonnegative();

const spell = {
  to: day.optional(),
  certificateSigned: day.optional(),
  household: householdInput.optional(),
  assimilated: z.boolean().optional(),
};

/** The case files leave the date out where they mean the newest amounts that were read. */
function newestDate(): PlainDate {
  const { values } = parameters['bridging.amount.withFamily'];
  const newest = values.findLast(({ value }) => value !== null) ?? values[0];
  if (newest === undefined) throw new Error('a series without values passed its check');
  return newest.from;
}

/** Incapacity, assimilation and bridging right in the names of the given case files. */
export const goldenHealth: Readonly<Record<string, GoldenRule>> = {
  'incapacity.indemnity': golden(
    z.union([z.strictObject({ from: day, ...spell }), z.strictObject({ incapacityStart: day, ...spell })]),
    (inputs, ask) => {
      const answer = ask(
        incapacityIndemnityRule,
        incapacityIndemnityRule.inputs.parse({
          startedOn: 'from' in inputs ? inputs.from : inputs.incapacityStart,
          lastDay: inputs.to ?? null,
          certificateSignedOn: inputs.certificateSigned ?? null,
          household: inputs.household ?? null,
          assimilated: inputs.assimilated ?? null,
        }),
      );
      return {
        paid: answer.paid,
        indemnityFrom: answer.paidFrom,
        paidDays: answer.paidDays,
        totalEUR: inEuros(answer.total),
      };
    },
  ),
  'incapacity.declarationDeadline': golden(
    z.strictObject({ incapacityStart: day }),
    ({ incapacityStart }, ask) => {
      const inputs = incapacityDeclarationRule.inputs.parse({ startedOn: incapacityStart });
      return { deadline: ask(incapacityDeclarationRule, inputs).deadline };
    },
  ),
  'illnessAssimilation.period': golden(
    z.strictObject({ incapacityStart: day.optional(), resumption: day.optional() }),
    ({ incapacityStart, resumption }, ask) => {
      const answer = ask(
        illnessAssimilationRule,
        illnessAssimilationRule.inputs.parse({
          incapacityFrom: incapacityStart ?? null,
          resumedOn: resumption ?? null,
        }),
      );
      return { assimilationFrom: answer.firstQuarter, lastAssimilatedQuarter: answer.lastQuarter };
    },
  ),
  'bridgingRight.interruption': golden(
    z.strictObject({ consecutiveDays: count, withFamily: z.boolean(), rateDate: day.optional() }),
    ({ consecutiveDays, withFamily, rateDate }, ask) => {
      const answer = ask(bridgingRightBenefitRule, {
        on: rateDate ?? newestDate(),
        // Longer than a month is a whole month.
        consecutiveDays: Math.min(consecutiveDays, 31),
        withFamily,
      });
      return {
        amountEUR: inEuros(answer.amount),
        fraction: answer.share === null ? null : Number(answer.share),
      };
    },
  ),
  'bridgingRight.requestDeadline': golden(z.strictObject({ eventDate: day }), ({ eventDate }, ask) => {
    const inputs = bridgingRightRequestRule.inputs.parse({ eventOn: eventDate });
    return { deadline: ask(bridgingRightRequestRule, inputs).deadline };
  }),
  'bridgingRight.oldRegimeDuration': golden(
    z.strictObject({ eventDate: day, quartersPaid: count }),
    ({ eventDate, quartersPaid }, ask) => {
      const { regime, months, quarters } = ask(bridgingRightDurationRule, {
        eventOn: eventDate,
        economicDifficulties: true,
        quartersPaid,
        monthsUsed: 0,
        quartersUsed: 0,
      });
      // An event of the reform of 2023 has no length under the old regime.
      return regime === 'fourPillars' ? { months, quarters } : { months: null, quarters: null };
    },
  ),
  'bridgingRight.cumulation': golden(
    z.strictObject({
      monthlyEUR: euros,
      monthsInterrupted: count,
      cumulMonths: count,
      rateDate: day.optional(),
    }),
    (inputs, ask) => {
      const answer = ask(bridgingRightCumulationRule, {
        on: inputs.rateDate ?? newestDate(),
        monthly: cents(inputs.monthlyEUR),
        fullMonthsInterrupted: inputs.monthsInterrupted,
        cumulationMonths: inputs.cumulMonths,
        replacementIncome: cents(0),
      });
      const month = (index: number) => inEuros(answer.months[index]?.amount ?? null);
      return { month1EUR: month(0), month2EUR: month(1), month3EUR: month(2) };
    },
  ),
};
