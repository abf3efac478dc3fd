import * as z from 'zod';
import { type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, plainDateOf } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { maternityAllowanceCases } from './maternity-allowance.cases.ts';
import { maternityAllowanceMessages } from './maternity-allowance.messages.ts';
import { payable, totalOf, weekLines } from './paid-weeks.ts';

const rest = [ref('FL1', 'art. 93'), ref('B03', 'page'), ref('B04', 'page')];
const amounts = [ref('B02', 'table'), ref('FL2', 'page')];
const insured = [ref('B30', 'page')];

const inputs = z.strictObject({
  /** The weeks of rest that are taken, in any order: their first days, and whether the person works half-time. */
  weeks: z.array(z.strictObject({ from: dateInput, half: z.boolean().default(false) })).max(60),
  multipleBirth: z.boolean().default(false),
  /** Member of a health insurance fund, waiting period of six months done or not needed. */
  waitingPeriodDone: factInput,
  contributionsInOrder: factInput,
  /** No activity in full weeks, at most half-time in half weeks. */
  activityStopped: factInput,
});

type Input = z.infer<typeof inputs>;

export interface MaternityAllowanceAnswer {
  /** For the whole leave, before tax; zero when there is no right, null when an amount is not known. */
  readonly total: EuroCents | null;
  /** Amounts of a full week on the first day of the leave. */
  readonly weeklyFirst: EuroCents | null;
  readonly weeklyLater: EuroCents | null;
  readonly fullWeeks: number;
  readonly halfWeeks: number;
  /** The health insurance fund pays, never the social insurance fund. */
  readonly payer: 'healthInsuranceFund';
}

/** Weekly allowance during maternity rest: royal decree of 20 July 1971, art. 93 and 94. */
export const maternityAllowanceRule = defineRule({
  id: 'maternity-allowance',
  version: 1,
  label: { fr: 'Allocation de maternité', nl: 'Moederschapsuitkering', de: 'Mutterschaftsgeld' },
  serves: ['A2', 'L2', 'P7'],
  refs: [...rest, ...amounts],
  parameters: [
    'maternity.weeklyFullFirst',
    'maternity.weeklyFullLater',
    'maternity.weeklyHalfFirst',
    'maternity.weeklyHalfLater',
    'maternity.firstWeeks',
    'maternity.weeksSingle',
    'maternity.weeksMultiple',
    'maternity.mandatoryBefore',
    'maternity.mandatoryAfter',
    'maternity.halfWeeksPerWeek',
    'maternity.waitingMonths',
  ],
  inputs,
  conditions: [
    { id: 'mandatoryRest', refs: rest, data: ['weeks'], check: mandatoryState },
    {
      id: 'waitingPeriod',
      refs: insured,
      data: ['waitingPeriodDone'],
      check: (i) => stateOf(i.waitingPeriodDone),
    },
    {
      id: 'inOrder',
      refs: insured,
      data: ['contributionsInOrder'],
      check: (i) => stateOf(i.contributionsInOrder),
    },
    { id: 'stopped', refs: rest, data: ['activityStopped'], check: (i) => stateOf(i.activityStopped) },
  ],
  messages: maternityAllowanceMessages,
  cases: maternityAllowanceCases,
  compute(
    input,
    pack,
    trace,
    eligibility,
  ): { answer: MaternityAllowanceAnswer; toConfirm: ToConfirm | null } {
    const on = firstDay(input.weeks);
    const weeklyFirst = centsAt(pack, 'maternity.weeklyFullFirst', on);
    const weeklyLater = centsAt(pack, 'maternity.weeklyFullLater', on);
    const answerOf = (
      total: EuroCents | null,
      fullWeeks: number,
      halfWeeks: number,
    ): MaternityAllowanceAnswer => ({
      weeklyFirst,
      weeklyLater,
      fullWeeks,
      halfWeeks,
      payer: 'healthInsuranceFund',
      total,
    });
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['weeks'], refs: rest });
      return { answer: answerOf(ZERO_CENTS, 0, 0), toConfirm: null };
    }
    const mostId = input.multipleBirth ? 'maternity.weeksMultiple' : 'maternity.weeksSingle';
    const most = wholeAt(pack, mostId, on);
    const firstWeeks = wholeAt(pack, 'maternity.firstWeeks', on);
    const halves = wholeAt(pack, 'maternity.halfWeeksPerWeek', on);
    if (most === null || firstWeeks === null || halves === null) {
      const ids = [mostId, 'maternity.firstWeeks', 'maternity.halfWeeksPerWeek'] as const;
      trace?.step('missing', { parameters: ids.map((id) => usedAt(pack, id, on)), refs: amounts });
      return { answer: answerOf(null, 0, 0), toConfirm: missingFigures(ids) };
    }
    const paid = payable(input.weeks, most, halves);
    const dropped = input.weeks.length - paid.length;
    trace?.step(dropped > 0 ? 'tooMany' : 'weeks', {
      values: {
        weeks: { kind: 'number', value: paid.length },
        most: { kind: 'number', value: most },
        ...(dropped > 0 ? { dropped: { kind: 'number', value: dropped } } : {}),
      },
      data: ['weeks', 'multipleBirth'],
      parameters: [usedAt(pack, mostId, on), usedAt(pack, 'maternity.halfWeeksPerWeek', on)],
      refs: rest,
    });
    const lines = weekLines(paid, firstWeeks, pack);
    for (const { figure, on: day, count, weekly: each, amount } of lines) {
      const known = each !== null && amount !== null;
      trace?.step(known ? 'line' : 'missing', {
        values: known
          ? { count: { kind: 'number', value: count }, weekly: money(each), amount: money(amount) }
          : {},
        data: ['weeks'],
        parameters: [usedAt(pack, figure, day), usedAt(pack, 'maternity.firstWeeks', on)],
        refs: amounts,
      });
    }
    const total = totalOf(lines);
    if (total !== null) trace?.step('total', { values: { total: money(total) }, refs: amounts });
    const halfWeeks = paid.filter(({ half }) => half).length;
    const unknown = lines.filter(({ weekly: each }) => each === null).map(({ figure }) => figure);
    return {
      answer: answerOf(total, paid.length - halfWeeks, halfWeeks),
      toConfirm: unknown.length === 0 ? null : missingFigures(unknown),
    };
  },
});

const beginning = plainDateOf(2017, 1, 1);

/** Without any week there is no leave: the day the maternity rules began then chooses the (unused) figures. */
function firstDay(weeks: Input['weeks']): PlainDate {
  let first: PlainDate | null = null;
  for (const { from } of weeks) if (first === null || from < first) first = from;
  return first ?? beginning;
}

/** The mandatory rest is taken in full weeks: one before, two after the birth. */
function mandatoryState(input: Input, pack: Pack): ConditionState {
  const on = firstDay(input.weeks);
  const before = wholeAt(pack, 'maternity.mandatoryBefore', on);
  const after = wholeAt(pack, 'maternity.mandatoryAfter', on);
  if (before === null || after === null) return 'unknown';
  return input.weeks.filter(({ half }) => !half).length >= before + after ? 'met' : 'missing';
}
