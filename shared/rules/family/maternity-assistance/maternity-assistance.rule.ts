import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { mainOrEquivalent } from '../main-or-equivalent.ts';
import { maternityAssistanceCases } from './maternity-assistance.cases.ts';
import { maternityAssistanceMessages } from './maternity-assistance.messages.ts';

const law = [ref('B10', 'AR 17/01/2006, AR 11/08/2017'), ref('B09', 'page')];
const who = [ref('B12', 'page'), ref('B13', 'page')];
const WEEK = 7;

export interface MaternityAssistanceAnswer {
  readonly vouchers: number | null;
  readonly totalValue: EuroCents | null;
  /** Since births of September 2017 the fund contacts the mother; she only confirms. */
  readonly request: 'confirmation' | 'request';
  /** Last day of the request where one was needed. */
  readonly requestBy: PlainDate | null;
  /** Last day on which vouchers of that issue may be used. */
  readonly validUntil: PlainDate | null;
}

/** Service vouchers for a self-employed mother: royal decree of 17 January 2006. */
export const maternityAssistanceRule = defineRule({
  id: 'maternity-assistance',
  version: 1,
  label: {
    fr: 'Aide à la maternité (titres-services)',
    nl: 'Moederschapshulp (dienstencheques)',
    de: 'Mutterschaftshilfe (Dienstleistungsschecks)',
  },
  serves: ['A2', 'L2', 'P6'],
  refs: [...law, ...who],
  parameters: [
    'maternityAssistance.vouchers',
    'maternityAssistance.totalValue',
    'maternityAssistance.validityMonths',
    'maternityAssistance.oldRequestWeeks',
  ],
  inputs: z.strictObject({
    bornOn: dateInput,
    /** Day on which the vouchers were ordered, for the end of their validity. */
    issuedOn: dateInput.nullable().default(null),
    insuredForMaternity: factInput,
    childInHousehold: factInput,
    resumesWork: factInput,
    category: categoryInput.nullable().default(null),
    contributionAtMainLevel: factInput,
  }),
  conditions: [
    {
      id: 'insured',
      refs: law,
      data: ['insuredForMaternity'],
      check: (i) => stateOf(i.insuredForMaternity),
    },
    { id: 'household', refs: law, data: ['childInHousehold'], check: (i) => stateOf(i.childInHousehold) },
    { id: 'resumes', refs: law, data: ['resumesWork'], check: (i) => stateOf(i.resumesWork) },
    {
      id: 'category',
      refs: who,
      data: ['category', 'contributionAtMainLevel'],
      check: (i) => mainOrEquivalent(i.category, i.contributionAtMainLevel),
    },
  ],
  messages: maternityAssistanceMessages,
  cases: maternityAssistanceCases,
  compute(
    input,
    pack,
    trace,
    eligibility,
  ): { answer: MaternityAssistanceAnswer; toConfirm: ToConfirm | null } {
    const on = input.bornOn;
    const oldWeeks = wholeAt(pack, 'maternityAssistance.oldRequestWeeks', on);
    const asked = oldWeeks !== null && oldWeeks > 0;
    const requestBy = asked ? addDays(on, oldWeeks * WEEK) : null;
    trace?.step(asked ? 'request' : 'confirmation', {
      values: requestBy === null ? {} : { date: { kind: 'date', value: requestBy } },
      data: ['bornOn'],
      parameters: [usedAt(pack, 'maternityAssistance.oldRequestWeeks', on)],
      refs: [...law, ref('B11', 'page')],
    });
    const request = asked ? ('request' as const) : ('confirmation' as const);
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['insuredForMaternity', 'childInHousehold', 'category'], refs: law });
      return {
        answer: { vouchers: 0, totalValue: null, request, requestBy, validUntil: null },
        toConfirm: null,
      };
    }
    const vouchers = wholeAt(pack, 'maternityAssistance.vouchers', on);
    const totalValue = centsAt(pack, 'maternityAssistance.totalValue', on);
    const months = wholeAt(pack, 'maternityAssistance.validityMonths', input.issuedOn ?? on);
    const validUntil = input.issuedOn === null || months === null ? null : addMonths(input.issuedOn, months);
    if (vouchers !== null) {
      trace?.step('vouchers', {
        values: { vouchers: { kind: 'number', value: vouchers } },
        data: ['bornOn'],
        parameters: [usedAt(pack, 'maternityAssistance.vouchers', on)],
        refs: law,
      });
    }
    trace?.step(totalValue === null ? 'missing' : 'value', {
      values: totalValue === null ? {} : { value: money(totalValue) },
      parameters: [usedAt(pack, 'maternityAssistance.totalValue', on)],
      refs: [ref('B05', 'page')],
    });
    if (validUntil !== null) {
      trace?.step('validUntil', {
        values: { date: { kind: 'date', value: validUntil } },
        data: ['issuedOn'],
        parameters: [usedAt(pack, 'maternityAssistance.validityMonths', input.issuedOn ?? on)],
        refs: [ref('B11', 'page')],
      });
    }
    return {
      answer: { vouchers, totalValue, request, requestBy, validUntil },
      toConfirm: totalValue === null ? missingFigures(['maternityAssistance.totalValue'], 'fund') : null,
    };
  },
});
