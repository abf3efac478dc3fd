import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDateOf } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { scaled } from '#shared/rules/exact.ts';
import { centsInput, factInput, yearInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { plciMaximumCases } from './plci-maximum.cases.ts';
import { plciMaximumMessages } from './plci-maximum.messages.ts';

export interface PlciAnswer {
  readonly ordinary: EuroCents | null;
  readonly social: EuroCents | null;
  /** The same under a ceiling that pages print for that year, where it differs from ours: the cautious premium. */
  readonly ordinaryPrinted: EuroCents | null;
  readonly socialPrinted: EuroCents | null;
  /** Smallest premium of the year. */
  readonly ordinaryMinimum: EuroCents | null;
  readonly socialMinimum: EuroCents | null;
}

const forms = [
  {
    form: 'ordinary',
    share: 'plci.ordinaryRate',
    maximum: 'plci.ordinaryMaximum',
    printed: 'plci.ordinaryPrinted',
    minimum: 'plci.ordinaryMinimum',
  },
  {
    form: 'social',
    share: 'plci.socialRate',
    maximum: 'plci.socialMaximum',
    printed: 'plci.socialPrinted',
    minimum: 'plci.socialMinimum',
  },
] as const;

/** The highest premium that may be paid into a free supplementary pension (PLCI, VAPZ) in a year. */
export const plciMaximumRule = defineRule({
  id: 'plci-maximum',
  version: 2,
  label: { fr: 'Prime maximale de la PLCI', nl: 'Maximumpremie VAPZ', de: 'Höchstprämie der PLCI' },
  serves: ['A4', 'L7'],
  refs: [ref('P1', 'page')],
  parameters: forms.flatMap(({ share, maximum, printed, minimum }) => [share, maximum, printed, minimum]),
  inputs: z.strictObject({
    year: yearInput,
    /** Income of the year N-3 revalued as for the provisional contribution; the fixed amount for a starter. */
    revaluedIncome: centsInput,
    contributionsInOrder: factInput,
  }),
  conditions: [
    {
      id: 'inOrder',
      refs: [ref('P1', 'page')],
      data: ['contributionsInOrder'],
      check: (inputs) => stateOf(inputs.contributionsInOrder),
    },
  ],
  messages: plciMaximumMessages,
  cases: plciMaximumCases,
  compute(inputs, pack, trace): { answer: PlciAnswer; toConfirm: ToConfirm | null } {
    const on = plainDateOf(inputs.year, 1, 1);
    const answer: { -readonly [Name in keyof PlciAnswer]: PlciAnswer[Name] } = {
      ordinary: null,
      social: null,
      ordinaryPrinted: null,
      socialPrinted: null,
      ordinaryMinimum: centsAt(pack, 'plci.ordinaryMinimum', on),
      socialMinimum: centsAt(pack, 'plci.socialMinimum', on),
    };
    const missing: ('plci.ordinaryMaximum' | 'plci.socialMaximum')[] = [];
    for (const { form, share, maximum, printed, minimum } of forms) {
      const least = answer[`${form}Minimum`];
      if (least !== null) {
        trace?.step(`${form}Minimum`, {
          values: { amount: money(least) },
          parameters: [usedAt(pack, minimum, on)],
          refs: [ref('P4', 'page'), ref('P6', 'page')],
        });
      }
      const part = figureAt(pack, share, on)?.value ?? null;
      const cap = centsAt(pack, maximum, on);
      if (part === null || cap === null) {
        missing.push(maximum);
        continue;
      }
      const wanted = scaled(inputs.revaluedIncome, [rate(part)]);
      const amount = wanted < cap ? wanted : cap;
      answer[form] = amount;
      trace?.step(form, {
        values: {
          rate: { kind: 'rate', value: rate(part) },
          income: money(inputs.revaluedIncome),
          cap: money(cap),
          amount: money(amount),
        },
        data: ['revaluedIncome'],
        parameters: [usedAt(pack, share, on), usedAt(pack, maximum, on)],
        refs: [ref('P1', 'page')],
      });
      const otherCap = centsAt(pack, printed, on);
      if (otherCap === null) continue;
      const cautious = wanted < otherCap ? wanted : otherCap;
      answer[`${form}Printed`] = cautious;
      if (cautious !== amount) {
        trace?.step('printedDiffers', {
          values: { cap: money(otherCap), amount: money(cautious) },
          data: ['revaluedIncome'],
          parameters: [usedAt(pack, printed, on)],
          refs: [ref('B116', 'page'), ref('P2', 'page')],
        });
      }
    }
    if (missing.length === 0) return { answer, toConfirm: null };
    trace?.step('missing', {
      parameters: missing.map((id) => usedAt(pack, id, on)),
      refs: [ref('P1', 'page')],
    });
    return { answer, toConfirm: missingFigures(missing) };
  },
});
