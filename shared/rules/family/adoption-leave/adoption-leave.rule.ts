import * as z from 'zod';
import { type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { adoptionLeaveCases } from './adoption-leave.cases.ts';
import { adoptionLeaveMessages } from './adoption-leave.messages.ts';

const pages = [ref('B19', 'page'), ref('B20', 'page')];
const amounts = [ref('B17', 'page'), ref('B18', 'page')];

const inputs = z.strictObject({
  /** Day on which the child was entered in the register as living with the adopter. */
  registeredOn: dateInput,
  startsOn: dateInput.nullable().default(null),
  /** Weeks this parent takes, shared ones included. */
  weeks: z.int().nonnegative().max(60).default(0),
  childIsMinor: factInput,
  activityStopped: factInput,
});

type Input = z.infer<typeof inputs>;

export interface AdoptionLeaveAnswer {
  readonly baseWeeks: number | null;
  /** Weeks that both parents share between them, on top of those of each. */
  readonly sharedWeeks: number | null;
  readonly lastStart: PlainDate | null;
  readonly paidWeeks: number;
  readonly weekly: EuroCents | null;
  readonly allowance: EuroCents | null;
  readonly payer: 'healthInsuranceFund';
}

/** Weeks of adoption leave, the last day to begin it, and its weekly allowance. */
export const adoptionLeaveRule = defineRule({
  id: 'adoption-leave',
  version: 1,
  label: { fr: 'Congé d’adoption', nl: 'Adoptieverlof', de: 'Adoptionsurlaub' },
  serves: ['A2', 'L2'],
  refs: [...pages, ...amounts],
  parameters: ['adoption.baseWeeks', 'adoption.sharedWeeks', 'adoption.startMonths', 'adoption.weekly'],
  inputs,
  conditions: [
    { id: 'minor', refs: pages, data: ['childIsMinor'], check: (i) => stateOf(i.childIsMinor) },
    { id: 'inTime', refs: [ref('B19', 'page')], data: ['startsOn', 'registeredOn'], check: inTimeState },
    { id: 'stopped', refs: pages, data: ['activityStopped'], check: (i) => stateOf(i.activityStopped) },
  ],
  messages: adoptionLeaveMessages,
  cases: adoptionLeaveCases,
  compute(input, pack, trace, eligibility): { answer: AdoptionLeaveAnswer; toConfirm: ToConfirm | null } {
    const on = input.startsOn ?? input.registeredOn;
    const baseWeeks = wholeAt(pack, 'adoption.baseWeeks', on);
    const sharedWeeks = wholeAt(pack, 'adoption.sharedWeeks', on);
    const lastStart = lastStartOf(input.registeredOn, pack);
    const weekly = centsAt(pack, 'adoption.weekly', on);
    const open = { baseWeeks, sharedWeeks, lastStart, weekly, payer: 'healthInsuranceFund' as const };
    if (baseWeeks === null || sharedWeeks === null || lastStart === null) {
      const ids = ['adoption.baseWeeks', 'adoption.sharedWeeks', 'adoption.startMonths'] as const;
      trace?.step('missing', { parameters: ids.map((id) => usedAt(pack, id, on)), refs: pages });
      return { answer: { ...open, paidWeeks: 0, allowance: null }, toConfirm: missingFigures(ids) };
    }
    trace?.step('weeks', {
      values: {
        base: { kind: 'number', value: baseWeeks },
        shared: { kind: 'number', value: sharedWeeks },
      },
      data: ['startsOn', 'registeredOn'],
      parameters: [usedAt(pack, 'adoption.baseWeeks', on), usedAt(pack, 'adoption.sharedWeeks', on)],
      refs: pages,
    });
    trace?.step('lastStart', {
      values: { date: { kind: 'date', value: lastStart } },
      data: ['registeredOn'],
      parameters: [usedAt(pack, 'adoption.startMonths', input.registeredOn)],
      refs: [ref('B19', 'page')],
    });
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['childIsMinor', 'startsOn', 'activityStopped'], refs: pages });
      return { answer: { ...open, paidWeeks: 0, allowance: ZERO_CENTS }, toConfirm: null };
    }
    const paidWeeks = Math.min(input.weeks, baseWeeks + sharedWeeks);
    const allowance = weekly === null ? null : euroCents(weekly * paidWeeks);
    trace?.step(allowance === null ? 'missing' : 'allowance', {
      values:
        allowance === null || weekly === null
          ? {}
          : {
              weeks: { kind: 'number', value: paidWeeks },
              weekly: money(weekly),
              amount: money(allowance),
            },
      data: ['weeks', 'startsOn'],
      parameters: [usedAt(pack, 'adoption.weekly', on)],
      refs: amounts,
    });
    return {
      answer: { ...open, paidWeeks, allowance },
      toConfirm: allowance === null ? missingFigures(['adoption.weekly']) : null,
    };
  },
});

function lastStartOf(registeredOn: PlainDate, pack: Pack): PlainDate | null {
  const months = wholeAt(pack, 'adoption.startMonths', registeredOn);
  return months === null ? null : addMonths(registeredOn, months);
}

function inTimeState(input: Input, pack: Pack): ConditionState {
  const last = lastStartOf(input.registeredOn, pack);
  if (last === null || input.startsOn === null) return 'unknown';
  return input.startsOn <= last ? 'met' : 'missing';
}
