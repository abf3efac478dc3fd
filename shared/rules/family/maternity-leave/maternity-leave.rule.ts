import * as z from 'zod';
import { addDays, daysBetween, minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import { type Pack, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { maternityLeaveCases } from './maternity-leave.cases.ts';
import { maternityLeaveMessages } from './maternity-leave.messages.ts';

const law = [ref('FL1', 'art. 93')];
const hospital = [ref('B04', 'page')];
const WEEK = 7;
/** A birth further than this from the day it was expected is a typing error. */
const MOST_DAYS_APART = 150;

export interface MaternityLeaveAnswer {
  /** Weeks of the whole leave, without extension. */
  readonly weeks: number | null;
  readonly optionalWeeks: number | null;
  /** First day on which optional rest may begin. */
  readonly earliestDay: PlainDate | null;
  readonly mandatoryFrom: PlainDate | null;
  readonly mandatoryTo: PlainDate | null;
  /** Last day on which optional rest may be taken. */
  readonly lastDay: PlainDate | null;
  /** Days added because the child stayed in hospital. */
  readonly extensionDays: number;
  /** True while the birth itself is not known: the dates after it follow the expected day. */
  readonly provisional: boolean;
}

const figures = [
  'maternity.weeksSingle',
  'maternity.weeksMultiple',
  'maternity.mandatoryBefore',
  'maternity.mandatoryAfter',
  'maternity.optionalBefore',
  'maternity.optionalWindow',
  'maternity.hospitalDays',
  'maternity.hospitalWeeks',
] as const;

const nothing: MaternityLeaveAnswer = {
  weeks: null,
  optionalWeeks: null,
  earliestDay: null,
  mandatoryFrom: null,
  mandatoryTo: null,
  lastDay: null,
  extensionDays: 0,
  provisional: true,
};

/** Weeks and days of the maternity rest: royal decree of 20 July 1971, art. 93. */
export const maternityLeaveRule = defineRule({
  id: 'maternity-leave',
  version: 1,
  label: { fr: 'Repos de maternité', nl: 'Moederschapsrust', de: 'Mutterschaftsruhe' },
  serves: ['A2', 'L2'],
  refs: [...law, ref('B03', 'page'), ...hospital],
  parameters: figures,
  inputs: z.strictObject({
    expectedOn: dateInput,
    bornOn: dateInput.nullable().default(null),
    multipleBirth: z.boolean().default(false),
    /** Days the child stayed in hospital from the birth on; 0 when it came home at once. */
    hospitalDays: z.int().nonnegative().max(1000).default(0),
  }),
  conditions: [],
  messages: maternityLeaveMessages,
  cases: maternityLeaveCases,
  compute(input, pack, trace): { answer: MaternityLeaveAnswer; toConfirm: ToConfirm | null } {
    const birth = input.bornOn ?? input.expectedOn;
    if (Math.abs(daysBetween(input.expectedOn, birth)) > MOST_DAYS_APART) {
      trace?.step('impossible', { data: ['bornOn', 'expectedOn'], refs: law });
      return { answer: nothing, toConfirm: impossibleInput(['bornOn', 'expectedOn']) };
    }
    const found = read(pack, birth, input.multipleBirth);
    if (found === null) {
      trace?.step('missing', { parameters: figures.map((id) => usedAt(pack, id, birth)), refs: law });
      return { answer: nothing, toConfirm: missingFigures(figures) };
    }
    const mandatoryFrom = minDate(addDays(input.expectedOn, -found.before * WEEK), birth);
    const mandatoryTo = addDays(birth, found.after * WEEK - 1);
    const earliestDay = minDate(
      addDays(input.expectedOn, -(found.before + found.optionalBefore) * WEEK),
      mandatoryFrom,
    );
    const lastDay = addDays(mandatoryTo, found.window * WEEK);
    const extensionDays = Math.min(
      Math.max(0, input.hospitalDays - found.hospitalDays),
      found.hospitalWeeks * WEEK,
    );
    const optionalWeeks = found.weeks - found.before - found.after;
    trace?.step('weeks', {
      values: {
        weeks: { kind: 'number', value: found.weeks },
        optional: { kind: 'number', value: optionalWeeks },
      },
      data: ['multipleBirth'],
      parameters: [
        usedAt(pack, input.multipleBirth ? 'maternity.weeksMultiple' : 'maternity.weeksSingle', birth),
      ],
      refs: law,
    });
    trace?.step('mandatory', {
      values: { from: { kind: 'date', value: mandatoryFrom }, to: { kind: 'date', value: mandatoryTo } },
      data: ['expectedOn', 'bornOn'],
      parameters: [
        usedAt(pack, 'maternity.mandatoryBefore', birth),
        usedAt(pack, 'maternity.mandatoryAfter', birth),
      ],
      refs: law,
    });
    trace?.step('optional', {
      values: { from: { kind: 'date', value: earliestDay }, to: { kind: 'date', value: lastDay } },
      data: ['expectedOn', 'bornOn'],
      parameters: [
        usedAt(pack, 'maternity.optionalBefore', birth),
        usedAt(pack, 'maternity.optionalWindow', birth),
      ],
      refs: [...law, ref('B03', 'page'), ref('B04', 'page')],
    });
    if (extensionDays > 0) {
      trace?.step('extension', {
        values: { days: { kind: 'number', value: extensionDays } },
        data: ['hospitalDays'],
        parameters: [
          usedAt(pack, 'maternity.hospitalDays', birth),
          usedAt(pack, 'maternity.hospitalWeeks', birth),
        ],
        refs: hospital,
      });
    }
    if (input.bornOn === null) trace?.step('provisional', { data: ['expectedOn'], refs: law });
    return {
      answer: {
        weeks: found.weeks,
        optionalWeeks,
        earliestDay,
        mandatoryFrom,
        mandatoryTo,
        lastDay,
        extensionDays,
        provisional: input.bornOn === null,
      },
      toConfirm: null,
    };
  },
});

interface Figures {
  readonly weeks: number;
  readonly before: number;
  readonly after: number;
  readonly optionalBefore: number;
  readonly window: number;
  readonly hospitalDays: number;
  readonly hospitalWeeks: number;
}

function read(pack: Pack, on: PlainDate, multiple: boolean): Figures | null {
  const weeks = wholeAt(pack, multiple ? 'maternity.weeksMultiple' : 'maternity.weeksSingle', on);
  const before = wholeAt(pack, 'maternity.mandatoryBefore', on);
  const after = wholeAt(pack, 'maternity.mandatoryAfter', on);
  const optionalBefore = wholeAt(pack, 'maternity.optionalBefore', on);
  const window = wholeAt(pack, 'maternity.optionalWindow', on);
  const hospitalDays = wholeAt(pack, 'maternity.hospitalDays', on);
  const hospitalWeeks = wholeAt(pack, 'maternity.hospitalWeeks', on);
  if (weeks === null || before === null || after === null || optionalBefore === null) return null;
  if (window === null || hospitalDays === null || hospitalWeeks === null) return null;
  return { weeks, before, after, optionalBefore, window, hospitalDays, hospitalWeeks };
}
