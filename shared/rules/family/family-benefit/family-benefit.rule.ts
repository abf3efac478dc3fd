import * as z from 'zod';
import { type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { ageOn } from '../age-on.ts';
import { type AmountLine, type Child, type Household, type RegionAmounts, sumOf } from './amount-line.ts';
import { brusselsAmounts } from './brussels.ts';
import { familyBenefitCases } from './family-benefit.cases.ts';
import { familyBenefitFigures } from './family-benefit.figures.ts';
import { familyBenefitMessages } from './family-benefit.messages.ts';
import { flandersAmounts } from './flanders.ts';
import { germanCommunityAmounts } from './german-community.ts';
import { walloniaAmounts } from './wallonia.ts';

const competence = [ref('B90', 'page'), ref('B102', 'loi 2014'), ref('B85', 'page')];
const MAX_AGE = 25;
const ADULT = 18;

const regions = {
  wallonia: { since: plainDate('2019-01-01'), authority: 'aviq', amounts: walloniaAmounts },
  brussels: { since: plainDate('2020-01-01'), authority: 'iriscare', amounts: brusselsAmounts },
  flanders: { since: plainDate('2019-01-01'), authority: 'opgroeien', amounts: flandersAmounts },
  germanCommunity: {
    since: plainDate('2019-01-01'),
    authority: 'germanCommunity',
    amounts: germanCommunityAmounts,
  },
} as const satisfies Readonly<
  Record<string, { since: PlainDate; authority: string; amounts: (home: Household) => RegionAmounts }>
>;

export const regionInput = z.enum(['wallonia', 'brussels', 'flanders', 'germanCommunity']);
export type Region = z.infer<typeof regionInput>;

const inputs = z.strictObject({
  /** Where the child has its domicile. */
  region: regionInput,
  /** A day of the month that is asked about. */
  on: dateInput,
  children: z
    .array(
      z.strictObject({
        bornOn: dateInput,
        /** From 18 to 24: the region says that the child still counts (studies, training). */
        entitledAfter18: factInput,
        higherEducation: z.boolean().default(false),
        orphan: z.enum(['none', 'one', 'both']).default('none'),
      }),
    )
    .min(1)
    .max(30),
  householdIncome: centsInput.nullable().default(null),
  cadastralIncome: centsInput.nullable().default(null),
  singleParent: factInput,
  /** German-speaking Community: the social supplement was granted on tax data. */
  socialGranted: factInput,
});

type Input = z.infer<typeof inputs>;

export interface FamilyBenefitAnswer {
  /** Who supervises and pays; federal before the regions took over. The social insurance fund pays nothing. */
  readonly authority: 'aviq' | 'iriscare' | 'opgroeien' | 'germanCommunity' | 'federal';
  /** Per month for all children; null when one amount is not known. */
  readonly monthly: EuroCents | null;
  /** Once a year, in August, for all children. */
  readonly yearly: EuroCents | null;
  /** What is certain by itself: base amounts without supplements. */
  readonly monthlyBase: EuroCents | null;
  readonly lines: readonly Pick<AmountLine, 'kind' | 'child' | 'paid' | 'amount'>[];
}

/** Family benefits of the competent region, as dated information: the fund orients, the region decides and pays. */
export const familyBenefitRule = defineRule({
  id: 'family-benefit',
  version: 1,
  label: { fr: 'Allocations familiales', nl: 'Kinderbijslag', de: 'Kindergeld' },
  serves: ['A2', 'L2', 'P13'],
  refs: competence,
  parameters: familyBenefitFigures,
  inputs,
  conditions: [],
  messages: familyBenefitMessages,
  cases: familyBenefitCases,
  compute(input, pack, trace): { answer: FamilyBenefitAnswer; toConfirm: ToConfirm | null } {
    const region = regions[input.region];
    const nothing = { monthly: null, yearly: null, monthlyBase: null, lines: [] };
    if (input.on < region.since) {
      trace?.step('federal', { data: ['region', 'on'], refs: competence });
      return {
        answer: { authority: 'federal', ...nothing },
        toConfirm: missingFigures(['formerFamilyBenefit.monthly']),
      };
    }
    trace?.step(`authority.${region.authority}`, { data: ['region', 'on'], refs: competence });
    const { authority } = region;
    if (input.children.some(({ bornOn }) => bornOn > input.on)) {
      trace?.step('unborn', { data: ['children', 'on'], refs: competence });
      return { answer: { authority, ...nothing }, toConfirm: impossibleInput(['children', 'on']) };
    }
    const found = childrenOf(input);
    if (found === 'unknown') {
      trace?.step('after18', { data: ['children'], refs: competence });
      return { answer: { authority, ...nothing }, toConfirm: unknownFacts(['children.entitledAfter18']) };
    }
    if (found.length === 0) {
      trace?.step('tooOld', { data: ['children', 'on'], refs: competence });
      const zero = { monthly: ZERO_CENTS, yearly: ZERO_CENTS, monthlyBase: ZERO_CENTS };
      return { answer: { authority, ...zero, lines: [] }, toConfirm: null };
    }
    const { lines, open } = region.amounts({
      pack,
      on: input.on,
      children: found,
      income: input.householdIncome,
      cadastralIncome: input.cadastralIncome,
      singleParent: input.singleParent,
      socialGranted: input.socialGranted,
    });
    for (const one of lines) {
      trace?.step(one.amount === null ? `missing.${one.kind}` : one.kind, {
        values: {
          child: { kind: 'number', value: one.child },
          ...(one.amount === null ? {} : { amount: money(one.amount) }),
        },
        data: ['children'],
        parameters: one.figures.map((id) => usedAt(pack, id, input.on)),
        refs: one.refs,
      });
    }
    if (open.length > 0) trace?.step('supplementOpen', { data: open, refs: competence });
    const monthlyLines = lines.filter(({ paid }) => paid === 'monthly');
    const monthly = sumOf(monthlyLines);
    const yearly = sumOf(lines.filter(({ paid }) => paid === 'yearly'));
    if (monthly !== null) trace?.step('monthly', { values: { amount: money(monthly) }, refs: competence });
    if (yearly !== null) trace?.step('yearly', { values: { amount: money(yearly) }, refs: competence });
    const unknown = lines.filter(({ amount }) => amount === null).flatMap(({ figures }) => figures);
    return {
      answer: {
        authority,
        monthly,
        yearly,
        monthlyBase: sumOf(monthlyLines.filter(({ kind }) => kind === 'base')),
        lines: lines.map(({ kind, child, paid, amount }) => ({ kind, child, paid, amount })),
      },
      toConfirm:
        unknown.length > 0
          ? missingFigures([...new Set(unknown)])
          : open.length > 0
            ? unknownFacts(open)
            : null,
    };
  },
});

/** The children that count, the eldest first; unknown when one above 18 may or may not. */
function childrenOf(input: Input): Child[] | 'unknown' {
  const all = input.children
    .map((child) => ({ ...child, age: ageOn(child.bornOn, input.on) }))
    .filter(({ age, entitledAfter18 }) => age < ADULT || (age < MAX_AGE && entitledAfter18 !== false));
  if (all.some(({ age, entitledAfter18 }) => age >= ADULT && entitledAfter18 === null)) return 'unknown';
  return all
    .toSorted((a, b) => (a.bornOn < b.bornOn ? -1 : a.bornOn > b.bornOn ? 1 : 0))
    .map(({ bornOn, age, higherEducation, orphan }, i) => ({
      rank: i + 1,
      bornOn,
      age,
      higherEducation,
      orphan,
    }));
}
