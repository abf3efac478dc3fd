import * as z from 'zod';
import { daysBetween } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterOf, quarterRange } from '#shared/kernel/quarter.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, ref } from '#shared/rules/trace.ts';
import { firstAssimilatedQuarter, lastQuarterBeforeResumption } from './assimilated-quarters.ts';
import { illnessAssimilationCases } from './illness-assimilation.cases.ts';
import { illnessAssimilationMessages } from './illness-assimilation.messages.ts';

const page = [ref('B36', 'page')];
const dates = [ref('B36', 'page'), ref('L2', 'art. 50 § 1')];

const inputs = z.strictObject({
  incapacityFrom: dateInput.nullable().default(null),
  /** First day of work again. */
  resumedOn: dateInput.nullable().default(null),
  /** Last day of the incapacity when no work follows it. */
  incapacityEndedOn: dateInput.nullable().default(null),
  /** Main occupation without interruption since. */
  activeSince: dateInput.nullable().default(null),
  /** The contribution of the quarter before the first assimilated one is paid. */
  previousQuarterPaid: factInput,
  recognised: factInput,
  fullyStopped: factInput,
  notContinuedByOthers: factInput,
  /** A maternity rest is no illness here. */
  maternityRest: factInput,
});

type Input = z.infer<typeof inputs>;

export interface IllnessAssimilationAnswer {
  readonly firstQuarter: Quarter | null;
  /** null while the incapacity lasts or nobody said how it ended. */
  readonly lastQuarter: Quarter | null;
  /** Empty when the incapacity was too short; null while its end is open. */
  readonly quarters: readonly Quarter[] | null;
  readonly authority: 'nisse';
}

/** Quarters of illness that count as worked, without contribution: general regulation, art. 28 and 50. */
export const illnessAssimilationRule = defineRule({
  id: 'illness-assimilation',
  version: 1,
  label: {
    fr: 'Assimilation pour maladie',
    nl: 'Gelijkstelling wegens ziekte',
    de: 'Gleichstellung wegen Krankheit',
  },
  serves: ['A2', 'A3', 'L3', 'L8', 'P9'],
  refs: dates,
  parameters: ['assimilation.activityDays', 'assimilation.requestMonths'],
  inputs,
  conditions: [
    {
      id: 'activity',
      refs: [ref('B36', 'page'), ref('B37', 'page')],
      data: ['activeSince', 'incapacityFrom'],
      check: activityState,
    },
    {
      id: 'previousQuarter',
      refs: page,
      data: ['previousQuarterPaid'],
      check: (i) => stateOf(i.previousQuarterPaid),
    },
    { id: 'recognised', refs: page, data: ['recognised'], check: (i) => stateOf(i.recognised) },
    { id: 'stopped', refs: page, data: ['fullyStopped'], check: (i) => stateOf(i.fullyStopped) },
    {
      id: 'nobodyContinues',
      refs: page,
      data: ['notContinuedByOthers'],
      check: (i) => stateOf(i.notContinuedByOthers),
    },
    {
      id: 'notMaternity',
      refs: [ref('B38', 'page')],
      data: ['maternityRest'],
      check: (i) => stateOf(i.maternityRest === null ? null : !i.maternityRest),
    },
  ],
  messages: illnessAssimilationMessages,
  cases: illnessAssimilationCases,
  compute(input, pack, trace): { answer: IllnessAssimilationAnswer; toConfirm: ToConfirm | null } {
    const { incapacityFrom, resumedOn, incapacityEndedOn } = input;
    const endsOn = resumedOn ?? incapacityEndedOn;
    if (incapacityFrom !== null && endsOn !== null && endsOn < incapacityFrom) {
      const data = [resumedOn === null ? 'incapacityEndedOn' : 'resumedOn'];
      trace?.step('impossible', { data, refs: page });
      return {
        answer: { firstQuarter: null, lastQuarter: null, quarters: null, authority: 'nisse' },
        toConfirm: impossibleInput(data),
      };
    }
    const firstQuarter = incapacityFrom === null ? null : firstAssimilatedQuarter(incapacityFrom);
    const lastQuarter = lastOf(input);
    if (incapacityFrom !== null && firstQuarter !== null) {
      trace?.step(firstQuarter === quarterOf(incapacityFrom) ? 'fromSameQuarter' : 'fromNextQuarter', {
        values: {
          from: { kind: 'date', value: incapacityFrom },
          quarter: { kind: 'quarter', value: firstQuarter },
        },
        data: ['incapacityFrom'],
        refs: dates,
      });
    }
    if (lastQuarter !== null) {
      trace?.step(resumedOn === null ? 'untilEnd' : 'untilResumption', {
        values: { quarter: { kind: 'quarter', value: lastQuarter } },
        data: ['resumedOn', 'incapacityEndedOn'],
        refs: dates,
      });
    }
    trace?.step('effects', { refs: page });
    const on = incapacityFrom ?? endsOn;
    trace?.step('request', {
      parameters: on === null ? [] : [usedAt(pack, 'assimilation.requestMonths', on)],
      refs: [...page, ref('B37', 'page'), ref('B38', 'page')],
    });
    const known = firstQuarter !== null && lastQuarter !== null;
    const quarters = known ? quarterRange(firstQuarter, lastQuarter) : null;
    if (quarters?.length === 0) trace?.step('tooShort', { refs: dates });
    return {
      answer:
        quarters?.length === 0
          ? { firstQuarter: null, lastQuarter: null, quarters, authority: 'nisse' }
          : { firstQuarter, lastQuarter, quarters, authority: 'nisse' },
      toConfirm: incapacityFrom === null && endsOn === null ? unknownFacts(['incapacityFrom']) : null,
    };
  },
});

function lastOf({ resumedOn, incapacityEndedOn }: Input): Quarter | null {
  if (resumedOn !== null) return lastQuarterBeforeResumption(resumedOn);
  return incapacityEndedOn === null ? null : quarterOf(incapacityEndedOn);
}

function activityState(input: Input, pack: Pack): ConditionState {
  const { activeSince, incapacityFrom } = input;
  if (activeSince === null || incapacityFrom === null) return 'unknown';
  const days = figureAt(pack, 'assimilation.activityDays', incapacityFrom)?.value ?? null;
  if (days === null) return 'unknown';
  return stateOf(daysBetween(activeSince, incapacityFrom) >= Number(days));
}
