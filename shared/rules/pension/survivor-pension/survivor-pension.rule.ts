import * as z from 'zod';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, ref } from '#shared/rules/trace.ts';
import { survivorPensionCases } from './survivor-pension.cases.ts';
import { survivorPensionMessages } from './survivor-pension.messages.ts';

export interface SurvivorPensionAnswer {
  /** null while a fact or a figure lacks. */
  readonly entitled: boolean | null;
  /** The day on which the age for a death at that date is reached. */
  readonly ageReachedOn: PlainDate | null;
  /** Only the age lacks: the transition allowance comes instead. */
  readonly transitionInstead: boolean | null;
}

const inputs = z.strictObject({
  deathOn: dateInput,
  survivorBirthDate: dateInput.nullable(),
  /** First day of the marriage, or of the legal cohabitation without a break before it. */
  togetherSince: dateInput.nullable(),
  commonChild: factInput,
  childInCharge: factInput,
  posthumousChild: factInput,
  accidentOrOccupationalDisease: factInput,
  remarried: factInput,
});

type Inputs = z.infer<typeof inputs>;

const ground = ref('B71', 'page');
const marriage = ref('B69', 'page');

function ageReachedOn({ deathOn, survivorBirthDate }: Inputs, pack: Pack): PlainDate | null {
  const months = figureAt(pack, 'survivor.minimumAge', deathOn)?.value ?? null;
  return months === null || survivorBirthDate === null ? null : addMonths(survivorBirthDate, Number(months));
}

function marriageState(given: Inputs, pack: Pack): ConditionState {
  const exceptions = [
    given.commonChild,
    given.childInCharge,
    given.posthumousChild,
    given.accidentOrOccupationalDisease,
  ];
  if (exceptions.includes(true)) return 'met';
  const months = figureAt(pack, 'survivor.marriageMonths', given.deathOn)?.value ?? null;
  if (months === null || given.togetherSince === null) return 'unknown';
  if (addMonths(given.togetherSince, Number(months)) <= given.deathOn) return 'met';
  return exceptions.includes(null) ? 'unknown' : 'missing';
}

/** A survivor's pension: old enough at the death, a year of marriage or an exception, not remarried. */
export const survivorPensionRule = defineRule({
  id: 'survivor-pension',
  version: 1,
  label: { fr: 'Pension de survie', nl: 'Overlevingspensioen', de: 'Hinterbliebenenpension' },
  serves: ['L6', 'P13'],
  refs: [ground, marriage, ref('PE3', 'page')],
  parameters: ['survivor.minimumAge', 'survivor.marriageMonths'],
  inputs,
  conditions: [
    {
      id: 'age',
      refs: [ground, ref('PE3', 'page')],
      data: ['deathOn', 'survivorBirthDate'],
      check(given, pack) {
        const reached = ageReachedOn(given, pack);
        return stateOf(reached === null ? null : reached <= given.deathOn);
      },
    },
    {
      id: 'marriage',
      refs: [marriage],
      data: [
        'togetherSince',
        'commonChild',
        'childInCharge',
        'posthumousChild',
        'accidentOrOccupationalDisease',
      ],
      check: marriageState,
    },
    {
      id: 'notRemarried',
      refs: [ground],
      data: ['remarried'],
      check: (given) => stateOf(given.remarried === null ? null : !given.remarried),
    },
  ],
  messages: survivorPensionMessages,
  cases: survivorPensionCases,
  compute(given, pack, trace, eligibility): { answer: SurvivorPensionAnswer; toConfirm: ToConfirm | null } {
    const reached = ageReachedOn(given, pack);
    const figure = figureAt(pack, 'survivor.minimumAge', given.deathOn)?.value ?? null;
    const parameters = [usedAt(pack, 'survivor.minimumAge', given.deathOn)];
    const entitled = stateAsFact(eligibility);
    if (figure === null) {
      trace?.step('unknown', { parameters, refs: [ground] });
      return {
        answer: { entitled: null, ageReachedOn: null, transitionInstead: null },
        toConfirm: missingFigures(['survivor.minimumAge']),
      };
    }
    const oldEnough = reached === null ? null : reached <= given.deathOn;
    const others = [marriageState(given, pack), stateOf(given.remarried === null ? null : !given.remarried)];
    const transitionInstead =
      oldEnough === null || others.includes('unknown') ? null : !oldEnough && !others.includes('missing');
    trace?.step('minimumAge', {
      values: {
        years: { kind: 'number', value: Math.floor(Number(figure) / 12) },
        months: { kind: 'number', value: Number(figure) % 12 },
      },
      data: ['deathOn'],
      parameters,
      refs: [ground, ref('PE3', 'page')],
    });
    const verdict = transitionInstead === true ? 'transition' : `entitled.${entitled ?? 'unknown'}`;
    trace?.step(verdict, { data: ['survivorBirthDate'], refs: [ground, marriage] });
    return { answer: { entitled, ageReachedOn: reached, transitionInstead }, toConfirm: null };
  },
});

function stateAsFact(state: ConditionState): boolean | null {
  return state === 'unknown' ? null : state === 'met';
}
