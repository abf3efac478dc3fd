import { Big } from 'big.js';
import * as z from 'zod';
import { addMonths, maxDate, minDate, type PlainDate, plainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { pensionAgeReachedOn } from '#shared/rules/contributions/category-of-contributor/pension-age.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { pensionBonusCases } from './pension-bonus.cases.ts';
import { pensionBonusMessages } from './pension-bonus.messages.ts';

export interface PensionBonusAnswer {
  /** Whole quarters worked between July 2024 and the end of 2025 after the earliest date of a pension. */
  readonly oldQuarters: number;
  /** What one of those quarters brings at least and at most, at the level of 2025. The total is for the institute. */
  readonly oldQuarterLow: EuroCents | null;
  readonly oldQuarterHigh: EuroCents | null;
  /** Whole months worked from 2026 after the legal age, for a pension from 2027. */
  readonly newMonths: number;
  /** What the pension grows by: the rate of the generation, a twelfth a month. Open until the law is known. */
  readonly newRate: Rate | null;
}

const oldFrom = plainDate('2024-07-01');
const newFrom = plainDate('2026-01-01');
const newPensionsFrom = plainDate('2027-01-01');

const inputs = z.strictObject({
  birthDate: dateInput,
  /** First day on which a pension, early or legal, was possible. */
  earliestPensionOn: dateInput,
  pensionFrom: dateInput,
  /** 35 career years of 156 days. */
  careerCondition: factInput,
});

type Inputs = z.infer<typeof inputs>;

function oldQuartersOf({ earliestPensionOn, pensionFrom }: Inputs): number {
  const from = maxDate(earliestPensionOn, oldFrom);
  const until = minDate(pensionFrom, newFrom);
  let count = 0;
  let quarter = quarterOf(from);
  if (quarterStart(quarter) < from) quarter = addQuarters(quarter, 1);
  while (quarterEnd(quarter) < until) {
    count += 1;
    quarter = addQuarters(quarter, 1);
  }
  return count;
}

/** Months that are over before the pension begins. */
function monthsBetween(from: PlainDate, until: PlainDate): number {
  let count = 0;
  while (addMonths(from, count + 1) <= until) count += 1;
  return count;
}

function newMonthsOf({ birthDate, pensionFrom }: Inputs, pack: Pack): number {
  const legal = pensionAgeReachedOn(birthDate, pack);
  return legal === null || pensionFrom < newPensionsFrom
    ? 0
    : monthsBetween(maxDate(legal, newFrom), pensionFrom);
}

function generationOf(birthDate: PlainDate) {
  if (yearOf(birthDate) <= 1963) return 'pension.newBonusUntil1963';
  return yearOf(birthDate) <= 1972 ? 'pension.newBonus1964To1972' : 'pension.newBonusFrom1973';
}

/** Two bonuses for working on: a sum per quarter until the end of 2025, a growing pension from 2026. */
export const pensionBonusRule = defineRule({
  id: 'pension-bonus',
  version: 1,
  label: { fr: 'Bonus de pension', nl: 'Pensioenbonus', de: 'Pensionsbonus' },
  serves: ['L6', 'P12'],
  refs: [ref('B63', 'AR 9/6/2024'), ref('B61', 'page'), ref('B59', 'page'), ref('B57', 'page')],
  parameters: [
    'pension.legalAge',
    'pension.bonusBaseYear1',
    'pension.bonusBaseYear2',
    'pension.bonusBaseYear3',
    'pension.bonusQuarterLow',
    'pension.bonusQuarterHigh',
    'pension.newBonusUntil1963',
    'pension.newBonus1964To1972',
    'pension.newBonusFrom1973',
    'pension.newBonusCareerYears',
  ],
  inputs,
  conditions: [
    {
      id: 'career',
      refs: [ref('B59', 'page')],
      data: ['careerCondition', 'pensionFrom'],
      check: ({ careerCondition, pensionFrom }) =>
        pensionFrom < newPensionsFrom ? 'met' : stateOf(careerCondition),
    },
  ],
  messages: pensionBonusMessages,
  cases: pensionBonusCases,
  compute(given, pack, trace, eligibility): { answer: PensionBonusAnswer; toConfirm: ToConfirm | null } {
    const oldQuarters = oldQuartersOf(given);
    const level = minDate(maxDate(given.pensionFrom, plainDate('2025-01-01')), plainDate('2025-12-31'));
    const oldQuarterLow = oldQuarters === 0 ? null : centsAt(pack, 'pension.bonusQuarterLow', level);
    const oldQuarterHigh = oldQuarters === 0 ? null : centsAt(pack, 'pension.bonusQuarterHigh', level);
    trace?.step('oldQuarters', {
      values: { count: { kind: 'number', value: oldQuarters } },
      data: ['earliestPensionOn', 'pensionFrom'],
      parameters: [
        usedAt(pack, 'pension.bonusBaseYear1', oldFrom),
        usedAt(pack, 'pension.bonusBaseYear2', oldFrom),
        usedAt(pack, 'pension.bonusBaseYear3', oldFrom),
      ],
      refs: [ref('B63', 'AR 9/6/2024'), ref('B61', 'page')],
    });
    if (oldQuarterLow !== null && oldQuarterHigh !== null) {
      trace?.step('oldAmount', {
        values: { low: money(oldQuarterLow), high: money(oldQuarterHigh) },
        parameters: [
          usedAt(pack, 'pension.bonusQuarterLow', level),
          usedAt(pack, 'pension.bonusQuarterHigh', level),
        ],
        refs: [ref('B62', 'page')],
      });
    }
    const newMonths = newMonthsOf(given, pack);
    const id = generationOf(given.birthDate);
    const perYear = newMonths === 0 ? null : (figureAt(pack, id, newFrom)?.value ?? null);
    const allowed = eligibility !== 'missing' && perYear !== null;
    const newRate = allowed ? rate(new Big(perYear).times(newMonths).div(12).toFixed(6)) : null;
    if (newMonths > 0) {
      trace?.step(newRate === null ? 'newNotDue' : 'newRate', {
        values: {
          months: { kind: 'number', value: newMonths },
          ...(newRate === null ? {} : { rate: { kind: 'rate', value: newRate } }),
        },
        data: ['birthDate', 'pensionFrom', 'careerCondition'],
        parameters: [usedAt(pack, id, newFrom), usedAt(pack, 'pension.newBonusCareerYears', newFrom)],
        refs: [ref('B59', 'page'), ref('B60', 'page'), ref('B57', 'page')],
      });
    }
    const answer = { oldQuarters, oldQuarterLow, oldQuarterHigh, newMonths, newRate };
    if (newMonths > 0 && eligibility === 'unknown')
      return { answer, toConfirm: unknownFacts(['careerCondition']) };
    // Both are for the institute to confirm: the total of the old one, and the law of the new one.
    const parameters: ParameterId[] = [];
    if (oldQuarters > 0) parameters.push('pension.bonusBaseYear1');
    if (newMonths > 0) parameters.push(id);
    return { answer, toConfirm: parameters.length === 0 ? null : missingFigures(parameters) };
  },
});
