import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDateOf } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, yearInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { earlyPaymentBonusCases } from './early-payment-bonus.cases.ts';
import { earlyPaymentBonusMessages } from './early-payment-bonus.messages.ts';

export interface EarlyPaymentBonusAnswer {
  readonly inForce: boolean | null;
  readonly bonus: EuroCents | null;
}

/**
 * The bonus a starter had until 2014 for paying more than the fixed amount of his own will. Since 2015 the law lets
 * the King create another one (art. 11bis § 2); no such decree was found, so nothing is in force.
 */
export const earlyPaymentBonusRule = defineRule({
  id: 'early-payment-bonus',
  version: 1,
  label: {
    fr: 'Bonification pour versement anticipé',
    nl: 'Bonificatie voor vooruitbetaling',
    de: 'Gutschrift für Vorauszahlung',
  },
  serves: ['A3', 'N1'],
  refs: [ref('L1', 'art. 11bis § 2'), ref('A15', 'page')],
  parameters: ['bonus.starter'],
  inputs: z.strictObject({
    year: yearInput,
    /** What a starter paid above the fixed amount and got back at the regularisation. */
    voluntaryExcess: centsInput,
  }),
  conditions: [],
  messages: earlyPaymentBonusMessages,
  cases: earlyPaymentBonusCases,
  compute(inputs, pack, trace): { answer: EarlyPaymentBonusAnswer; toConfirm: ToConfirm | null } {
    const on = plainDateOf(inputs.year, 1, 1);
    const share = figureAt(pack, 'bonus.starter', on)?.value ?? null;
    const details = { data: ['year', 'voluntaryExcess'], parameters: [usedAt(pack, 'bonus.starter', on)] };
    if (share === null) {
      trace?.step('missing', { ...details, refs: [ref('A15', 'page')] });
      return { answer: { inForce: null, bonus: null }, toConfirm: missingFigures(['bonus.starter']) };
    }
    const bonus = timesRate(inputs.voluntaryExcess, rate(share));
    const inForce = Number(share) > 0;
    trace?.step(inForce ? 'bonus' : 'none', {
      ...details,
      values: {
        rate: { kind: 'rate', value: rate(share) },
        excess: money(inputs.voluntaryExcess),
        bonus: money(bonus),
      },
      refs: [inForce ? ref('A15', 'page') : ref('L1', 'art. 11bis § 2')],
    });
    return { answer: { inForce, bonus }, toConfirm: null };
  },
});
