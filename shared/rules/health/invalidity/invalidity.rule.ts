import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addMonths, type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, figureAt, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import {
  dailyAmount,
  dailySeries,
  householdInput,
  invalidFrom,
} from '../incapacity-indemnity/daily-stretches.ts';
import { invalidityCases } from './invalidity.cases.ts';
import { invalidityMessages } from './invalidity.messages.ts';

const page = [ref('B30', 'page'), ref('H02', 'art. 1')];

export interface InvalidityAnswer {
  /** First day of invalidity. */
  readonly from: PlainDate | null;
  readonly daily: EuroCents | null;
  /** First day on which the help of a third person can be paid. */
  readonly thirdPartyHelpFrom: PlainDate | null;
  readonly thirdPartyHelpDaily: EuroCents | null;
  /** Paid once a year to whoever was incapable for a year on 31 December before; null while unknown. */
  readonly annualPremium: EuroCents | null;
  readonly authority: 'medicalCouncilForInvalidity';
}

/** From when an incapacity becomes invalidity, and what is paid on a given day. */
export const invalidityRule = defineRule({
  id: 'invalidity',
  version: 1,
  label: { fr: 'Invalidité', nl: 'Invaliditeit', de: 'Invalidität' },
  serves: ['A2', 'L3', 'P1'],
  refs: [...page, ref('B39', 'tables')],
  parameters: [
    'incapacity.primaryMonths',
    'invalidity.thirdPartyHelpFromMonth',
    'invalidity.thirdPartyHelp',
    'invalidity.annualPremium',
    'incapacity.relapseDays',
    'invalidity.relapseMonths',
    ...dailySeries,
  ],
  inputs: z.strictObject({
    /** First day of the incapacity. */
    startedOn: dateInput,
    /** The day that is asked about. */
    on: dateInput,
    household: householdInput.nullable().default(null),
    assimilated: factInput,
    recognised: factInput,
  }),
  conditions: [
    {
      id: 'afterOneYear',
      refs: page,
      data: ['startedOn', 'on'],
      check: (i, pack) => {
        const from = invalidFrom(pack, i.startedOn);
        return stateOf(from === null ? null : i.on >= from);
      },
    },
    { id: 'recognised', refs: page, data: ['recognised'], check: (i) => stateOf(i.recognised) },
  ],
  messages: invalidityMessages,
  cases: invalidityCases,
  compute(input, pack, trace): { answer: InvalidityAnswer; toConfirm: ToConfirm | null } {
    const { startedOn, on, household, assimilated } = input;
    const authority = 'medicalCouncilForInvalidity' as const;
    const from = invalidFrom(pack, startedOn);
    if (from === null) {
      trace?.step('missing', {
        parameters: [usedAt(pack, 'incapacity.primaryMonths', startedOn)],
        refs: page,
      });
      const none = {
        from,
        daily: null,
        thirdPartyHelpFrom: null,
        thirdPartyHelpDaily: null,
        annualPremium: null,
      };
      return {
        answer: { ...none, authority },
        toConfirm: missingFigures(['incapacity.primaryMonths'], 'healthInsuranceFund'),
      };
    }
    trace?.step('from', {
      values: { from: { kind: 'date', value: from } },
      data: ['startedOn'],
      parameters: [usedAt(pack, 'incapacity.primaryMonths', startedOn)],
      refs: page,
    });
    const open: ParameterId[] = [];
    const facts: string[] = [];
    let daily: EuroCents | null = null;
    if (household === null) facts.push('household');
    else {
      const found = dailyAmount(pack, household, on >= from ? 'invalidity' : 'primary', assimilated, on);
      daily = found.daily;
      if (found.dependsOnAssimilation) facts.push('assimilated');
      else if (daily === null) open.push(found.series);
      trace?.step(found.dependsOnAssimilation ? 'assimilation' : daily === null ? 'dailyMissing' : 'daily', {
        values: { on: { kind: 'date', value: on }, ...(daily === null ? {} : { amount: money(daily) }) },
        data: ['household', 'assimilated', 'on'],
        parameters: [usedAt(pack, found.series, on)],
        refs: [ref('B30', 'page'), ref('B39', 'tables')],
      });
    }
    const month = figureAt(pack, 'invalidity.thirdPartyHelpFromMonth', on)?.value ?? null;
    const thirdPartyHelpFrom = month === null ? null : addMonths(startedOn, Number(month) - 1);
    const helped = thirdPartyHelpFrom !== null && on >= thirdPartyHelpFrom;
    const thirdPartyHelpDaily = helped ? centsAt(pack, 'invalidity.thirdPartyHelp', on) : null;
    if (thirdPartyHelpFrom !== null) {
      trace?.step('thirdParty', {
        values: { from: { kind: 'date', value: thirdPartyHelpFrom } },
        parameters: [
          usedAt(pack, 'invalidity.thirdPartyHelpFromMonth', on),
          usedAt(pack, 'invalidity.thirdPartyHelp', on),
        ],
        refs: [ref('B31', 'page')],
      });
    }
    const premium = from <= plainDateOf(yearOf(on) - 1, 12, 31);
    const annualPremium = premium ? centsAt(pack, 'invalidity.annualPremium', on) : null;
    if (premium)
      trace?.step('premium', {
        parameters: [usedAt(pack, 'invalidity.annualPremium', on)],
        refs: [ref('B31', 'page')],
      });
    trace?.step('relapse', {
      parameters: [usedAt(pack, 'incapacity.relapseDays', on), usedAt(pack, 'invalidity.relapseMonths', on)],
      refs: [ref('H01', 'page')],
    });
    return {
      answer: { from, daily, thirdPartyHelpFrom, thirdPartyHelpDaily, annualPremium, authority },
      toConfirm:
        facts.length > 0
          ? unknownFacts(facts, facts.includes('assimilated') ? 'nisse' : 'affiliate')
          : open.length > 0
            ? missingFigures(open, 'healthInsuranceFund')
            : null,
    };
  },
});
