import type { EuroCents } from '#shared/kernel/money.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import { quarterStart } from '#shared/kernel/quarter.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { divideHalfUp, MILLION } from '#shared/rules/exact.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import {
  type LegalReference,
  money,
  type ParameterUse,
  ref,
  type Trace,
  TraceBuilder,
} from '#shared/rules/trace.ts';
import { assess, type Scheme, type SchemeName } from './assess.ts';
import { chargeOf, quarterOfCharge, yearOfCharge } from './charge.ts';
import { figuresOf } from './contribution-figures.ts';
import type { QuarterlyContributionInput } from './quarterly-contribution.rule.ts';

const articles: Readonly<Record<SchemeName, readonly LegalReference[]>> = {
  main: [ref('L1', 'art. 12 § 1')],
  primoStarter: [ref('L1', 'art. 12 § 1bis')],
  maxiStatus: [ref('L1', 'art. 7bis'), ref('L1', 'art. 12 § 1ter')],
  miniStatus: [ref('L2', 'art. 11')],
  secondary: [ref('L1', 'art. 12 § 2'), ref('L2', 'art. 35-36')],
  article37: [ref('L2', 'art. 37'), ref('L1', 'art. 12 § 2')],
  article37AsMain: [ref('L2', 'art. 37'), ref('L1', 'art. 12 § 1')],
  student: [ref('L1', 'art. 5quater'), ref('L1', 'art. 12bis')],
  studentAsMain: [ref('L1', 'art. 12bis'), ref('L1', 'art. 12 § 1')],
  pensioner: [ref('L1', 'art. 13 § 1')],
  pensionAge: [ref('L1', 'art. 13 § 1')],
  pensionAgeAsMain: [ref('L1', 'art. 13 § 3'), ref('L2', 'art. 37/1')],
};

/** The same computation told step by step; it uses the very functions that gave the amount. */
export function explainQuarter(
  input: QuarterlyContributionInput,
  pack: Pack,
  principal: EuroCents | null,
  fee: EuroCents | null,
): Trace {
  const trace = new TraceBuilder('quarterly-contribution', 1);
  const figures = figuresOf(pack, input.quarter);
  const scheme = assess(input, figures);
  if (scheme === 'impossible') {
    return trace
      .step('scheme.impossible', {
        values: { quarter: { kind: 'quarter', value: input.quarter } },
        data: ['category', 'quarter'],
        refs: [ref('L1', 'art. 12-13'), ref('L2', 'art. 37')],
      })
      .build();
  }
  trace.step(`scheme.${scheme.name}`, {
    values: { quarter: { kind: 'quarter', value: input.quarter } },
    data: ['category', 'quarter'],
    refs: articles[scheme.name],
  });
  incomeStep(trace, input, scheme);
  const on = { pack, quarter: input.quarter };
  baseStep(trace, scheme, on);
  const charge = chargeOf(scheme, figures);
  if ('reason' in charge || principal === null) {
    const missing = 'reason' in charge ? charge.parameters : [figures.firstQuarterDiscount.id];
    return trace.step('missing', { parameters: uses(on, missing), refs: [ref('L1', 'art. 14')] }).build();
  }
  if (charge.yearly > 0) bracketSteps(trace, scheme, charge, on);
  const quarter = quarterOfCharge(charge);
  trace.step('quarter', {
    values: { year: money(yearOfCharge(charge)), amount: money(quarter) },
    refs: [ref('L1', 'art. 12')],
  });
  if (principal !== quarter) {
    trace.step('discount', {
      values: { discount: money(figures.firstQuarterDiscount.cents ?? principal), amount: money(principal) },
      data: ['primoStarterQuarter'],
      parameters: uses(on, [figures.firstQuarterDiscount.id]),
      refs: [ref('L1', 'art. 12 § 1bis')],
    });
  }
  if (fee === null || input.managementFeeRate === null) {
    return trace
      .step('fee.unknown', { data: ['managementFeeRate'], refs: [ref('L1', 'art. 20 § 4')] })
      .build();
  }
  return trace
    .step('fee', {
      values: { rate: { kind: 'rate', value: input.managementFeeRate }, amount: money(fee) },
      data: ['managementFeeRate'],
      refs: [ref('L1', 'art. 20 § 4')],
    })
    .build();
}

type On = { readonly pack: Pack; readonly quarter: Quarter };

function incomeStep(trace: TraceBuilder, input: QuarterlyContributionInput, scheme: Scheme): void {
  if (input.referenceIncome === null) {
    trace.step('income.none', { data: ['referenceIncome'], refs: [ref('L1', 'art. 13bis')] });
  } else {
    const key = scheme.name === 'miniStatus' ? 'income.helped' : 'income.own';
    trace.step(key, {
      values: { income: money(input.referenceIncome) },
      data: ['referenceIncome'],
      refs: [ref('L1', 'art. 11')],
    });
  }
}

function baseStep(trace: TraceBuilder, scheme: Scheme, on: On): void {
  const limit = scheme.limit.cents;
  if (limit === null || scheme.manner === 'income') return;
  trace.step(`base.${scheme.manner}`, {
    values: { limit: money(limit) },
    parameters: uses(on, [scheme.limit.id]),
    refs: articles[scheme.name],
  });
}

function bracketSteps(
  trace: TraceBuilder,
  scheme: Scheme,
  charge: Exclude<ReturnType<typeof chargeOf>, { reason: unknown }>,
  on: On,
): void {
  const { first, second, ids } = scheme.rates;
  trace.step('bracket.first', {
    values: {
      rate: { kind: 'rate', value: rateOf(on, ids[0]) },
      part: money(charge.firstPart),
      amount: money(divideHalfUp(charge.firstPart * (first ?? 0), MILLION)),
    },
    parameters: uses(on, [ids[0], 'income.firstCeiling']),
    refs: articles[scheme.name],
  });
  if (charge.secondPart === 0) return;
  trace.step('bracket.second', {
    values: {
      rate: { kind: 'rate', value: rateOf(on, ids[1]) },
      part: money(charge.secondPart),
      amount: money(divideHalfUp(charge.secondPart * (second ?? 0), MILLION)),
    },
    parameters: uses(on, [ids[1], 'income.firstCeiling', 'income.secondCeiling']),
    refs: articles[scheme.name],
  });
}

function rateOf(on: On, id: ParameterId): Rate {
  return rate(figureAt(on.pack, id, quarterStart(on.quarter))?.value ?? '0');
}

function uses(on: On, ids: readonly ParameterId[]): ParameterUse[] {
  return ids.map((id) => usedAt(on.pack, id, quarterStart(on.quarter)));
}
