import * as z from 'zod';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { clock, wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import { type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, ref } from '#shared/rules/trace.ts';
import { paternityLeaveCases } from './paternity-leave.cases.ts';
import { paternityLeaveMessages } from './paternity-leave.messages.ts';

const pages = [ref('B14', 'page'), ref('B15', 'page'), ref('B16', 'page')];
const figures = ['paternity.maxDays', 'paternity.windowMonths', 'paternity.requestQuarters'] as const;

const inputs = z.strictObject({
  bornOn: dateInput,
  lastLeaveDay: dateInput.nullable().default(null),
  requestedOn: dateInput.nullable().default(null),
});

type Input = z.infer<typeof inputs>;

export interface PaternityLeaveAnswer {
  readonly maxDays: number | null;
  readonly maxHalfDays: number | null;
  readonly lastLeaveDay: PlainDate | null;
  readonly requestDeadline: PlainDate | null;
}

/** How long paternity and birth leave is, until when it is taken and asked for. */
export const paternityLeaveRule = defineRule({
  id: 'paternity-leave',
  version: 1,
  label: {
    fr: 'Congé de paternité et de naissance',
    nl: 'Vaderschaps- en geboorteverlof',
    de: 'Vaterschafts- und Geburtsurlaub',
  },
  serves: ['A2', 'L2'],
  refs: pages,
  parameters: figures,
  inputs,
  conditions: [
    { id: 'taken', refs: pages, data: ['lastLeaveDay', 'bornOn'], check: takenState },
    { id: 'asked', refs: pages, data: ['requestedOn', 'bornOn'], check: askedState },
  ],
  messages: paternityLeaveMessages,
  cases: paternityLeaveCases,
  compute({ bornOn }, pack, trace): { answer: PaternityLeaveAnswer; toConfirm: ToConfirm | null } {
    const maxDays = wholeAt(pack, 'paternity.maxDays', bornOn);
    const lastLeaveDay = lastLeaveDayOf(bornOn, pack);
    const requestDeadline = paternityRequestDeadline(bornOn, pack);
    if (maxDays === null || lastLeaveDay === null || requestDeadline === null) {
      trace?.step('missing', {
        data: ['bornOn'],
        parameters: figures.map((id) => usedAt(pack, id, bornOn)),
        refs: pages,
      });
      return {
        answer: { maxDays: null, maxHalfDays: null, lastLeaveDay: null, requestDeadline: null },
        toConfirm: missingFigures(figures),
      };
    }
    trace?.step('days', {
      values: {
        days: { kind: 'number', value: maxDays },
        halfDays: { kind: 'number', value: maxDays * 2 },
      },
      data: ['bornOn'],
      parameters: [usedAt(pack, 'paternity.maxDays', bornOn)],
      refs: pages,
    });
    trace?.step('window', {
      values: { date: { kind: 'date', value: lastLeaveDay } },
      data: ['bornOn'],
      parameters: [usedAt(pack, 'paternity.windowMonths', bornOn)],
      refs: pages,
    });
    trace?.step('request', {
      values: { date: { kind: 'date', value: requestDeadline } },
      data: ['bornOn'],
      parameters: [usedAt(pack, 'paternity.requestQuarters', bornOn)],
      refs: pages,
    });
    return { answer: { maxDays, maxHalfDays: maxDays * 2, lastLeaveDay, requestDeadline }, toConfirm: null };
  },
});

function lastLeaveDayOf(bornOn: PlainDate, pack: Pack): PlainDate | null {
  const months = wholeAt(pack, 'paternity.windowMonths', bornOn);
  return months === null ? null : addMonths(bornOn, months);
}

/** Last day of the quarter after the one of the birth. */
export function paternityRequestDeadline(bornOn: PlainDate, pack: Pack): PlainDate | null {
  const count = wholeAt(pack, 'paternity.requestQuarters', bornOn);
  return count === null ? null : clock(bornOn, { unit: 'endOfQuarter', count }).dueOn;
}

function takenState(input: Input, pack: Pack): ConditionState {
  const last = lastLeaveDayOf(input.bornOn, pack);
  if (last === null || input.lastLeaveDay === null) return 'unknown';
  return input.lastLeaveDay >= input.bornOn && input.lastLeaveDay <= last ? 'met' : 'missing';
}

function askedState(input: Input, pack: Pack): ConditionState {
  const last = paternityRequestDeadline(input.bornOn, pack);
  if (last === null || input.requestedOn === null) return 'unknown';
  return input.requestedOn <= last ? 'met' : 'missing';
}
