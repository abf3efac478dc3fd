import * as z from 'zod';
import { addCents, type EuroCents } from '#shared/kernel/money.ts';
import { monthOf, type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { dateInput, yearInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { companyDueOn } from '../company-contribution/company-due-on.ts';
import { companySurchargeCases } from './company-surcharge.cases.ts';
import { companySurchargeMessages } from './company-surcharge.messages.ts';

export interface CompanySurchargeAnswer {
  readonly contribution: EuroCents | null;
  readonly dueOn: PlainDate | null;
  readonly months: number | null;
  readonly surcharge: EuroCents | null;
  readonly total: EuroCents | null;
}

/** 1 % per month begun after the due day, the month of the payment or summons included. */
export const companySurchargeRule = defineRule({
  id: 'company-surcharge',
  version: 1,
  label: {
    fr: 'Majoration des sociétés',
    nl: 'Verhoging voor vennootschappen',
    de: 'Zuschlag für Gesellschaften',
  },
  serves: ['S2', 'N1'],
  refs: [ref('I3', 'page'), ref('C7', 'loi 30/12/1992, art. 88-106')],
  parameters: ['company.small', 'company.large', 'company.monthlySurcharge', 'company.dueDay'],
  inputs: z.strictObject({
    year: yearInput,
    size: z.enum(['small', 'large']),
    createdOn: dateInput.nullable().default(null),
    /** Day of the payment, or of the summons when it came first. */
    paidOn: dateInput,
  }),
  conditions: [],
  messages: companySurchargeMessages,
  cases: companySurchargeCases,
  compute(inputs, pack, trace): { answer: CompanySurchargeAnswer; toConfirm: ToConfirm | null } {
    const on = plainDateOf(inputs.year, 1, 1);
    const id = inputs.size === 'small' ? 'company.small' : 'company.large';
    const contribution = centsAt(pack, id, on);
    const dueOn = companyDueOn(pack, inputs.year, inputs.createdOn);
    const monthly = figureAt(pack, 'company.monthlySurcharge', inputs.paidOn)?.value ?? null;
    if (contribution === null || dueOn === null || monthly === null) {
      trace?.step('missing', { parameters: [usedAt(pack, id, on)], refs: [ref('I3', 'page')] });
      return {
        answer: { contribution, dueOn, months: null, surcharge: null, total: null },
        toConfirm: missingFigures([id]),
      };
    }
    const months = inputs.paidOn <= dueOn ? 0 : monthIndex(inputs.paidOn) - monthIndex(dueOn);
    const surcharge = scaled(contribution, [rate(monthly)], months);
    const dates = {
      due: { kind: 'date', value: dueOn },
      paid: { kind: 'date', value: inputs.paidOn },
    } as const;
    trace?.step(months === 0 ? 'inTime' : 'months', {
      values: { ...dates, months: { kind: 'number', value: months } },
      data: ['paidOn', 'createdOn'],
      parameters: [usedAt(pack, 'company.dueDay', on)],
      refs: [ref('I3', 'page')],
    });
    trace?.step('amount', {
      values: {
        contribution: money(contribution),
        rate: { kind: 'rate', value: rate(monthly) },
        amount: money(surcharge),
      },
      parameters: [usedAt(pack, id, on), usedAt(pack, 'company.monthlySurcharge', inputs.paidOn)],
      refs: [ref('I3', 'page')],
    });
    return {
      answer: { contribution, dueOn, months, surcharge, total: addCents(contribution, surcharge) },
      toConfirm: null,
    };
  },
});

function monthIndex(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date);
}
