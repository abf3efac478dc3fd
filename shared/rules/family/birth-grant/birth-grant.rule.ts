import * as z from 'zod';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, money, ref } from '#shared/rules/trace.ts';
import { regionInput } from '../family-benefit/family-benefit.rule.ts';
import { birthGrantCases } from './birth-grant.cases.ts';
import { birthGrantMessages } from './birth-grant.messages.ts';
import { grantFigures, lastClaimDay, monthsBefore } from './claim-window.ts';

const domicile = [ref('B90', 'page')];

const inputs = z.strictObject({
  region: regionInput,
  /** Expected day of the birth, for what may be asked before it. */
  expectedOn: dateInput.nullable().default(null),
  /** Day of the birth or of the adoption. */
  bornOn: dateInput.nullable().default(null),
  children: z.int().min(1).max(9).default(1),
  /** First child of the household: only Brussels pays less for the next ones. */
  firstChild: factInput,
  requestedOn: dateInput.nullable().default(null),
});

type Input = z.infer<typeof inputs>;

export interface BirthGrantAnswer {
  /** For all children of this birth; null when not known. */
  readonly amount: EuroCents | null;
  readonly perChild: EuroCents | null;
  readonly earliestRequest: PlainDate | null;
  readonly earliestPayment: PlainDate | null;
  readonly lastDay: PlainDate | null;
}

/** Birth or adoption grant of the competent region: amount, first and last day of the claim. */
export const birthGrantRule = defineRule({
  id: 'birth-grant',
  version: 1,
  label: {
    fr: 'Prime de naissance ou d’adoption',
    nl: 'Geboorte- of adoptiepremie',
    de: 'Geburts- oder Adoptionsprämie',
  },
  serves: ['A2', 'L2', 'P13'],
  refs: [...domicile, ref('B80', 'page'), ref('B95', 'page'), ref('B99', 'page')],
  parameters: [
    'birthGrant.wallonia',
    'birthGrant.wallonia.claimYears',
    'birthGrant.wallonia.paymentMonths',
    'birthGrant.brussels.first',
    'birthGrant.brussels.next',
    'birthGrant.brussels.claimYears',
    'birthGrant.flanders',
    'birthGrant.flanders.requestMonths',
    'birthGrant.flanders.paymentMonths',
    'birthGrant.flanders.claimYears',
    'birthGrant.germanCommunity',
    'birthGrant.germanCommunity.paymentMonths',
  ],
  inputs,
  conditions: [
    {
      id: 'inTime',
      refs: [ref('B87', 'page'), ref('B90', 'page'), ref('B95', 'page')],
      data: ['requestedOn', 'bornOn'],
      check: inTimeState,
    },
  ],
  messages: birthGrantMessages,
  cases: birthGrantCases,
  compute(input, pack, trace): { answer: BirthGrantAnswer; toConfirm: ToConfirm | null } {
    const figures = grantFigures[input.region];
    const { expectedOn, bornOn } = input;
    const on = bornOn ?? expectedOn;
    if (on === null) {
      trace?.step('dateUnknown', { data: ['expectedOn', 'bornOn'], refs: domicile });
      return {
        answer: { amount: null, perChild: null, earliestRequest: null, earliestPayment: null, lastDay: null },
        toConfirm: unknownFacts(['expectedOn', 'bornOn']),
      };
    }
    trace?.step(`region.${input.region}`, { data: ['region'], refs: domicile });
    const earliestRequest =
      expectedOn === null ? null : monthsBefore(pack, figures.requestMonths, expectedOn);
    const earliestPayment =
      expectedOn === null ? null : monthsBefore(pack, figures.paymentMonths, expectedOn);
    const lastDay = bornOn === null ? null : lastClaimDay(pack, figures, bornOn);
    if (earliestRequest !== null && figures.requestMonths !== null) {
      trace?.step('earliestRequest', {
        values: { date: { kind: 'date', value: earliestRequest } },
        data: ['expectedOn'],
        parameters: [usedAt(pack, figures.requestMonths, on)],
        refs: figures.refs,
      });
    } else if (figures.requestFrom !== 'months') {
      trace?.step(`request.${figures.requestFrom}`, { refs: figures.refs });
    }
    if (earliestPayment !== null && figures.paymentMonths !== null) {
      trace?.step('earliestPayment', {
        values: { date: { kind: 'date', value: earliestPayment } },
        data: ['expectedOn'],
        parameters: [usedAt(pack, figures.paymentMonths, on)],
        refs: figures.refs,
      });
    }
    if (lastDay !== null && figures.claimYears !== null) {
      trace?.step('lastDay', {
        values: { date: { kind: 'date', value: lastDay } },
        data: ['bornOn'],
        parameters: [usedAt(pack, figures.claimYears, on)],
        refs: figures.refs,
      });
    } else if (figures.claimYears === null) {
      trace?.step('lastDayUnknown', { refs: figures.refs });
    }
    const window = { earliestRequest, earliestPayment, lastDay };
    // A multiple birth counts as a first one in Brussels; elsewhere both figures are the same.
    const first = input.children > 1 ? true : input.firstChild;
    if (figures.first !== figures.next && first === null) {
      trace?.step('firstUnknown', { data: ['firstChild'], refs: figures.refs });
      return {
        answer: { amount: null, perChild: null, ...window },
        toConfirm: unknownFacts(['firstChild']),
      };
    }
    const figure = first === false ? figures.next : figures.first;
    const perChild = centsAt(pack, figure, on);
    const amount = perChild === null ? null : euroCents(perChild * input.children);
    trace?.step(amount === null ? 'missing' : 'amount', {
      values:
        amount === null ? {} : { children: { kind: 'number', value: input.children }, amount: money(amount) },
      data: ['children', 'firstChild', 'bornOn', 'expectedOn'],
      parameters: [usedAt(pack, figure, on)],
      refs: figures.refs,
    });
    return {
      answer: { amount, perChild, ...window },
      toConfirm: amount === null ? missingFigures([figure]) : null,
    };
  },
});

function inTimeState(input: Input, pack: Pack): ConditionState {
  if (input.bornOn === null || input.requestedOn === null) return 'unknown';
  const last = lastClaimDay(pack, grantFigures[input.region], input.bornOn);
  if (last === null) return 'unknown';
  return input.requestedOn <= last ? 'met' : 'missing';
}
