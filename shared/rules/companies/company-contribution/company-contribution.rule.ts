import * as z from 'zod';
import { type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { centsInput, dateInput, factInput, yearInput } from '#shared/rules/inputs.ts';
import { centsAt, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { companyContributionCases } from './company-contribution.cases.ts';
import { companyContributionMessages } from './company-contribution.messages.ts';
import { companyDueOn } from './company-due-on.ts';

const law = ref('C7', 'loi 30/12/1992, art. 88-106');

export interface CompanyAnswer {
  readonly size: 'small' | 'large' | null;
  /** Never shared out over the year, the same in every fund, fee included; zero when exempted. */
  readonly contribution: EuroCents | null;
  readonly dueOn: PlainDate | null;
}

const not = (fact: boolean | null) => stateOf(fact === null ? null : !fact);

/** Yearly contribution of a company: who owes it, how much and by when. Law of 30 December 1992, art. 88 to 106. */
export const companyContributionRule = defineRule({
  id: 'company-contribution',
  version: 1,
  label: { fr: 'Cotisation des sociétés', nl: 'Vennootschapsbijdrage', de: 'Gesellschaftsbeitrag' },
  serves: ['S1', 'S2'],
  refs: [law, ref('I3', 'page')],
  parameters: [
    'company.small',
    'company.large',
    'company.balanceThreshold',
    'company.dueDay',
    'company.firstDueMonths',
  ],
  inputs: z.strictObject({
    /** By default the year in which the company was created. */
    year: yearInput.optional(),
    createdOn: dateInput.nullable().default(null),
    /** Balance total of the last year but one that was closed. */
    balanceTotal: centsInput.nullable().default(null),
    /** Proven by the tax authority for the whole calendar year. */
    dormantWholeYear: factInput,
    bankruptInYear: factInput,
    /** Partnership in its first three years, registered as a trader, managers and partners mostly new: granted. */
    starterExemption: factInput,
  }),
  conditions: [
    {
      id: 'notDormant',
      refs: [ref('C5', 'page')],
      data: ['dormantWholeYear'],
      check: (i) => not(i.dormantWholeYear),
    },
    {
      id: 'notBankrupt',
      refs: [ref('C5', 'page')],
      data: ['bankruptInYear'],
      check: (i) => not(i.bankruptInYear),
    },
    {
      id: 'notStarter',
      refs: [ref('C5', 'page'), ref('C3', 'page')],
      data: ['starterExemption'],
      check: (i) => not(i.starterExemption),
    },
  ],
  messages: companyContributionMessages,
  cases: companyContributionCases,
  compute(inputs, pack, trace, eligibility): { answer: CompanyAnswer; toConfirm: ToConfirm | null } {
    const year = inputs.year ?? (inputs.createdOn === null ? null : yearOf(inputs.createdOn));
    const nothing = { size: null, contribution: null, dueOn: null };
    if (year === null) {
      trace?.step('yearUnknown', { data: ['year'], refs: [law] });
      return { answer: nothing, toConfirm: unknownFacts(['year'], 'fund') };
    }
    if (inputs.createdOn !== null && yearOf(inputs.createdOn) > year) {
      trace?.step('notYet', { data: ['createdOn', 'year'], refs: [law] });
      return { answer: nothing, toConfirm: impossibleInput(['createdOn', 'year']) };
    }
    const on = plainDateOf(year, 1, 1);
    const dueOn = companyDueOn(pack, year, inputs.createdOn);
    if (eligibility === 'missing') {
      trace?.step('exempt', {
        values: { year: { kind: 'text', value: String(year) } },
        refs: [law, ref('C5', 'page')],
      });
      return { answer: { size: null, contribution: ZERO_CENTS, dueOn }, toConfirm: null };
    }
    const isNew = inputs.createdOn !== null && yearOf(inputs.createdOn) >= year - 1;
    const threshold = centsAt(pack, 'company.balanceThreshold', on);
    if (!isNew && inputs.balanceTotal === null) {
      trace?.step('balanceUnknown', { data: ['balanceTotal'], refs: [law] });
      return { answer: { ...nothing, dueOn }, toConfirm: unknownFacts(['balanceTotal'], 'affiliate') };
    }
    if (!isNew && threshold === null) {
      trace?.step('missing', { parameters: [usedAt(pack, 'company.balanceThreshold', on)], refs: [law] });
      return { answer: { ...nothing, dueOn }, toConfirm: missingFigures(['company.balanceThreshold']) };
    }
    const size = isNew || (inputs.balanceTotal ?? 0) <= (threshold ?? 0) ? 'small' : 'large';
    const id = size === 'small' ? 'company.small' : 'company.large';
    const contribution = centsAt(pack, id, on);
    trace?.step(isNew ? 'new' : size, {
      values: isNew || threshold === null ? {} : { threshold: money(threshold) },
      data: isNew ? ['createdOn'] : ['balanceTotal'],
      parameters: isNew ? [] : [usedAt(pack, 'company.balanceThreshold', on)],
      refs: isNew ? [ref('F10', 'page')] : [law, ref('C6', 'page')],
    });
    if (contribution === null) {
      trace?.step('missing', { parameters: [usedAt(pack, id, on)], refs: [law] });
      return { answer: { size, contribution, dueOn }, toConfirm: missingFigures([id]) };
    }
    trace?.step('amount', {
      values: { year: { kind: 'text', value: String(year) }, amount: money(contribution) },
      parameters: [usedAt(pack, id, on)],
      refs: [law],
    });
    if (dueOn === null)
      return { answer: { size, contribution, dueOn }, toConfirm: missingFigures(['company.dueDay']) };
    trace?.step('dueOn', {
      values: { date: { kind: 'date', value: dueOn } },
      data: ['createdOn'],
      parameters: [usedAt(pack, 'company.dueDay', on), usedAt(pack, 'company.firstDueMonths', on)],
      refs: [ref('I3', 'page')],
    });
    return { answer: { size, contribution, dueOn }, toConfirm: null };
  },
});
