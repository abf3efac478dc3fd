import * as z from 'zod';
import { addCents, type EuroCents, sumCents } from '#shared/kernel/money.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, dateInput, quarterInput } from '#shared/rules/inputs.ts';
import { usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { latePaymentSurchargeCases } from './late-payment-surcharge.cases.ts';
import { latePaymentSurchargeMessages } from './late-payment-surcharge.messages.ts';
import { type Application, applicationsOf } from './applications.ts';

export interface LatePaymentAnswer {
  readonly applications: readonly Application[];
  readonly quarterly: EuroCents | null;
  readonly yearEnd: EuroCents | null;
  readonly total: EuroCents | null;
}

export const latePaymentInputs = z.strictObject({
  /** Contribution and the fee on it, as claimed. Surcharges themselves never belong here. */
  principal: centsInput,
  fee: centsInput.default(centsInput.parse(0)),
  quarter: quarterInput,
  /** provisional · regularisation (statement of account) · late: claimed after the fact for a late affiliation. */
  claim: z.enum(['provisional', 'regularisation', 'late']).default('provisional'),
  /** Quarter in which the notice or statement was sent; by default the quarter itself. */
  noticeSent: quarterInput.optional(),
  /** One of the first two contributions of a starter who affiliated before the start. */
  starterFirstTwoQuarters: z.boolean().default(false),
  payments: z
    .array(z.strictObject({ on: dateInput, amount: centsInput }))
    .max(200)
    .default([]),
  /** Day on which a summons was served or a contrainte signified. */
  enforcedOn: dateInput.nullable().default(null),
  /** Surcharges are worked out up to and including this day. */
  asOf: dateInput,
});

export type LatePaymentInput = z.infer<typeof latePaymentInputs>;

/** Surcharges of 3 % per quarter and 7 % once: general regulation, art. 44 and 44bis. */
export const latePaymentSurchargeRule = defineRule({
  id: 'late-payment-surcharge',
  version: 1,
  label: { fr: 'Majorations de retard', nl: 'Verhogingen wegens laattijdigheid', de: 'Verzugszuschläge' },
  serves: ['N1', 'L4', 'R1'],
  refs: [ref('L2', 'art. 44'), ref('L2', 'art. 44bis'), ref('L1', 'art. 20 § 4')],
  parameters: ['surcharge.quarterly', 'surcharge.yearEnd'],
  inputs: latePaymentInputs,
  conditions: [],
  messages: latePaymentSurchargeMessages,
  cases: latePaymentSurchargeCases,
  compute(inputs, pack, trace): { answer: LatePaymentAnswer; toConfirm: ToConfirm | null } {
    const applications = applicationsOf(inputs, pack);
    if (applications === null) {
      trace?.step('missing', { refs: [ref('L2', 'art. 44')] });
      return {
        answer: { applications: [], quarterly: null, yearEnd: null, total: null },
        toConfirm: missingFigures(['surcharge.quarterly', 'surcharge.yearEnd']),
      };
    }
    trace?.step('base', {
      values: { base: money(addCents(inputs.principal, inputs.fee)) },
      data: ['principal', 'fee'],
      refs: [ref('L2', 'art. 44 § 4'), ref('I1', 'page')],
    });
    for (const one of applications) {
      trace?.step(one.kind, {
        values: {
          on: { kind: 'date', value: one.on },
          base: money(one.base),
          rate: { kind: 'rate', value: one.rate },
          amount: money(one.amount),
        },
        data: ['payments', 'noticeSent', 'claim'],
        parameters: [
          usedAt(pack, one.kind === 'quarterly' ? 'surcharge.quarterly' : 'surcharge.yearEnd', one.on),
        ],
        refs: [one.kind === 'quarterly' ? ref('L2', 'art. 44') : ref('L2', 'art. 44bis')],
      });
    }
    if (applications.length === 0) trace?.step('none', { data: ['payments'], refs: [ref('L2', 'art. 44')] });
    const of = (kind: Application['kind']): EuroCents =>
      sumCents(applications.filter((one) => one.kind === kind).map(({ amount }) => amount));
    const [quarterly, yearEnd] = [of('quarterly'), of('yearEnd')];
    return {
      answer: { applications, quarterly, yearEnd, total: addCents(quarterly, yearEnd) },
      toConfirm: null,
    };
  },
});
