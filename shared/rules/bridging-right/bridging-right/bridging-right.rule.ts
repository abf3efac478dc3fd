import * as z from 'zod';
import { plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { centsInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, ref } from '#shared/rules/trace.ts';
import {
  type BridgingCase,
  type BridgingRegime,
  caseInForce,
  caseOf,
  groundInput,
  regimeOn,
  regimeRefs,
} from '../regimes.ts';
import { bridgingRightCases } from './bridging-right.cases.ts';
import { bridgingRightMessages } from './bridging-right.messages.ts';

const general = [ref('H13', 'page'), ref('B45', 'page')];

const inputs = z.strictObject({
  /** Day of the judgment, of the event or of the cessation. */
  eventOn: dateInput,
  ground: groundInput,
  mainResidenceInBelgium: factInput,
  /** Quarters in a row as main occupation or maxi spouse, the one of the event and those before it. */
  subjectQuarters: z.int().nonnegative().nullable().default(null),
  /** Paid quarters among the sixteen that end with the one of the event; since 2023 assimilated ones count. */
  paidQuarters: z.int().nonnegative().max(16).nullable().default(null),
  noOccupation: factInput,
  noReplacementIncome: factInput,
  noFraud: factInput,
  /** Asked before 2023 only. */
  underPensionAge: factInput,
  /** For a low income: of the year of the cessation and of the year before. */
  income: centsInput.nullable().default(null),
  incomeYearBefore: centsInput.nullable().default(null),
  assistingSpouse: z.boolean().default(false),
});

type Input = z.infer<typeof inputs>;

export type KeptCover = 'medicalCare' | 'familyBenefits' | 'incapacity' | 'invalidity' | 'maternity';

export interface BridgingRightAnswer {
  readonly regime: BridgingRegime | null;
  readonly case: BridgingCase;
  /** Cover kept without contribution; never the pension. */
  readonly keptCover: readonly KeptCover[];
  readonly authority: 'fund';
}

/** Who is entitled to the bridging right, or before 2017 to the insurance in case of bankruptcy, and what cover stays. */
export const bridgingRightRule = defineRule({
  id: 'bridging-right',
  version: 1,
  label: { fr: 'Droit passerelle', nl: 'Overbruggingsrecht', de: 'Überbrückungsrecht' },
  serves: ['A2', 'L5', 'L8', 'P1', 'P7'],
  refs: [ref('H14', 'loi 22/12/2016'), ref('H12', 'page'), ...general],
  parameters: [
    'bridging.subjectQuarters',
    'bridging.paidQuarters',
    'income.mainFloor',
    'income.maxiStatusFloor',
  ],
  inputs,
  conditions: [
    {
      id: 'ground',
      refs: [ref('H12', 'page'), ref('B44', 'page'), ref('H16', 'page')],
      data: ['eventOn', 'ground', 'income', 'incomeYearBefore'],
      check: groundState,
    },
    {
      id: 'residence',
      refs: general,
      data: ['mainResidenceInBelgium'],
      check: (i) => stateOf(i.mainResidenceInBelgium),
    },
    {
      id: 'subject',
      refs: general,
      data: ['subjectQuarters', 'eventOn'],
      check: (i, pack) => atLeast(i.subjectQuarters, 'bridging.subjectQuarters', i, pack),
    },
    {
      id: 'paid',
      refs: general,
      data: ['paidQuarters', 'eventOn'],
      check: (i, pack) => atLeast(i.paidQuarters, 'bridging.paidQuarters', i, pack),
    },
    { id: 'noOccupation', refs: general, data: ['noOccupation'], check: (i) => stateOf(i.noOccupation) },
    {
      id: 'noReplacementIncome',
      refs: [ref('H11', 'page'), ref('H12', 'page')],
      data: ['noReplacementIncome', 'eventOn'],
      // Since 2023 such an income only lowers the benefit.
      check: (i) => (regimeOn(i.eventOn) === 'twoCases' ? 'met' : stateOf(i.noReplacementIncome)),
    },
    {
      id: 'age',
      refs: [ref('H11', 'page')],
      data: ['underPensionAge', 'eventOn'],
      check: (i) => (regimeOn(i.eventOn) === 'twoCases' ? 'met' : stateOf(i.underPensionAge)),
    },
    {
      id: 'noFraud',
      refs: [ref('B46', 'page'), ref('H17', 'page')],
      data: ['noFraud'],
      check: (i) => stateOf(i.noFraud),
    },
  ],
  messages: bridgingRightMessages,
  cases: bridgingRightCases,
  compute(input, pack, trace): { answer: BridgingRightAnswer; toConfirm: ToConfirm | null } {
    const regime = regimeOn(input.eventOn);
    const found = { regime, case: caseOf(input.ground), authority: 'fund' as const };
    if (regime === null) {
      trace?.step('beforeAll', { data: ['eventOn'], refs: [ref('H15', 'page')] });
      return { answer: { ...found, keptCover: [] }, toConfirm: null };
    }
    trace?.step(regime, {
      values: { event: { kind: 'date', value: input.eventOn } },
      data: ['eventOn'],
      parameters: [
        usedAt(pack, 'bridging.subjectQuarters', input.eventOn),
        usedAt(pack, 'bridging.paidQuarters', input.eventOn),
      ],
      refs: regimeRefs[regime],
    });
    trace?.step(found.case, { data: ['ground'], refs: regimeRefs[regime] });
    if (input.ground === 'lowIncome') {
      trace?.step('ceiling', {
        data: ['income', 'incomeYearBefore', 'assistingSpouse'],
        parameters: [usedAt(pack, ceilingOf(input), input.eventOn)],
        refs: [ref('B44', 'page'), ref('H13', 'page')],
      });
    }
    const keptCover = coverOf(regime);
    trace?.step(regime === 'bankruptcyInsurance' ? 'oldCover' : 'cover', { refs: regimeRefs[regime] });
    const inForce = caseInForce(input.ground, input.eventOn);
    return {
      answer: { ...found, keptCover },
      toConfirm: inForce === null ? unknownFacts(['ground'], 'nisse') : null,
    };
  },
});

function coverOf(regime: BridgingRegime): readonly KeptCover[] {
  return regime === 'bankruptcyInsurance'
    ? ['medicalCare', 'familyBenefits']
    : ['medicalCare', 'incapacity', 'invalidity', 'maternity'];
}

function ceilingOf(input: Input): ParameterId {
  return input.assistingSpouse ? 'income.maxiStatusFloor' : 'income.mainFloor';
}

/** A low income is one that does not pass the minimum of the year of the cessation, in that year and the one before. */
function groundState(input: Input, pack: Pack): ConditionState {
  const inForce = caseInForce(input.ground, input.eventOn);
  if (inForce !== true || input.ground !== 'lowIncome') return stateOf(inForce);
  const ceiling = centsAt(pack, ceilingOf(input), plainDateOf(yearOf(input.eventOn), 1, 1));
  const incomes = [input.income, input.incomeYearBefore];
  if (ceiling === null) return 'unknown';
  if (incomes.some((income) => income !== null && income > ceiling)) return 'missing';
  return incomes.includes(null) ? 'unknown' : 'met';
}

function atLeast(count: number | null, id: ParameterId, input: Input, pack: Pack): ConditionState {
  const required = figureAt(pack, id, input.eventOn)?.value ?? null;
  if (required === null) return 'unknown';
  if (required === '0') return 'met';
  return stateOf(count === null ? null : count >= Number(required));
}
