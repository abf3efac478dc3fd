import * as z from 'zod';
import { type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { addYears, type PlainDate } from '#shared/kernel/plain-date.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { mainOrEquivalent } from '../main-or-equivalent.ts';
import { bereavementAllowanceCases } from './bereavement-allowance.cases.ts';
import { bereavementAllowanceMessages } from './bereavement-allowance.messages.ts';

const pages = [ref('B21', 'page'), ref('B22', 'page')];
const amounts = [ref('B17', 'page'), ref('B18', 'page'), ref('B21', 'page')];

const inputs = z.strictObject({
  diedOn: dateInput,
  /** Day of the leave, whose amount holds. */
  rateOn: dateInput,
  days: z.int().nonnegative().max(366),
  lastLeaveDay: dateInput.nullable().default(null),
  requestedOn: dateInput.nullable().default(null),
  /** Children of the partner and foster children count as children. */
  relation: z.enum(['partner', 'child', 'other']).nullable().default(null),
  category: categoryInput.nullable().default(null),
  contributionAtMainLevel: factInput,
  twoQuartersPaid: factInput,
});

type Input = z.infer<typeof inputs>;

export interface BereavementAnswer {
  readonly maxDays: number | null;
  /** Last day of the leave and of the request. */
  readonly lastDay: PlainDate | null;
  readonly paidDays: number;
  readonly allowance: EuroCents | null;
}

/** Allowance for the days a self-employed person stops after the death of a partner or a child. */
export const bereavementAllowanceRule = defineRule({
  id: 'bereavement-allowance',
  version: 1,
  label: { fr: 'Allocation de deuil', nl: 'Rouwuitkering', de: 'Trauergeld' },
  serves: ['A2', 'L3', 'P1'],
  refs: [...pages, ...amounts],
  parameters: ['bereavement.maxDays', 'bereavement.windowYears', 'bereavement.day'],
  inputs,
  conditions: [
    {
      id: 'relation',
      refs: pages,
      data: ['relation'],
      check: (i) => stateOf(i.relation === null ? null : i.relation !== 'other'),
    },
    {
      id: 'category',
      refs: pages,
      data: ['category', 'contributionAtMainLevel'],
      check: (i) => mainOrEquivalent(i.category, i.contributionAtMainLevel),
    },
    { id: 'twoQuarters', refs: pages, data: ['twoQuartersPaid'], check: (i) => stateOf(i.twoQuartersPaid) },
    {
      id: 'inTime',
      refs: pages,
      data: ['lastLeaveDay', 'requestedOn', 'diedOn'],
      check: inTimeState,
    },
  ],
  messages: bereavementAllowanceMessages,
  cases: bereavementAllowanceCases,
  compute(input, pack, trace, eligibility): { answer: BereavementAnswer; toConfirm: ToConfirm | null } {
    if (input.rateOn < input.diedOn) {
      trace?.step('impossible', { data: ['rateOn', 'diedOn'], refs: pages });
      return {
        answer: { maxDays: null, lastDay: null, paidDays: 0, allowance: null },
        toConfirm: impossibleInput(['rateOn', 'diedOn']),
      };
    }
    const maxDays = wholeAt(pack, 'bereavement.maxDays', input.diedOn);
    const lastDay = lastDayOf(input.diedOn, pack);
    if (maxDays === null || lastDay === null) {
      const ids = ['bereavement.maxDays', 'bereavement.windowYears'] as const;
      trace?.step('missing', { parameters: ids.map((id) => usedAt(pack, id, input.diedOn)), refs: pages });
      return { answer: { maxDays, lastDay, paidDays: 0, allowance: null }, toConfirm: missingFigures(ids) };
    }
    trace?.step('leave', {
      values: { days: { kind: 'number', value: maxDays }, date: { kind: 'date', value: lastDay } },
      data: ['diedOn'],
      parameters: [
        usedAt(pack, 'bereavement.maxDays', input.diedOn),
        usedAt(pack, 'bereavement.windowYears', input.diedOn),
      ],
      refs: pages,
    });
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['relation', 'category', 'twoQuartersPaid'], refs: pages });
      return { answer: { maxDays, lastDay, paidDays: 0, allowance: ZERO_CENTS }, toConfirm: null };
    }
    const paidDays = Math.min(input.days, maxDays);
    const day = centsAt(pack, 'bereavement.day', input.rateOn);
    const allowance = day === null ? null : euroCents(day * paidDays);
    trace?.step(allowance === null ? 'missing' : 'allowance', {
      values:
        allowance === null || day === null
          ? {}
          : { days: { kind: 'number', value: paidDays }, day: money(day), amount: money(allowance) },
      data: ['days', 'rateOn'],
      parameters: [usedAt(pack, 'bereavement.day', input.rateOn)],
      refs: amounts,
    });
    return {
      answer: { maxDays, lastDay, paidDays, allowance },
      toConfirm: allowance === null ? missingFigures(['bereavement.day']) : null,
    };
  },
});

function lastDayOf(diedOn: PlainDate, pack: Pack): PlainDate | null {
  const years = wholeAt(pack, 'bereavement.windowYears', diedOn);
  return years === null ? null : addYears(diedOn, years);
}

function inTimeState(input: Input, pack: Pack): ConditionState {
  const last = lastDayOf(input.diedOn, pack);
  if (last === null) return 'unknown';
  const known = [input.lastLeaveDay, input.requestedOn].filter((day) => day !== null);
  if (known.some((day) => day > last)) return 'missing';
  return known.length === 2 ? 'met' : 'unknown';
}
