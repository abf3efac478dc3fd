import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDateOf } from '#shared/kernel/plain-date.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, rateInput, yearInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { managementFeeCases } from './management-fee.cases.ts';
import { managementFeeMessages } from './management-fee.messages.ts';

const article = ref('L1', 'art. 20 § 4');

const funds = {
  acerta: 'managementFee.acerta',
  groupS: 'managementFee.groupS',
  liantis: 'managementFee.liantis',
  multipen: 'managementFee.multipen',
  partena: 'managementFee.partena',
  securex: 'managementFee.securex',
  ucm: 'managementFee.ucm',
  xerius: 'managementFee.xerius',
} as const;

const fundInput = z.enum(['acerta', 'groupS', 'liantis', 'multipen', 'partena', 'securex', 'ucm', 'xerius']);

export interface ManagementFeeAnswer {
  readonly rate: Rate | null;
  readonly fee: EuroCents | null;
}

/** The fund's own costs, a share of the contribution set every year: royal decree 38, art. 20 § 4. */
export const managementFeeRule = defineRule({
  id: 'management-fee',
  version: 1,
  label: { fr: 'Frais de gestion', nl: 'Beheerskosten', de: 'Verwaltungskosten' },
  serves: ['N1', 'A3'],
  refs: [article],
  parameters: Object.values(funds),
  inputs: z.strictObject({
    /** The contribution after rounding to the cent. */
    principal: centsInput,
    year: yearInput,
    fund: fundInput.nullable().default(null),
    /** The rate in the fund's own pack; it goes before the published one. */
    rate: rateInput.optional(),
  }),
  conditions: [],
  messages: managementFeeMessages,
  cases: managementFeeCases,
  compute(inputs, pack, trace): { answer: ManagementFeeAnswer; toConfirm: ToConfirm | null } {
    const on = plainDateOf(inputs.year, 1, 1);
    const id = inputs.fund === null ? null : funds[inputs.fund];
    const published = id === null ? null : (figureAt(pack, id, on)?.value ?? null);
    const used = inputs.rate ?? (published === null ? null : rate(published));
    const parameters = id === null || inputs.rate !== undefined ? [] : [usedAt(pack, id, on)];
    if (used === null) {
      trace?.step('missing', {
        values: { year: { kind: 'text', value: String(inputs.year) } },
        parameters,
        refs: [article],
      });
      return {
        answer: { rate: null, fee: null },
        toConfirm: missingFigures(id === null ? [] : [id], 'fund'),
      };
    }
    const fee = timesRate(inputs.principal, used);
    trace?.step('fee', {
      values: { rate: { kind: 'rate', value: used }, principal: money(inputs.principal), fee: money(fee) },
      data: ['principal', 'rate'],
      parameters,
      refs: [article],
    });
    return { answer: { rate: used, fee }, toConfirm: null };
  },
});
