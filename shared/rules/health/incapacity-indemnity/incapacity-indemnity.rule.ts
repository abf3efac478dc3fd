import * as z from 'zod';
import { type EuroCents, euroCents, subtractCents, sumCents } from '#shared/kernel/money.ts';
import { minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { type Pack, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref, type TraceBuilder } from '#shared/rules/trace.ts';
import { declarationDeadline } from '../incapacity-declaration/declaration-deadline.ts';
import { reductionOf } from '../incapacity-declaration/incapacity-declaration.rule.ts';
import { dailySeries, dailyStretches, householdInput, type Stretch } from './daily-stretches.ts';
import { incapacityIndemnityCases } from './incapacity-indemnity.cases.ts';
import { incapacityIndemnityMessages } from './incapacity-indemnity.messages.ts';
import { paidDays } from './paid-days.ts';
import { recognisedPeriod } from './recognised-period.ts';

const page = [ref('B30', 'page'), ref('B33', 'page')];

const inputs = z.strictObject({
  startedOn: dateInput,
  /** Last day of the incapacity, included; null while it lasts. */
  lastDay: dateInput.nullable().default(null),
  certificateSignedOn: dateInput.nullable().default(null),
  certificateException: factInput,
  declaredOn: dateInput.nullable().default(null),
  warningUsed: factInput,
  household: householdInput.nullable().default(null),
  /** The national institute has assimilated the illness; it counts from the second year. */
  assimilated: factInput,
  pastPensionAge: factInput,
  recognised: factInput,
  insured: factInput,
  waitingPeriodDone: factInput,
  contributionsPaid: factInput,
});

type Input = z.infer<typeof inputs>;

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

type Outcome = { answer: IncapacityIndemnityAnswer; toConfirm: ToConfirm | null };

const nothingKnown: IncapacityIndemnityAnswer = {
  recognisedFrom: null,
  paid: null,
  paidFrom: null,
  paidDays: null,
  gross: null,
  lateReduction: null,
  total: null,
};

/** What the health insurance fund pays for an incapacity: six days a week, by household; decree of 20 July 1971. */
export const incapacityIndemnityRule = defineRule({
  id: 'incapacity-indemnity',
  version: 1,
  label: {
    fr: 'Indemnité d’incapacité de travail',
    nl: 'Uitkering voor arbeidsongeschiktheid',
    de: 'Entschädigung bei Arbeitsunfähigkeit',
  },
  serves: ['A2', 'L3', 'P1'],
  refs: [...page, ref('H02', 'art. 1')],
  parameters: [
    'incapacity.unpaidDays',
    'incapacity.minimumDays',
    'incapacity.certificateDays',
    'incapacity.pensionAgeMonths',
    'incapacity.lateReduction',
    'incapacity.primaryMonths',
    'incapacity.waitingMonths',
    ...dailySeries,
  ],
  inputs,
  conditions: [
    { id: 'insured', refs: page, data: ['insured'], check: (i) => stateOf(i.insured) },
    {
      id: 'waitingPeriod',
      refs: page,
      data: ['waitingPeriodDone'],
      check: (i) => stateOf(i.waitingPeriodDone),
    },
    {
      id: 'contributions',
      refs: page,
      data: ['contributionsPaid'],
      check: (i) => stateOf(i.contributionsPaid),
    },
    { id: 'recognised', refs: page, data: ['recognised'], check: (i) => stateOf(i.recognised) },
    {
      id: 'duration',
      refs: [ref('B33', 'page'), ref('H02', 'art. 1')],
      data: ['startedOn', 'lastDay'],
      check: (i, pack) => {
        const period = recognisedPeriod(i, pack);
        return stateOf(typeof period === 'string' ? null : period.paid);
      },
    },
  ],
  messages: incapacityIndemnityMessages,
  cases: incapacityIndemnityCases,
  compute(input, pack, trace): Outcome {
    if (input.lastDay !== null && input.lastDay < input.startedOn) {
      trace.step('impossible', { data: ['startedOn', 'lastDay'], refs: page });
      return { answer: nothingKnown, toConfirm: impossibleInput(['lastDay']) };
    }
    const period = recognisedPeriod(input, pack);
    if (typeof period === 'string') {
      trace.step('missing', { parameters: [usedAt(pack, period, input.startedOn)], refs: page });
      return { answer: nothingKnown, toConfirm: missingFigures([period], 'healthInsuranceFund') };
    }
    const { recognisedFrom, paid, paidFrom, paidTo } = period;
    if (recognisedFrom > input.startedOn) {
      trace.step('certificate', {
        values: { from: { kind: 'date', value: recognisedFrom } },
        data: ['certificateSignedOn', 'startedOn'],
        parameters: [usedAt(pack, 'incapacity.certificateDays', input.startedOn)],
        refs: [ref('B35', 'page'), ref('H06', 'page')],
      });
    }
    trace.step(paid === null ? 'lasting' : paid ? 'paid' : 'tooShort', {
      values: { from: { kind: 'date', value: paidFrom ?? recognisedFrom } },
      data: ['startedOn', 'lastDay'],
      parameters: [
        usedAt(pack, 'incapacity.minimumDays', recognisedFrom),
        usedAt(pack, 'incapacity.unpaidDays', recognisedFrom),
      ],
      refs: [ref('B33', 'page'), ref('H02', 'art. 1')],
    });
    if (period.limitedByPensionAge)
      trace.step('pensionAge', {
        parameters: [usedAt(pack, 'incapacity.pensionAgeMonths', input.startedOn)],
        data: ['pastPensionAge'],
        refs: [ref('H07', 'page')],
      });
    const known = { recognisedFrom, paid, paidFrom };
    if (paid === false) {
      const zero = euroCents(0);
      return {
        answer: { ...known, paidDays: 0, gross: zero, lateReduction: zero, total: zero },
        toConfirm: null,
      };
    }
    if (paidFrom === null || paidTo === null) {
      return { answer: { ...nothingKnown, ...known }, toConfirm: unknownFacts(['lastDay']) };
    }
    return amounts(input, pack, trace, { ...known, paidFrom, paidTo });
  },
});

interface PaidPeriod {
  readonly recognisedFrom: PlainDate;
  readonly paid: boolean | null;
  readonly paidFrom: PlainDate;
  readonly paidTo: PlainDate;
}

function amounts(input: Input, pack: Pack, trace: TraceBuilder, period: PaidPeriod): Outcome {
  const { recognisedFrom, paid, paidFrom, paidTo } = period;
  const days = paidDays(paidFrom, paidTo);
  const counted = { ...nothingKnown, recognisedFrom, paid, paidFrom, paidDays: days };
  if (input.household === null) {
    trace.step('days', { values: { days: { kind: 'number', value: days } }, data: ['lastDay'], refs: page });
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

function explain(trace: TraceBuilder, pack: Pack, part: Stretch): void {
  trace.step(
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
function reductionAmount(
  input: Input,
  pack: Pack,
  trace: TraceBuilder,
  period: PaidPeriod,
): EuroCents | null {
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
  trace.step(amount === null ? 'lateOpen' : 'late', {
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
