import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { ageOn } from '../../contributions/category-of-contributor/pension-age.ts';
import { integrationIncomeCases } from './integration-income.cases.ts';
import { integrationIncomeMessages } from './integration-income.messages.ts';

const law = [ref('H27', 'loi 26/05/2002, art. 3')];

/** From then the resources of every adult maintenance debtor in the household count. */
const wholeHousehold = plainDate('2026-03-01');

const series = {
  cohabiting: 'integration.cohabiting',
  single: 'integration.single',
  family: 'integration.family',
} as const;

export interface IntegrationIncomeAnswer {
  /** Per month, before the resources are taken off. */
  readonly maximum: EuroCents | null;
  readonly authority: 'publicCentreForSocialWelfare';
  readonly wholeHouseholdCounts: boolean;
}

/** Integration income: dated information; the public centre for social welfare of the municipality decides. */
export const integrationIncomeRule = defineRule({
  id: 'integration-income',
  version: 1,
  label: { fr: 'Revenu d’intégration', nl: 'Leefloon', de: 'Eingliederungseinkommen' },
  serves: ['A2', 'P13', 'L4', 'L5'],
  refs: [...law, ref('B112', 'page')],
  parameters: ['integration.minimumAge', ...Object.values(series)],
  inputs: z.strictObject({
    on: dateInput,
    birthDate: dateInput.nullable().default(null),
    /** Married, with a child or pregnant: a minor may ask too. */
    treatedAsAdult: factInput,
    household: z.enum(['cohabiting', 'single', 'family']).nullable().default(null),
    livesInBelgium: factInput,
    nationality: factInput,
    resourcesTooLow: factInput,
    willingToWork: factInput,
    otherRightsClaimed: factInput,
  }),
  conditions: [
    {
      id: 'age',
      refs: law,
      data: ['birthDate', 'treatedAsAdult', 'on'],
      check: (i, pack) => {
        if (i.treatedAsAdult === true) return 'met';
        const age = figureAt(pack, 'integration.minimumAge', i.on)?.value ?? null;
        if (age === null || i.birthDate === null) return 'unknown';
        if (ageOn(i.birthDate, i.on) >= Number(age)) return 'met';
        return i.treatedAsAdult === null ? 'unknown' : 'missing';
      },
    },
    { id: 'residence', refs: law, data: ['livesInBelgium'], check: (i) => stateOf(i.livesInBelgium) },
    { id: 'nationality', refs: law, data: ['nationality'], check: (i) => stateOf(i.nationality) },
    { id: 'resources', refs: law, data: ['resourcesTooLow'], check: (i) => stateOf(i.resourcesTooLow) },
    { id: 'willing', refs: law, data: ['willingToWork'], check: (i) => stateOf(i.willingToWork) },
    {
      id: 'otherRights',
      refs: law,
      data: ['otherRightsClaimed'],
      check: (i) => stateOf(i.otherRightsClaimed),
    },
  ],
  messages: integrationIncomeMessages,
  cases: integrationIncomeCases,
  compute({ on, household }, pack, trace): { answer: IntegrationIncomeAnswer; toConfirm: ToConfirm | null } {
    const wholeHouseholdCounts = on >= wholeHousehold;
    const id = household === null ? null : series[household];
    const maximum = id === null ? null : centsAt(pack, id, on);
    trace?.step('authority', { refs: law });
    trace?.step(id === null ? 'household' : maximum === null ? 'missing' : 'amount', {
      values: {
        on: { kind: 'date', value: on },
        ...(maximum === null ? {} : { amount: money(maximum) }),
      },
      data: ['household', 'on'],
      parameters: id === null ? [] : [usedAt(pack, id, on)],
      refs: [ref('B110', 'page'), ref('B111', 'page')],
    });
    trace?.step(wholeHouseholdCounts ? 'since2026' : 'before2026', {
      data: ['on'],
      refs: [ref('B112', 'page')],
    });
    trace?.step('effects', { refs: [ref('L1', 'art. 17 § 4'), ref('H12', 'page')] });
    return {
      answer: { maximum, authority: 'publicCentreForSocialWelfare', wholeHouseholdCounts },
      toConfirm:
        id === null
          ? unknownFacts(['household'])
          : maximum === null
            ? missingFigures([id], 'publicCentreForSocialWelfare')
            : null,
    };
  },
});
