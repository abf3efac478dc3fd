import * as z from 'zod';
import { addCents, type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterOf } from '#shared/kernel/quarter.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, type ParameterUse, ref } from '#shared/rules/trace.ts';
import { mainOrEquivalent } from '../main-or-equivalent.ts';
import { carerAllowanceCases } from './carer-allowance.cases.ts';
import { carerAllowanceMessages } from './carer-allowance.messages.ts';

const pages = [ref('B23', 'page'), ref('B24', 'page')];
const limits = [ref('B23', 'page'), ref('B25', 'page')];
const amounts = [ref('B17', 'page'), ref('B18', 'page'), ref('B23', 'page')];

const limitFigures = [
  'carer.monthsPerRequest',
  'carer.monthsInCareer',
  'carer.exemptionMonths',
  'carer.exemptionQuartersInCareer',
] as const;

export interface CarerAllowanceAnswer {
  readonly paidMonths: number;
  /** For all paid months; each month at the amount of its first day. */
  readonly allowance: EuroCents | null;
  /** Quarters without contribution, one for each three months of full interruption in a row. */
  readonly exemptQuarters: readonly Quarter[];
}

/** Allowance for a self-employed informal carer, and the quarters that are exempted with it. */
export const carerAllowanceRule = defineRule({
  id: 'carer-allowance',
  version: 1,
  label: {
    fr: 'Allocation d’aidant proche',
    nl: 'Mantelzorguitkering',
    de: 'Geld für pflegende Angehörige',
  },
  serves: ['A2', 'L3', 'P1'],
  refs: [...pages, ...limits, ...amounts],
  parameters: [...limitFigures, 'carer.monthFull', 'carer.monthHalf'],
  inputs: z.strictObject({
    /** First day of the interruption. */
    from: dateInput,
    months: z.int().nonnegative().max(120),
    /** full: no activity at all · half: at least half of it stopped. */
    interruption: z.enum(['full', 'half']),
    monthsBefore: z.int().nonnegative().max(120).default(0),
    exemptQuartersBefore: z.int().nonnegative().max(40).default(0),
    /** Serious illness or palliative care of a near person, or a disabled child below 25. */
    careRecognised: factInput,
    category: categoryInput.nullable().default(null),
    contributionAtMainLevel: factInput,
    twoQuartersPaid: factInput,
  }),
  conditions: [
    { id: 'care', refs: pages, data: ['careRecognised'], check: (i) => stateOf(i.careRecognised) },
    {
      id: 'category',
      refs: pages,
      data: ['category', 'contributionAtMainLevel'],
      check: (i) => mainOrEquivalent(i.category, i.contributionAtMainLevel),
    },
    { id: 'twoQuarters', refs: pages, data: ['twoQuartersPaid'], check: (i) => stateOf(i.twoQuartersPaid) },
    {
      id: 'oneMonth',
      refs: pages,
      data: ['months'],
      check: (i) => (i.months >= 1 ? 'met' : 'missing'),
    },
  ],
  messages: carerAllowanceMessages,
  cases: carerAllowanceCases,
  compute(input, pack, trace, eligibility): { answer: CarerAllowanceAnswer; toConfirm: ToConfirm | null } {
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['careRecognised', 'category', 'months'], refs: pages });
      return {
        answer: { paidMonths: 0, allowance: ZERO_CENTS, exemptQuarters: [] },
        toConfirm: null,
      };
    }
    const perRequest = wholeAt(pack, 'carer.monthsPerRequest', input.from);
    const inCareer = wholeAt(pack, 'carer.monthsInCareer', input.from);
    const inARow = wholeAt(pack, 'carer.exemptionMonths', input.from);
    const mostQuarters = wholeAt(pack, 'carer.exemptionQuartersInCareer', input.from);
    if (perRequest === null || inCareer === null || inARow === null || mostQuarters === null) {
      trace?.step('missing', {
        parameters: limitFigures.map((id) => usedAt(pack, id, input.from)),
        refs: limits,
      });
      return {
        answer: { paidMonths: 0, allowance: null, exemptQuarters: [] },
        toConfirm: missingFigures(limitFigures),
      };
    }
    const paidMonths = Math.max(0, Math.min(input.months, perRequest, inCareer - input.monthsBefore));
    trace?.step('months', {
      values: {
        months: { kind: 'number', value: paidMonths },
        perRequest: { kind: 'number', value: perRequest },
        inCareer: { kind: 'number', value: inCareer },
      },
      data: ['months', 'monthsBefore'],
      parameters: [
        usedAt(pack, 'carer.monthsPerRequest', input.from),
        usedAt(pack, 'carer.monthsInCareer', input.from),
      ],
      refs: limits,
    });
    const figure = input.interruption === 'full' ? 'carer.monthFull' : 'carer.monthHalf';
    const firstDays = Array.from({ length: paidMonths }, (_, i) => addMonths(input.from, i));
    const allowance = firstDays.reduce<EuroCents | null>((sum, on) => {
      const month = centsAt(pack, figure, on);
      return sum === null || month === null ? null : addCents(sum, month);
    }, ZERO_CENTS);
    trace?.step(allowance === null ? 'missing' : 'allowance', {
      values:
        allowance === null ? {} : { months: { kind: 'number', value: paidMonths }, amount: money(allowance) },
      data: ['from', 'months', 'interruption'],
      parameters: usesOf(firstDays, figure, pack),
      refs: amounts,
    });
    const exemptQuarters =
      input.interruption === 'half'
        ? []
        : exempted(firstDays, inARow).slice(0, Math.max(0, mostQuarters - input.exemptQuartersBefore));
    trace?.step(exemptQuarters.length === 0 ? 'noExemption' : 'exemption', {
      values: {
        months: { kind: 'number', value: inARow },
        most: { kind: 'number', value: mostQuarters },
        ...(exemptQuarters.length === 0
          ? {}
          : { quarters: { kind: 'text', value: exemptQuarters.join(', ') } }),
      },
      data: ['interruption', 'months', 'exemptQuartersBefore'],
      parameters: [
        usedAt(pack, 'carer.exemptionMonths', input.from),
        usedAt(pack, 'carer.exemptionQuartersInCareer', input.from),
      ],
      refs: limits,
    });
    return {
      answer: { paidMonths, allowance, exemptQuarters },
      toConfirm: allowance === null ? missingFigures([figure]) : null,
    };
  },
});

/** The quarter that holds the third month in a row, then the sixth, and so on. */
function exempted(firstDays: readonly PlainDate[], inARow: number): Quarter[] {
  return firstDays.filter((_, i) => (i + 1) % inARow === 0).map((on) => quarterOf(on));
}

/** Each stretch of the series that a month fell in, once. */
function usesOf(days: readonly PlainDate[], figure: ParameterId, pack: Pack): ParameterUse[] {
  const found = new Map<string, ParameterUse>();
  for (const on of days) {
    const use = usedAt(pack, figure, on);
    found.set(use.from ?? 'unknown', use);
  }
  return [...found.values()];
}
