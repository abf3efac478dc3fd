import * as z from 'zod';
import { addMonths, daysBetween, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { transitionAllowanceCases } from './transition-allowance.cases.ts';
import { transitionAllowanceMessages } from './transition-allowance.messages.ts';

export interface TransitionAllowanceAnswer {
  /** Longest duration; null when it is not known at that date. */
  readonly months: number | null;
  readonly household: 'noChild' | 'olderChild' | 'youngChild';
  /** Last day of a request that keeps the whole duration. */
  readonly requestBy: PlainDate | null;
}

const inputs = z.strictObject({
  deathOn: dateInput,
  /** Children in charge with family benefits; one born after the death counts when it is born soon enough. */
  children: z.array(z.strictObject({ bornOn: dateInput, disabled: z.boolean().default(false) })),
  /** Too young for a survivor's pension. */
  belowSurvivorAge: factInput,
  marriedLongEnough: factInput,
  remarried: factInput,
});

type Inputs = z.infer<typeof inputs>;

const durations = {
  noChild: 'transition.monthsWithoutChild',
  olderChild: 'transition.monthsWithOlderChild',
  youngChild: 'transition.monthsWithYoungChild',
} as const;

const ground = ref('B70', 'page');

function numberAt(pack: Pack, id: ParameterId, on: PlainDate): number | null {
  const value = figureAt(pack, id, on)?.value ?? null;
  return value === null ? null : Number(value);
}

/** One young, disabled or posthumous child is enough; older ones count among themselves. */
function householdOf({ deathOn, children }: Inputs, pack: Pack): TransitionAllowanceAnswer['household'] {
  const age = numberAt(pack, 'transition.childAge', deathOn) ?? 13;
  const posthumous = numberAt(pack, 'survivor.posthumousDays', deathOn) ?? 0;
  const counted = children.filter(({ bornOn }) => daysBetween(deathOn, bornOn) <= posthumous);
  if (counted.length === 0) return 'noChild';
  const young = counted.some(({ bornOn, disabled }) => disabled || yearOf(deathOn) - yearOf(bornOn) < age);
  return young ? 'youngChild' : 'olderChild';
}

/** How long a survivor who is too young for a survivor's pension receives the transition allowance. */
export const transitionAllowanceRule = defineRule({
  id: 'transition-allowance',
  version: 1,
  label: { fr: 'Allocation de transition', nl: 'Overgangsuitkering', de: 'Übergangsgeld' },
  serves: ['L6', 'P13'],
  refs: [ground, ref('B69', 'page'), ref('PE2', 'page')],
  parameters: [
    ...Object.values(durations),
    'transition.childAge',
    'transition.requestMonths',
    'survivor.posthumousDays',
  ],
  inputs,
  conditions: [
    {
      id: 'age',
      refs: [ref('B69', 'page')],
      data: ['belowSurvivorAge'],
      check: (given) => stateOf(given.belowSurvivorAge),
    },
    {
      id: 'marriage',
      refs: [ref('B69', 'page')],
      data: ['marriedLongEnough'],
      check: (given) => stateOf(given.marriedLongEnough),
    },
    {
      id: 'notRemarried',
      refs: [ref('B69', 'page')],
      data: ['remarried'],
      check: (given) => stateOf(given.remarried === null ? null : !given.remarried),
    },
  ],
  messages: transitionAllowanceMessages,
  cases: transitionAllowanceCases,
  compute(given, pack, trace): { answer: TransitionAllowanceAnswer; toConfirm: ToConfirm | null } {
    const { deathOn } = given;
    const household = householdOf(given, pack);
    const id = durations[household];
    const atDeath = numberAt(pack, id, deathOn);
    const wait = numberAt(pack, 'transition.requestMonths', deathOn);
    const requestBy = wait === null ? null : addMonths(deathOn, wait);
    if (atDeath === null) {
      trace?.step('unknown', { parameters: [usedAt(pack, id, deathOn)], refs: [ground] });
      return { answer: { months: null, household, requestBy }, toConfirm: missingFigures([id]) };
    }
    // An allowance that was still running when durations grew was prolonged by right.
    const end = addMonths(deathOn, atDeath);
    const months = Math.max(atDeath, numberAt(pack, id, end) ?? atDeath);
    trace?.step(`duration.${household}`, {
      values: { date: { kind: 'date', value: deathOn }, months: { kind: 'number', value: months } },
      data: ['deathOn', 'children'],
      parameters: [
        usedAt(pack, id, months === atDeath ? deathOn : end),
        usedAt(pack, 'transition.childAge', deathOn),
      ],
      refs: [ground, ref('PE2', 'page')],
    });
    if (months !== atDeath) trace?.step('prolonged', { data: ['deathOn'], refs: [ground] });
    if (requestBy !== null) {
      trace?.step('request', {
        values: { date: { kind: 'date', value: requestBy } },
        parameters: [usedAt(pack, 'transition.requestMonths', deathOn)],
        refs: [ground],
      });
    }
    return { answer: { months, household, requestBy }, toConfirm: null };
  },
});
