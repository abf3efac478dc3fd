import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { ageOn } from '../../contributions/category-of-contributor/pension-age.ts';
import { disabilityAllowancesCases } from './disability-allowances.cases.ts';
import { disabilityAllowancesMessages } from './disability-allowances.messages.ts';

const page = [ref('B115', 'page'), ref('H20', 'page')];

const replacement = {
  cohabiting: 'disability.replacement.cohabiting',
  single: 'disability.replacement.single',
  family: 'disability.replacement.family',
} as const;

const pointSteps: readonly ParameterId[] = [
  'disability.points1',
  'disability.points2',
  'disability.points3',
  'disability.points4',
  'disability.points5',
];

const inputs = z.strictObject({
  on: dateInput,
  birthDate: dateInput.nullable().default(null),
  /** Under the age: married, with a child, or disabled after the end of the family benefits. */
  ageException: factInput,
  livesInBelgium: factInput,
  nationality: factInput,
  incomeUnderLimit: factInput,
  /** A third or less of what a person without disability can earn. */
  earningCapacityReduced: factInput,
  /** 0–18, given by a doctor of the federal service. */
  autonomyPoints: z.int().min(0).max(18).nullable().default(null),
  /** Category A, B or C. */
  household: z.enum(['cohabiting', 'single', 'family']).nullable().default(null),
});

type Input = z.infer<typeof inputs>;

export interface DisabilityAllowancesAnswer {
  readonly incomeReplacement: ConditionState;
  /** Per year, before other income is taken off. */
  readonly incomeReplacementMaximum: EuroCents | null;
  readonly integration: ConditionState;
  /** 1–5; 0 when there are too few points. */
  readonly integrationCategory: number | null;
  readonly authority: 'fpsSocialSecurity';
}

/** Income replacement and integration allowances: dated information; the federal service for disabled persons decides. */
export const disabilityAllowancesRule = defineRule({
  id: 'disability-allowances',
  version: 1,
  label: {
    fr: 'Allocations aux personnes handicapées',
    nl: 'Tegemoetkomingen aan personen met een handicap',
    de: 'Beihilfen für Personen mit Behinderung',
  },
  serves: ['A2', 'P13', 'L3'],
  refs: [...page, ref('H21', 'page')],
  parameters: [
    'disability.minimumAge',
    'disability.maximumAge',
    'disability.integrationAmount',
    ...pointSteps,
    ...Object.values(replacement),
  ],
  inputs,
  conditions: [
    { id: 'age', refs: page, data: ['birthDate', 'ageException', 'on'], check: ageState },
    { id: 'residence', refs: page, data: ['livesInBelgium'], check: (i) => stateOf(i.livesInBelgium) },
    { id: 'nationality', refs: page, data: ['nationality'], check: (i) => stateOf(i.nationality) },
    { id: 'income', refs: page, data: ['incomeUnderLimit'], check: (i) => stateOf(i.incomeUnderLimit) },
  ],
  messages: disabilityAllowancesMessages,
  cases: disabilityAllowancesCases,
  compute(input, pack, trace): { answer: DisabilityAllowancesAnswer; toConfirm: ToConfirm | null } {
    const { on, household, autonomyPoints } = input;
    const incomeReplacement = stateOf(input.earningCapacityReduced);
    const id = household === null ? null : replacement[household];
    const incomeReplacementMaximum = id === null ? null : centsAt(pack, id, on);
    const integrationCategory = categoryOf(autonomyPoints, input, pack);
    const integration = stateOf(integrationCategory === null ? null : integrationCategory > 0);
    trace?.step('authority', { refs: page });
    trace?.step(`replacement.${incomeReplacement}`, { data: ['earningCapacityReduced'], refs: page });
    trace?.step(id === null ? 'household' : incomeReplacementMaximum === null ? 'missing' : 'amount', {
      values: {
        on: { kind: 'date', value: on },
        ...(incomeReplacementMaximum === null ? {} : { amount: money(incomeReplacementMaximum) }),
      },
      data: ['household', 'on'],
      parameters: id === null ? [] : [usedAt(pack, id, on)],
      refs: [ref('H22', 'page')],
    });
    trace?.step(
      integrationCategory === null ? 'pointsUnknown' : integrationCategory === 0 ? 'tooFew' : 'points',
      {
        values: {
          points: { kind: 'number', value: autonomyPoints ?? 0 },
          category: { kind: 'number', value: integrationCategory ?? 0 },
        },
        data: ['autonomyPoints'],
        parameters: [
          ...pointSteps.map((step) => usedAt(pack, step, on)),
          usedAt(pack, 'disability.integrationAmount', on),
        ],
        refs: [ref('H21', 'page'), ref('B115', 'page')],
      },
    );
    return {
      answer: {
        incomeReplacement,
        incomeReplacementMaximum,
        integration,
        integrationCategory,
        authority: 'fpsSocialSecurity',
      },
      toConfirm:
        id === null
          ? unknownFacts(['household'])
          : incomeReplacementMaximum === null
            ? missingFigures([id], 'fpsSocialSecurity')
            : null,
    };
  },
});

function ageState(input: Input, pack: Pack): ConditionState {
  const { birthDate, on, ageException } = input;
  if (birthDate === null) return 'unknown';
  const minimum = figureAt(pack, 'disability.minimumAge', on)?.value ?? null;
  const maximum = figureAt(pack, 'disability.maximumAge', on)?.value ?? null;
  if (minimum === null || maximum === null) return 'unknown';
  const age = ageOn(birthDate, on);
  if (age >= Number(maximum)) return 'missing';
  if (age >= Number(minimum)) return 'met';
  return stateOf(ageException);
}

function categoryOf(points: number | null, { on }: Input, pack: Pack): number | null {
  if (points === null) return null;
  let category = 0;
  for (const [i, step] of pointSteps.entries()) {
    const from = figureAt(pack, step, on)?.value ?? null;
    if (from === null) return null;
    if (points >= Number(from)) category = i + 1;
  }
  return category;
}
