import * as z from 'zod';
import { euroCents } from '#shared/kernel/money.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { dailySeries, householdInput } from './daily-stretches.ts';
import { incapacityIndemnityCases } from './incapacity-indemnity.cases.ts';
import { incapacityIndemnityMessages } from './incapacity-indemnity.messages.ts';
import { indemnityAmounts, nothingKnown, type Outcome } from './indemnity-amounts.ts';
import { recognisedPeriod } from './recognised-period.ts';

const page = [ref('B30', 'page'), ref('B33', 'page')];

const inputs = z.strictObject({
  startedOn: dateInput,
  /** Last day of the incapacity, included; null while it lasts. */
  lastDay: dateInput.nullable().default(null),
  certificateSignedOn: dateInput.nullable().default(null),
  certificateException: factInput,
  declaredOn: dateInput.nullable().default(null),
  warningUsed: factInput,
  household: householdInput.nullable().default(null),
  /** The national institute has assimilated the illness; it counts from the second year. */
  assimilated: factInput,
  pastPensionAge: factInput,
  recognised: factInput,
  insured: factInput,
  waitingPeriodDone: factInput,
  contributionsPaid: factInput,
});

/** What the health insurance fund pays for an incapacity: six days a week, by household; decree of 20 July 1971. */
export const incapacityIndemnityRule = defineRule({
  id: 'incapacity-indemnity',
  version: 1,
  label: {
    fr: 'Indemnité d’incapacité de travail',
    nl: 'Uitkering voor arbeidsongeschiktheid',
    de: 'Entschädigung bei Arbeitsunfähigkeit',
  },
  serves: ['A2', 'L3', 'P1'],
  refs: [...page, ref('H02', 'art. 1')],
  parameters: [
    'incapacity.unpaidDays',
    'incapacity.minimumDays',
    'incapacity.certificateDays',
    'incapacity.pensionAgeMonths',
    'incapacity.lateReduction',
    'incapacity.primaryMonths',
    'incapacity.waitingMonths',
    ...dailySeries,
  ],
  inputs,
  conditions: [
    { id: 'insured', refs: page, data: ['insured'], check: (i) => stateOf(i.insured) },
    {
      id: 'waitingPeriod',
      refs: page,
      data: ['waitingPeriodDone'],
      check: (i) => stateOf(i.waitingPeriodDone),
    },
    {
      id: 'contributions',
      refs: page,
      data: ['contributionsPaid'],
      check: (i) => stateOf(i.contributionsPaid),
    },
    { id: 'recognised', refs: page, data: ['recognised'], check: (i) => stateOf(i.recognised) },
    {
      id: 'duration',
      refs: [ref('B33', 'page'), ref('H02', 'art. 1')],
      data: ['startedOn', 'lastDay'],
      check: (i, pack) => {
        const period = recognisedPeriod(i, pack);
        return stateOf(typeof period === 'string' ? null : period.paid);
      },
    },
  ],
  messages: incapacityIndemnityMessages,
  cases: incapacityIndemnityCases,
  compute(input, pack, trace): Outcome {
    if (input.lastDay !== null && input.lastDay < input.startedOn) {
      trace?.step('impossible', { data: ['startedOn', 'lastDay'], refs: page });
      return { answer: nothingKnown, toConfirm: impossibleInput(['lastDay']) };
    }
    const period = recognisedPeriod(input, pack);
    if (typeof period === 'string') {
      trace?.step('missing', { parameters: [usedAt(pack, period, input.startedOn)], refs: page });
      return { answer: nothingKnown, toConfirm: missingFigures([period], 'healthInsuranceFund') };
    }
    const { recognisedFrom, paid, paidFrom, paidTo } = period;
    if (recognisedFrom > input.startedOn) {
      trace?.step('certificate', {
        values: { from: { kind: 'date', value: recognisedFrom } },
        data: ['certificateSignedOn', 'startedOn'],
        parameters: [usedAt(pack, 'incapacity.certificateDays', input.startedOn)],
        refs: [ref('B35', 'page'), ref('H06', 'page')],
      });
    }
    trace?.step(paid === null ? 'lasting' : paid ? 'paid' : 'tooShort', {
      values: { from: { kind: 'date', value: paidFrom ?? recognisedFrom } },
      data: ['startedOn', 'lastDay'],
      parameters: [
        usedAt(pack, 'incapacity.minimumDays', recognisedFrom),
        usedAt(pack, 'incapacity.unpaidDays', recognisedFrom),
      ],
      refs: [ref('B33', 'page'), ref('H02', 'art. 1')],
    });
    if (period.limitedByPensionAge)
      trace?.step('pensionAge', {
        parameters: [usedAt(pack, 'incapacity.pensionAgeMonths', input.startedOn)],
        data: ['pastPensionAge'],
        refs: [ref('H07', 'page')],
      });
    const known = { recognisedFrom, paid, paidFrom };
    if (paid === false) {
      const zero = euroCents(0);
      return {
        answer: { ...known, paidDays: 0, gross: zero, lateReduction: zero, total: zero },
        toConfirm: null,
      };
    }
    if (paidFrom === null || paidTo === null) {
      return { answer: { ...nothingKnown, ...known }, toConfirm: unknownFacts(['lastDay']) };
    }
    return indemnityAmounts(input, pack, trace, { ...known, paidFrom, paidTo });
  },
});
