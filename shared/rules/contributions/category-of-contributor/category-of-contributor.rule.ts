import * as z from 'zod';
import { type Category, capacitySchema } from '#shared/entities/codes.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput, factInput, quarterInput } from '#shared/rules/inputs.ts';
import { usedAt } from '#shared/rules/pack.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { quarterStart } from '#shared/kernel/quarter.ts';
import { categoryOfContributorCases } from './category-of-contributor.cases.ts';
import { categoryOfContributorMessages } from './category-of-contributor.messages.ts';
import { decide } from './decide.ts';

export interface CategoryAnswer {
  /** null when the person owes nothing or a fact is lacking; `toConfirm` tells which. */
  readonly category: Category | null;
  readonly reason: string;
  readonly obliged: boolean | null;
}

/** Facts are those of the quarter. What exists only on request is false until the fund has the request. */
export const categoryInputs = z.strictObject({
  quarter: quarterInput,
  birthDate: dateInput,
  capacity: capacitySchema,
  /** A main activity elsewhere that is enough: half time at least, 8 months or 200 days, 6/10, or assimilated. */
  otherActivity: z
    .enum(['none', 'employedHalfTime', 'civilServant', 'teacher', 'assimilatedIncome'])
    .nullable()
    .default(null),
  /** A retirement pension is really paid; a survivor's pension alone does not count. */
  retirementPensionPaid: factInput,
  optOut: z.boolean().default(false),
  studentStatus: z.boolean().default(false),
  /** Status held in the third quarter of the year of 25 and conditions met without interruption since. */
  studentKept: z.boolean().default(false),
  article37Ground: z.enum(['none', 'spouseCover', 'disability', 'publicMandate']).default('none'),
  miniStatusChosen: z.boolean().default(false),
  primoStarterRequested: z.boolean().default(false),
  /** Which consecutive quarter in a main occupation this is: 1 for the first. */
  mainQuarterNumber: z.int().min(1).max(400).nullable().default(null),
  mainInPrevious20Quarters: factInput,
  artistCertificate: z.boolean().default(false),
  married: factInput,
});

/** How a person contributes in a quarter, from the facts, with the reason. Royal decree 38, art. 3 to 13. */
export const categoryOfContributorRule = defineRule({
  id: 'category-of-contributor',
  version: 1,
  label: { fr: 'Catégorie de cotisant', nl: 'Bijdragecategorie', de: 'Beitragskategorie' },
  serves: ['A1', 'A3', 'N1', 'L1'],
  refs: [ref('L1', 'art. 3-13'), ref('L2', 'art. 5-11'), ref('L2', 'art. 35-37')],
  parameters: ['pension.legalAge'],
  inputs: categoryInputs,
  conditions: [],
  messages: categoryOfContributorMessages,
  cases: categoryOfContributorCases,
  compute(inputs, pack, trace): { answer: CategoryAnswer; toConfirm: ToConfirm | null } {
    const decision = decide(inputs, pack);
    const aboutAge = decision.reason.startsWith('pensionAge') || decision.reason === 'unknown.pensionQuarter';
    trace?.step(decision.reason, {
      values: { quarter: { kind: 'quarter', value: inputs.quarter } },
      data: ['quarter', ...decision.data],
      parameters: aboutAge ? [usedAt(pack, 'pension.legalAge', quarterStart(inputs.quarter))] : [],
      refs: decision.refs,
    });
    const { category, reason, obliged } = decision;
    return {
      answer: { category, reason, obliged },
      toConfirm:
        obliged === null
          ? unknownFacts(decision.data, reason.startsWith('unknown.pension') ? 'nisse' : 'affiliate')
          : null,
    };
  },
});
