import * as z from 'zod';
import { addDays, type PlainDate, plainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { continuedInsuranceRule } from '../pension/continued-insurance/continued-insurance.rule.ts';
import { earlyPensionRule } from '../pension/early-pension/early-pension.rule.ts';
import { transitionAllowanceRule } from '../pension/transition-allowance/transition-allowance.rule.ts';
import { plciMaximumRule } from '../supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { type Ask, type GoldenRule, golden } from './golden-rule.ts';
import { cents, day, euros, inEuros, year } from './golden-values.ts';

/** Children are described without dates there: a death in the middle of a year, and births that fit the words. */
const usualDeath = plainDate('2025-06-30');

const child = z.strictObject({
  age: z.int().min(0).max(60).optional(),
  turns13InYearOfDeath: z.boolean().optional(),
  disabled: z.boolean().default(false),
  posthumous: z.boolean().default(false),
});

function birthOf(
  { age, turns13InYearOfDeath, posthumous }: z.infer<typeof child>,
  death: PlainDate,
): PlainDate {
  if (posthumous) return addDays(death, 100);
  const reached = turns13InYearOfDeath === true ? 13 : (age ?? 0);
  return plainDateOf(yearOf(death) - reached, 1, 1);
}

/** The highest premium in one form; where a page prints the ceiling of that year, those cases go by the page. */
function highest(ask: Ask, ofYear: number, income: number) {
  return ask(plciMaximumRule, { year: ofYear, revaluedIncome: cents(income), contributionsInOrder: null });
}

const premium = z.strictObject({ referenceIncomeEUR: euros, year });

export const goldenPension: Readonly<Record<string, GoldenRule>> = {
  'earlyPension.eligibility': golden(
    z.strictObject({ age: z.int().min(0).max(130), careerYears: z.number().nonnegative().max(100), year }),
    ({ age, careerYears, year: ofYear }, ask) => {
      const answer = ask(earlyPensionRule, {
        // A year is given, no day: the figures at its end are the last of that year.
        startsOn: plainDateOf(ofYear, 12, 1),
        birthDate: null,
        age,
        careerYears,
      });
      return {
        eligible: answer.eligible,
        requiredCareerYears: answer.requiredCareerYears,
        by: answer.by,
      };
    },
  ),
  'transitionAllowance.duration': golden(
    z.strictObject({
      children: z.array(child).default([]),
      deathDate: day.optional(),
      posthumousChild: z.boolean().default(false),
    }),
    ({ children, deathDate, posthumousChild }, ask) => {
      const deathOn = deathDate ?? usualDeath;
      const born = children.map((one) => ({ bornOn: birthOf(one, deathOn), disabled: one.disabled }));
      const { months } = ask(transitionAllowanceRule, {
        deathOn,
        children: posthumousChild ? [...born, { bornOn: addDays(deathOn, 100), disabled: false }] : born,
        belowSurvivorAge: true,
        marriedLongEnough: null,
        remarried: null,
      });
      return { months };
    },
  ),
  'continuedInsurance.requestDeadline': golden(z.strictObject({ cessation: day }), ({ cessation }, ask) => {
    const { deadline } = ask(continuedInsuranceRule, {
      ceasedOn: cessation,
      requestedOn: null,
      birthDate: null,
      stoppedCompletely: null,
      otherSocialStatus: null,
      quartersInOrder: null,
    });
    return { deadline };
  }),
  'plci.ordinaryMaximum': golden(premium, (inputs, ask) => {
    const { ordinary, ordinaryPrinted } = highest(ask, inputs.year, inputs.referenceIncomeEUR);
    return { maxEUR: inEuros(ordinaryPrinted ?? ordinary) };
  }),
  'plci.socialMaximum': golden(premium, (inputs, ask) => {
    const { social, socialPrinted } = highest(ask, inputs.year, inputs.referenceIncomeEUR);
    return { maxEUR: inEuros(socialPrinted ?? social) };
  }),
};
