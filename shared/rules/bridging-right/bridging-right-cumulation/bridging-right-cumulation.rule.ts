import { Big } from 'big.js';
import * as z from 'zod';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { centsInput, dateInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { bridgingRightCumulationCases } from './bridging-right-cumulation.cases.ts';
import { bridgingRightCumulationMessages } from './bridging-right-cumulation.messages.ts';

const page = [ref('B43', 'page'), ref('H12', 'page')];

const inputs = z.strictObject({
  /** First day of the cumulation. */
  on: dateInput,
  /** The benefit of a whole month without cumulation. */
  monthly: centsInput,
  /** Whole civil months without any occupation before the cumulation. */
  fullMonthsInterrupted: z.int().nonnegative().max(24),
  /** Months in which an occupation is exercised beside the benefit. */
  cumulationMonths: z.int().nonnegative().max(24),
  /** Another replacement income, per month. */
  replacementIncome: centsInput.default(euroCents(0)),
});

export interface CumulationMonth {
  readonly month: number;
  /** What is taken off; null when no cumulation is allowed that month. */
  readonly reduction: Rate | null;
  readonly amount: EuroCents;
}

export interface BridgingRightCumulationAnswer {
  readonly allowedMonths: number | null;
  readonly months: readonly CumulationMonth[];
  /** What a month without occupation gives beside the replacement income. */
  readonly withoutOccupation: EuroCents | null;
}

/** An occupation or another replacement income beside the bridging right: allowed within limits since 2023. */
export const bridgingRightCumulationRule = defineRule({
  id: 'bridging-right-cumulation',
  version: 1,
  label: {
    fr: 'Droit passerelle : cumul',
    nl: 'Overbruggingsrecht: cumulatie',
    de: 'Überbrückungsrecht: Kumulierung',
  },
  serves: ['A2', 'L5', 'P1'],
  refs: page,
  parameters: ['bridging.cumulationMonths', 'bridging.cumulationStep'],
  inputs,
  conditions: [
    {
      id: 'interrupted',
      refs: page,
      data: ['fullMonthsInterrupted', 'cumulationMonths'],
      check: (i) => stateOf(i.cumulationMonths === 0 || i.fullMonthsInterrupted > 0),
    },
  ],
  messages: bridgingRightCumulationMessages,
  cases: bridgingRightCumulationCases,
  compute(input, pack, trace): { answer: BridgingRightCumulationAnswer; toConfirm: ToConfirm | null } {
    const { on, monthly, replacementIncome } = input;
    const parameters = [
      usedAt(pack, 'bridging.cumulationMonths', on),
      usedAt(pack, 'bridging.cumulationStep', on),
    ];
    const maximum = figureAt(pack, 'bridging.cumulationMonths', on)?.value ?? null;
    const step = figureAt(pack, 'bridging.cumulationStep', on)?.value ?? null;
    if (maximum === null || step === null) {
      trace?.step('notBefore2023', { data: ['on'], parameters, refs: page });
      return {
        answer: { allowedMonths: null, months: [], withoutOccupation: null },
        toConfirm: missingFigures(['bridging.cumulationMonths']),
      };
    }
    const room = euroCents(Math.max(0, monthly - replacementIncome));
    const allowedMonths = Math.min(input.cumulationMonths, input.fullMonthsInterrupted, Number(maximum));
    trace?.step('allowed', {
      values: {
        interrupted: { kind: 'number', value: input.fullMonthsInterrupted },
        months: { kind: 'number', value: allowedMonths },
      },
      data: ['fullMonthsInterrupted', 'cumulationMonths'],
      parameters,
      refs: page,
    });
    const months = Array.from({ length: input.cumulationMonths }, (_, i): CumulationMonth => {
      if (i >= allowedMonths) return { month: i + 1, reduction: null, amount: euroCents(0) };
      const reduction = new Big(step).times(i + 1);
      const kept = reduction.gte(1)
        ? euroCents(0)
        : timesRate(monthly, rate(new Big(1).minus(reduction).toFixed()));
      return {
        month: i + 1,
        reduction: rate(reduction.gt(1) ? '1' : reduction.toFixed()),
        amount: euroCents(Math.min(kept, room)),
      };
    });
    for (const { month, reduction, amount } of months) {
      trace?.step(reduction === null ? 'notAllowed' : 'month', {
        values: {
          month: { kind: 'number', value: month },
          amount: money(amount),
          rate: { kind: 'rate', value: reduction ?? rate('1') },
        },
        data: ['monthly'],
        parameters,
        refs: page,
      });
    }
    if (replacementIncome > 0) {
      trace?.step('replacement', {
        values: { income: money(replacementIncome), monthly: money(monthly), amount: money(room) },
        data: ['replacementIncome', 'monthly'],
        refs: page,
      });
    }
    return { answer: { allowedMonths, months, withoutOccupation: room }, toConfirm: null };
  },
});
