import * as z from 'zod';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { plainDateOf } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { centsInput, factInput, yearInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { divorcedSpousePensionCases } from './divorced-spouse-pension.cases.ts';
import { divorcedSpousePensionMessages } from './divorced-spouse-pension.messages.ts';

export interface DivorcedSpousePensionAnswer {
  /** Income on which the pension of each year of marriage rests: never negative; null when the share is not known. */
  readonly years: readonly { readonly year: number; readonly basis: EuroCents | null }[];
}

/** The basis of a divorced spouse's pension: a share of what the former spouse earned, less what one earned oneself. */
export const divorcedSpousePensionRule = defineRule({
  id: 'divorced-spouse-pension',
  version: 1,
  label: {
    fr: 'Pension de conjoint divorcé',
    nl: 'Pensioen als gescheiden echtgenoot',
    de: 'Pension als geschiedener Ehepartner',
  },
  serves: ['L6', 'P13'],
  refs: [ref('B72', 'page'), ref('B73', 'page')],
  parameters: ['divorced.incomeShare'],
  inputs: z.strictObject({
    divorced: factInput,
    remarried: factInput,
    /** Years of marriage in which the former spouse was self-employed, with both incomes of that year. */
    years: z.array(z.strictObject({ year: yearInput, formerSpouse: centsInput, own: centsInput })).max(60),
  }),
  conditions: [
    {
      id: 'divorced',
      refs: [ref('B72', 'page')],
      data: ['divorced'],
      check: ({ divorced }) => stateOf(divorced),
    },
    {
      id: 'notRemarried',
      refs: [ref('B72', 'page')],
      data: ['remarried'],
      check: ({ remarried }) => stateOf(remarried === null ? null : !remarried),
    },
  ],
  messages: divorcedSpousePensionMessages,
  cases: divorcedSpousePensionCases,
  compute(inputs, pack, trace): { answer: DivorcedSpousePensionAnswer; toConfirm: ToConfirm | null } {
    let missing = false;
    const years = inputs.years.map(({ year, formerSpouse, own }) => {
      const on = plainDateOf(year, 1, 1);
      const parameters = [usedAt(pack, 'divorced.incomeShare', on)];
      const share = figureAt(pack, 'divorced.incomeShare', on)?.value ?? null;
      if (share === null) {
        missing = true;
        trace?.step('missing', {
          values: { year: { kind: 'text', value: `${year}` } },
          data: ['years'],
          parameters,
          refs: [ref('B73', 'page')],
        });
        return { year, basis: null };
      }
      const part = scaled(formerSpouse, [rate(share)]);
      const basis = euroCents(Math.max(0, part - own));
      trace?.step('basis', {
        values: {
          year: { kind: 'text', value: `${year}` },
          share: { kind: 'rate', value: rate(share) },
          former: money(formerSpouse),
          own: money(own),
          basis: money(basis),
        },
        data: ['years'],
        parameters,
        refs: [ref('B73', 'page')],
      });
      return { year, basis };
    });
    trace?.step('request', { refs: [ref('B72', 'page')] });
    return { answer: { years }, toConfirm: missing ? missingFigures(['divorced.incomeShare']) : null };
  },
});
