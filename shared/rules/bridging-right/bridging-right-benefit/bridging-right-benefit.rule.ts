import * as z from 'zod';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { Big } from 'big.js';
import { defineRule } from '#shared/rules/define-rule.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { bridgingRightBenefitCases } from './bridging-right-benefit.cases.ts';
import { bridgingRightBenefitMessages } from './bridging-right-benefit.messages.ts';

const page = [ref('B40', 'page')];

const inputs = z.strictObject({
  /** A day of the month that is paid: it chooses the amount. */
  on: dateInput,
  /** Days in a row without activity inside that month; null for a whole month. */
  consecutiveDays: z.int().nonnegative().max(31).nullable().default(null),
  withFamily: factInput,
});

type Input = z.infer<typeof inputs>;

export interface BridgingRightBenefitAnswer {
  /** Share of the monthly amount. */
  readonly share: Rate | null;
  readonly monthly: EuroCents | null;
  readonly amount: EuroCents | null;
}

/** The benefit of one month: a quarter of it for each seven days in a row, the whole of it from twenty-eight. */
export const bridgingRightBenefitRule = defineRule({
  id: 'bridging-right-benefit',
  version: 1,
  label: {
    fr: 'Droit passerelle : montant du mois',
    nl: 'Overbruggingsrecht: bedrag van de maand',
    de: 'Überbrückungsrecht: Betrag des Monats',
  },
  serves: ['A2', 'L5', 'P1'],
  refs: page,
  parameters: [
    'bridging.amount.withFamily',
    'bridging.amount.withoutFamily',
    'bridging.periodDays',
    'bridging.periodShare',
  ],
  inputs,
  conditions: [],
  messages: bridgingRightBenefitMessages,
  cases: bridgingRightBenefitCases,
  compute(input, pack, trace): { answer: BridgingRightBenefitAnswer; toConfirm: ToConfirm | null } {
    const { on } = input;
    const share = shareOf(input, pack);
    const series = amountSeries(input.withFamily);
    const monthly = series === null ? null : centsAt(pack, series, on);
    if (share === null) {
      trace?.step('shareMissing', { parameters: [usedAt(pack, 'bridging.periodDays', on)], refs: page });
      return { answer: { share, monthly, amount: null }, toConfirm: missingFigures(['bridging.periodDays']) };
    }
    const fractions = [usedAt(pack, 'bridging.periodDays', on), usedAt(pack, 'bridging.periodShare', on)];
    trace?.step(input.consecutiveDays === null ? 'whole' : share === '0' ? 'tooFew' : 'share', {
      values: {
        days: { kind: 'number', value: input.consecutiveDays ?? 0 },
        share: { kind: 'rate', value: share },
      },
      data: ['consecutiveDays'],
      parameters: input.consecutiveDays === null ? [] : fractions,
      refs: page,
    });
    if (share === '0') return { answer: { share, monthly, amount: euroCents(0) }, toConfirm: null };
    if (series === null || monthly === null) {
      trace?.step(series === null ? 'familyUnknown' : 'amountMissing', {
        values: { on: { kind: 'date', value: on } },
        data: ['withFamily', 'on'],
        parameters: series === null ? [] : [usedAt(pack, series, on)],
        refs: page,
      });
      return {
        answer: { share, monthly, amount: null },
        toConfirm: series === null ? unknownFacts(['withFamily']) : missingFigures([series]),
      };
    }
    const amount = timesRate(monthly, share);
    trace?.step('amount', {
      values: { monthly: money(monthly), share: { kind: 'rate', value: share }, amount: money(amount) },
      data: ['withFamily', 'on'],
      parameters: [usedAt(pack, series, on)],
      refs: page,
    });
    return { answer: { share, monthly, amount }, toConfirm: null };
  },
});

function amountSeries(withFamily: boolean | null): ParameterId | null {
  if (withFamily === null) return null;
  return withFamily ? 'bridging.amount.withFamily' : 'bridging.amount.withoutFamily';
}

function shareOf(input: Input, pack: Pack): Rate | null {
  if (input.consecutiveDays === null) return rate('1');
  const days = valueOf(pack, 'bridging.periodDays', input.on);
  const share = valueOf(pack, 'bridging.periodShare', input.on);
  if (days === null || share === null) return null;
  const reached = new Big(share).times(Math.floor(input.consecutiveDays / Number(days)));
  return rate(reached.gt(1) ? '1' : reached.toFixed());
}

function valueOf(pack: Pack, id: ParameterId, on: PlainDate): string | null {
  return figureAt(pack, id, on)?.value ?? null;
}
