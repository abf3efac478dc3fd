import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { divideHalfUp } from '#shared/rules/exact.ts';
import { centsInput, dateInput, factInput, yearInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { workAfterPensionCases } from './work-after-pension.cases.ts';
import { workAfterPensionMessages } from './work-after-pension.messages.ts';

export interface WorkAfterPensionAnswer {
  /** No limit at all; null when a fact or a figure lacks. */
  readonly unlimited: boolean | null;
  readonly limit: EuroCents | null;
  readonly excess: EuroCents | null;
  /** Share of the pension that is not paid: the excess over the limit, one at most. Ten-thousandths, halves up. */
  readonly reduction: Rate | null;
}

const inputs = z.strictObject({
  year: yearInput,
  pension: z.enum(['retirement', 'survivor', 'transition']),
  birthDate: dateInput.nullable(),
  careerYearsAtStart: z.number().nonnegative().max(100).nullable().default(null),
  activity: z.enum(['selfEmployed', 'employee']),
  childInCharge: factInput,
  /** Net for a self-employed person, gross for an employee, of that year. */
  income: centsInput.nullable().default(null),
});

type Inputs = z.infer<typeof inputs>;

const limits = {
  retirement: {
    selfEmployed: ['pension.workLimitSelfEmployed', 'pension.workLimitSelfEmployedChild'],
    employee: ['pension.workLimitEmployee', 'pension.workLimitEmployeeChild'],
  },
  survivor: {
    // With a child in charge the limit is another one, which was not read.
    selfEmployed: ['pension.workLimitSurvivorSelfEmployed', null],
    employee: ['pension.workLimitSurvivorEmployee', null],
  },
} as const;

const ground = ref('B64', 'page');
const open = { unlimited: null, limit: null, excess: null, reduction: null } as const;

/** true or false when it is certain, null when a fact or the figure of that year lacks. */
function isUnlimited(given: Inputs, pack: Pack): boolean | null {
  if (given.pension === 'transition') return true;
  const on = plainDateOf(given.year, 1, 1);
  const age = figureAt(pack, 'pension.workUnlimitedAge', on)?.value ?? null;
  const career = figureAt(pack, 'pension.workUnlimitedCareer', on)?.value ?? null;
  if (given.birthDate !== null && age !== null && given.year - yearOf(given.birthDate) >= Number(age))
    return true;
  if (given.pension === 'retirement' && career !== null && (given.careerYearsAtStart ?? 0) >= Number(career))
    return true;
  if (given.birthDate === null || age === null) return null;
  return given.pension === 'retirement' && given.careerYearsAtStart === null ? null : false;
}

/** How much a pensioner may earn beside the pension, and what an excess costs. */
export const workAfterPensionRule = defineRule({
  id: 'work-after-pension',
  version: 1,
  label: {
    fr: 'Travailler après la pension',
    nl: 'Werken na het pensioen',
    de: 'Arbeiten nach der Pension',
  },
  serves: ['L6', 'P12'],
  refs: [ground, ref('B65', 'page'), ref('B67', 'page')],
  parameters: [
    'pension.workUnlimitedAge',
    'pension.workUnlimitedCareer',
    'pension.workLimitSelfEmployed',
    'pension.workLimitSelfEmployedChild',
    'pension.workLimitEmployee',
    'pension.workLimitEmployeeChild',
    'pension.workLimitSurvivorSelfEmployed',
    'pension.workLimitSurvivorEmployee',
  ],
  inputs,
  conditions: [],
  messages: workAfterPensionMessages,
  cases: workAfterPensionCases,
  compute(given, pack, trace): { answer: WorkAfterPensionAnswer; toConfirm: ToConfirm | null } {
    const on = plainDateOf(given.year, 1, 1);
    const unlimited = isUnlimited(given, pack);
    const free = [
      usedAt(pack, 'pension.workUnlimitedAge', on),
      usedAt(pack, 'pension.workUnlimitedCareer', on),
    ];
    trace?.step(`unlimited.${unlimited ?? 'unknown'}`, {
      data: ['pension', 'birthDate', 'careerYearsAtStart', 'year'],
      parameters: free,
      refs: [ground],
    });
    trace?.step('declare', { refs: [ground] });
    if (unlimited === true || given.pension === 'transition')
      return { answer: { ...open, unlimited: true }, toConfirm: null };
    const { childInCharge, income } = given;
    const [alone, withChild] = limits[given.pension][given.activity];
    if (childInCharge === null) {
      trace?.step('childUnknown', { data: ['childInCharge'], refs: [ref('B65', 'page')] });
      return { answer: { ...open, unlimited }, toConfirm: unknownFacts(['childInCharge']) };
    }
    const id = childInCharge ? withChild : alone;
    const limit = id === null ? null : centsAt(pack, id, on);
    if (id === null || limit === null) {
      trace?.step('missing', {
        data: ['year', 'childInCharge'],
        parameters: id === null ? [] : [usedAt(pack, id, on)],
        refs: [ref('B65', 'page')],
      });
      return { answer: { ...open, unlimited }, toConfirm: missingFigures(id === null ? [] : [id]) };
    }
    trace?.step('limit', {
      values: { limit: money(limit) },
      data: ['year', 'activity', 'childInCharge'],
      parameters: [usedAt(pack, id, on)],
      refs: [ref('B65', 'page')],
    });
    const uncertain = unlimited === null ? unknownFacts(['birthDate', 'careerYearsAtStart']) : null;
    if (income === null) return { answer: { ...open, unlimited, limit }, toConfirm: uncertain };
    const excess = euroCents(Math.max(0, income - limit));
    const share = divideHalfUp(Math.min(excess, limit) * 10_000, limit);
    const reduction = rate((share / 10_000).toFixed(4));
    trace?.step(excess === 0 ? 'within' : 'reduced', {
      values: { income: money(income), excess: money(excess), share: { kind: 'rate', value: reduction } },
      data: ['income'],
      refs: [ref('B67', 'page')],
    });
    return { answer: { unlimited, limit, excess, reduction }, toConfirm: uncertain };
  },
});
