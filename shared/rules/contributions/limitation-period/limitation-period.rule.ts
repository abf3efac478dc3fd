import * as z from 'zod';
import { addYears, type PlainDate, plainDateOf } from '#shared/kernel/plain-date.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput, yearInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { type LegalReference, ref } from '#shared/rules/trace.ts';
import { limitationPeriodCases } from './limitation-period.cases.ts';
import { limitationPeriodMessages } from './limitation-period.messages.ts';

const article: LegalReference = ref('L1', 'art. 16');

export interface LimitationAnswer {
  /** First day of the period. */
  readonly startsOn: PlainDate | null;
  /** From this day on the claim can no longer be recovered. */
  readonly prescribedOn: PlainDate | null;
}

const kinds = {
  provisional: { years: 'limitation.contributionYears', offset: 1 },
  regularisation: { years: 'limitation.regularisationYears', offset: 'limitation.regularisationOffset' },
  refund: { years: 'limitation.refundYears', offset: 1 },
  provisionalRefund: { years: 'limitation.refundYears', offset: 'limitation.regularisationOffset' },
} as const satisfies Readonly<Record<string, { years: ParameterId; offset: number | ParameterId }>>;

/** When a contribution or a refund can no longer be claimed: royal decree 38, art. 16. */
export const limitationPeriodRule = defineRule({
  id: 'limitation-period',
  version: 1,
  label: { fr: 'Prescription', nl: 'Verjaring', de: 'Verjährung' },
  serves: ['N1', 'R5'],
  refs: [article],
  parameters: [
    'limitation.contributionYears',
    'limitation.regularisationYears',
    'limitation.regularisationOffset',
    'limitation.refundYears',
  ],
  inputs: z.strictObject({
    kind: z.enum(['provisional', 'regularisation', 'refund', 'provisionalRefund']),
    /** Year of the contribution, or of the payment for a refund. */
    year: yearInput,
    /** Acts that interrupt it: registered letter of the fund, summons, acknowledgement of the debt. */
    interruptedOn: z.array(dateInput).max(100).default([]),
  }),
  conditions: [],
  messages: limitationPeriodMessages,
  cases: limitationPeriodCases,
  compute(inputs, pack, trace): { answer: LimitationAnswer; toConfirm: ToConfirm | null } {
    const kind = kinds[inputs.kind];
    const on = plainDateOf(inputs.year, 1, 1);
    const years = whole(pack, kind.years, on);
    const offset = typeof kind.offset === 'number' ? kind.offset : whole(pack, kind.offset, on);
    const used = [kind.years, ...(typeof kind.offset === 'number' ? [] : [kind.offset])];
    const parameters = used.map((id) => usedAt(pack, id, on));
    if (years === null || offset === null) {
      trace?.step('missing', { parameters, refs: [article] });
      return { answer: { startsOn: null, prescribedOn: null }, toConfirm: missingFigures(used) };
    }
    let startsOn = plainDateOf(inputs.year + offset, 1, 1);
    let prescribedOn = addYears(startsOn, years);
    trace?.step('period', {
      values: {
        start: { kind: 'date', value: startsOn },
        years: { kind: 'number', value: years },
        end: { kind: 'date', value: prescribedOn },
      },
      data: ['kind', 'year'],
      parameters,
      refs: [article],
    });
    for (const act of inputs.interruptedOn.toSorted()) {
      // An act after the end cannot revive the claim; one before the start adds nothing.
      if (act >= prescribedOn || act < startsOn) continue;
      startsOn = act;
      prescribedOn = addYears(act, years);
      trace?.step('interrupted', {
        values: { on: { kind: 'date', value: act }, end: { kind: 'date', value: prescribedOn } },
        data: ['interruptedOn'],
        refs: [article],
      });
    }
    return { answer: { startsOn, prescribedOn }, toConfirm: null };
  },
});

function whole(pack: Pack, id: ParameterId, on: PlainDate): number | null {
  const value = figureAt(pack, id, on)?.value ?? null;
  return value === null ? null : Number(value);
}
