import * as z from 'zod';
import { addCents, type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { plainDateOf } from '#shared/kernel/plain-date.ts';
import { quarterOf, quartersBetween, quarterYear } from '#shared/kernel/quarter.ts';
import { rate } from '#shared/kernel/rate.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, quarterInput, yearInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { wrongfulReductionSurchargeCases } from './wrongful-reduction-surcharge.cases.ts';
import { wrongfulReductionSurchargeMessages } from './wrongful-reduction-surcharge.messages.ts';

const article = ref('L1', 'art. 11bis § 1');

export interface WrongfulReductionAnswer {
  /** What should have been paid before the end of the year and was not. */
  readonly base: EuroCents;
  /** The whole difference between final and reduced contributions. */
  readonly supplement: EuroCents;
  readonly applications: number | null;
  readonly quarterly: EuroCents | null;
  readonly yearEnd: EuroCents | null;
  readonly total: EuroCents | null;
}

/**
 * Surcharge on provisional contributions lowered too far: royal decree 38, art. 11bis § 1. All amounts are those
 * of the year. A reading to be confirmed: once after 31 December, then at each quarter end until the quarter
 * before the one in which the supplement is paid or the statement is sent.
 */
export const wrongfulReductionSurchargeRule = defineRule({
  id: 'wrongful-reduction-surcharge',
  version: 1,
  label: {
    fr: 'Majoration pour réduction à tort',
    nl: 'Verhoging wegens onterechte vermindering',
    de: 'Zuschlag wegen unberechtigter Herabsetzung',
  },
  serves: ['N1', 'L4'],
  refs: [article],
  parameters: ['surcharge.quarterly', 'surcharge.yearEnd'],
  inputs: z.strictObject({
    contributionYear: yearInput,
    /** Provisional contributions of the year on the income of the year N-3. */
    legalProvisional: centsInput,
    reducedPaid: centsInput,
    definitive: centsInput,
    /** Quarter of the payment of the supplement or of the statement, whichever came first. */
    settledIn: quarterInput.nullable().default(null),
  }),
  conditions: [],
  messages: wrongfulReductionSurchargeMessages,
  cases: wrongfulReductionSurchargeCases,
  compute(inputs, pack, trace): { answer: WrongfulReductionAnswer; toConfirm: ToConfirm | null } {
    const due = Math.min(inputs.definitive, inputs.legalProvisional);
    const base = euroCents(Math.max(0, due - inputs.reducedPaid));
    const supplement = euroCents(Math.max(0, inputs.definitive - inputs.reducedPaid));
    trace?.step(base > 0 ? 'base' : 'none', {
      values: { due: money(euroCents(due)), paid: money(inputs.reducedPaid), base: money(base) },
      data: ['definitive', 'legalProvisional', 'reducedPaid'],
      refs: [article],
    });
    const open = { base, supplement, applications: null, quarterly: null, yearEnd: null, total: null };
    if (inputs.settledIn === null && base > 0) {
      trace?.step('running', { data: ['settledIn'], refs: [article] });
      return { answer: open, toConfirm: unknownFacts(['settledIn'], 'fund') };
    }
    const newYear = plainDateOf(inputs.contributionYear + 1, 1, 1);
    const three = figureAt(pack, 'surcharge.quarterly', newYear)?.value ?? null;
    const seven = figureAt(pack, 'surcharge.yearEnd', newYear)?.value ?? null;
    if (three === null || seven === null) {
      return { answer: open, toConfirm: missingFigures(['surcharge.quarterly', 'surcharge.yearEnd']) };
    }
    const settledIn = inputs.settledIn;
    const charged = base > 0 && settledIn !== null && quarterYear(settledIn) > inputs.contributionYear;
    const applications = charged ? 1 + quartersBetween(quarterOf(newYear), settledIn) : 0;
    const each = timesRate(base, rate(three));
    const quarterly = euroCents(each * applications);
    const yearEnd = charged ? timesRate(base, rate(seven)) : euroCents(0);
    if (charged) {
      trace?.step('quarterly', {
        values: {
          count: { kind: 'number', value: applications },
          each: money(each),
          amount: money(quarterly),
        },
        data: ['settledIn'],
        parameters: [usedAt(pack, 'surcharge.quarterly', newYear)],
        refs: [article],
      });
      trace?.step('yearEnd', {
        values: { rate: { kind: 'rate', value: rate(seven) }, amount: money(yearEnd) },
        parameters: [usedAt(pack, 'surcharge.yearEnd', newYear)],
        refs: [article],
      });
    }
    const answer = {
      base,
      supplement,
      applications,
      quarterly,
      yearEnd,
      total: addCents(quarterly, yearEnd),
    };
    return { answer, toConfirm: null };
  },
});
