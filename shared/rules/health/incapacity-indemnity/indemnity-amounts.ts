import { type EuroCents, euroCents, subtractCents, sumCents } from '#shared/kernel/money.ts';
import { minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { scaled } from '#shared/rules/exact.ts';
import { type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref, type Tracing } from '#shared/rules/trace.ts';
import { declarationDeadline } from '../incapacity-declaration/declaration-deadline.ts';
import { reductionOf } from '../incapacity-declaration/incapacity-declaration.rule.ts';
import { dailyStretches, type Household, type Stretch } from './daily-stretches.ts';
import { paidDays } from './paid-days.ts';

const page = [ref('B30', 'page'), ref('B33', 'page')];

export interface IncapacityIndemnityAnswer {
  readonly recognisedFrom: PlainDate | null;
  readonly paid: boolean | null;
  readonly paidFrom: PlainDate | null;
  readonly paidDays: number | null;
  /** Before the reduction for a late declaration. */
  readonly gross: EuroCents | null;
  readonly lateReduction: EuroCents | null;
  readonly total: EuroCents | null;
}

export type Outcome = { answer: IncapacityIndemnityAnswer; toConfirm: ToConfirm | null };

export const nothingKnown: IncapacityIndemnityAnswer = {
  recognisedFrom: null,
  paid: null,
  paidFrom: null,
  paidDays: null,
  gross: null,
  lateReduction: null,
  total: null,
};

/** The facts that set the amounts of the days that are paid. */
interface Input {
  readonly startedOn: PlainDate;
  readonly declaredOn: PlainDate | null;
  readonly warningUsed: boolean | null;
  readonly household: Household | null;
  readonly assimilated: boolean | null;
}

interface PaidPeriod {
  readonly recognisedFrom: PlainDate;
  readonly paid: boolean | null;
  readonly paidFrom: PlainDate;
  readonly paidTo: PlainDate;
}

/** The amount of every stretch of the paid days, and what a late declaration takes off. */
export function indemnityAmounts(input: Input, pack: Pack, trace: Tracing, period: PaidPeriod): Outcome {
  const { recognisedFrom, paid, paidFrom, paidTo } = period;
  const days = paidDays(paidFrom, paidTo);
  const counted = { ...nothingKnown, recognisedFrom, paid, paidFrom, paidDays: days };
  if (input.household === null) {
    trace?.step('days', { values: { days: { kind: 'number', value: days } }, data: ['lastDay'], refs: page });
    return { answer: counted, toConfirm: unknownFacts(['household']) };
  }
  const parts = dailyStretches(pack, input.household, input.assimilated, recognisedFrom, paidFrom, paidTo);
  for (const part of parts) explain(trace, pack, part);
  const open = parts.filter(({ daily }) => daily === null);
  if (open.length > 0) {
    const depends = open.some(({ dependsOnAssimilation }) => dependsOnAssimilation);
    return {
      answer: counted,
      toConfirm: depends
        ? unknownFacts(['assimilated'], 'nisse')
        : missingFigures([...new Set(open.map(({ series }) => series))], 'healthInsuranceFund'),
    };
  }
  const gross = sumCents(parts.map(partAmount));
  const lateReduction = reductionAmount(input, pack, trace, period);
  return {
    answer: {
      ...counted,
      gross,
      lateReduction,
      total: lateReduction === null ? null : subtractCents(gross, lateReduction),
    },
    toConfirm: lateReduction === null ? unknownFacts(['warningUsed'], 'healthInsuranceFund') : null,
  };
}

function partAmount({ daily, days }: Stretch): EuroCents {
  return euroCents((daily ?? 0) * days);
}

function explain(trace: Tracing, pack: Pack, part: Stretch): void {
  trace?.step(
    part.dependsOnAssimilation ? 'assimilationOpen' : part.daily === null ? 'dailyMissing' : 'stretch',
    {
      values: {
        from: { kind: 'date', value: part.from },
        to: { kind: 'date', value: part.to },
        days: { kind: 'number', value: part.days },
        daily: money(part.daily ?? euroCents(0)),
        amount: money(partAmount(part)),
      },
      data: ['household', 'assimilated', 'lastDay'],
      parameters: [usedAt(pack, part.series, part.from)],
      refs: [ref('B30', 'page'), ref('B39', 'tables')],
    },
  );
}

/** The share of the days up to the declaration, rounded once; null while a warning may still spare it. */
function reductionAmount(input: Input, pack: Pack, trace: Tracing, period: PaidPeriod): EuroCents | null {
  const found = declarationDeadline(pack, input.startedOn);
  if (found === null || input.declaredOn === null || input.household === null) return euroCents(0);
  const share = reductionOf(input, found, pack);
  if (share === '0') return euroCents(0);
  const until = minDate(input.declaredOn, period.paidTo);
  const parts = dailyStretches(
    pack,
    input.household,
    input.assimilated,
    period.recognisedFrom,
    period.paidFrom,
    until,
  );
  const amount = share === null ? null : scaled(sumCents(parts.map(partAmount)), [rate(share)]);
  trace?.step(amount === null ? 'lateOpen' : 'late', {
    values: {
      declared: { kind: 'date', value: input.declaredOn },
      amount: money(amount ?? euroCents(0)),
    },
    data: ['declaredOn', 'warningUsed'],
    parameters: [usedAt(pack, 'incapacity.lateReduction', input.startedOn)],
    refs: [ref('B34', 'page'), ref('H01', 'page')],
  });
  return amount;
}
