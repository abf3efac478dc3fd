import * as z from 'zod';
import { addCents, type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { wholeAt } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, usedAt } from '#shared/rules/pack.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { mainOrEquivalent } from '../main-or-equivalent.ts';
import { paternityAllowanceCases } from './paternity-allowance.cases.ts';
import { paternityAllowanceMessages } from './paternity-allowance.messages.ts';

const pages = [ref('B14', 'page'), ref('B15', 'page'), ref('B16', 'page')];
const help = [ref('B15', 'page'), ref('B16', 'page')];
const amounts = [ref('B17', 'page'), ref('B18', 'page')];

export interface PaternityAllowanceAnswer {
  /** Zero when there is no right, null when an amount is not known. */
  readonly allowance: EuroCents | null;
  readonly birthHelp: EuroCents | null;
  readonly total: EuroCents | null;
  /** Days and half days that are paid, after the maximum. */
  readonly fullDays: number;
  readonly halfDays: number;
}

/** Allowance for paternity and birth leave, and birth help for a short leave. Paid by the social insurance fund. */
export const paternityAllowanceRule = defineRule({
  id: 'paternity-allowance',
  version: 1,
  label: {
    fr: 'Allocation de paternité et de naissance',
    nl: 'Vaderschaps- en geboorte-uitkering',
    de: 'Vaterschafts- und Geburtsgeld',
  },
  serves: ['A2', 'L2', 'P1'],
  refs: [...pages, ...amounts],
  parameters: [
    'paternity.maxDays',
    'paternity.day',
    'paternity.halfDay',
    'paternity.birthHelp',
    'paternity.birthHelpMaxDays',
  ],
  inputs: z.strictObject({
    /** Chooses how many days; without it the day of the amounts does. */
    bornOn: dateInput.nullable().default(null),
    /** Day of the leave, whose amounts hold. A leave across an indexation is computed part by part. */
    rateOn: dateInput,
    fullDays: z.int().nonnegative().max(366).default(0),
    halfDays: z.int().nonnegative().max(732).default(0),
    birthHelp: z.boolean().default(false),
    category: categoryInput.nullable().default(null),
    contributionAtMainLevel: factInput,
    twoQuartersPaid: factInput,
    parentage: factInput,
  }),
  conditions: [
    { id: 'parentage', refs: pages, data: ['parentage'], check: (i) => stateOf(i.parentage) },
    {
      id: 'category',
      refs: pages,
      data: ['category', 'contributionAtMainLevel'],
      check: (i) => mainOrEquivalent(i.category, i.contributionAtMainLevel),
    },
    {
      id: 'twoQuarters',
      refs: pages,
      data: ['twoQuartersPaid'],
      check: (i) => stateOf(i.twoQuartersPaid),
    },
  ],
  messages: paternityAllowanceMessages,
  cases: paternityAllowanceCases,
  compute(
    input,
    pack,
    trace,
    eligibility,
  ): { answer: PaternityAllowanceAnswer; toConfirm: ToConfirm | null } {
    const none = { allowance: null, birthHelp: null, total: null, fullDays: 0, halfDays: 0 };
    if (input.bornOn !== null && input.rateOn < input.bornOn) {
      trace?.step('impossible', { data: ['bornOn', 'rateOn'], refs: pages });
      return { answer: none, toConfirm: impossibleInput(['bornOn', 'rateOn']) };
    }
    if (eligibility === 'missing') {
      trace?.step('noRight', { data: ['category', 'twoQuartersPaid', 'parentage'], refs: pages });
      return {
        answer: { ...none, allowance: ZERO_CENTS, birthHelp: ZERO_CENTS, total: ZERO_CENTS },
        toConfirm: null,
      };
    }
    const leaveOn = input.bornOn ?? input.rateOn;
    const maxDays = wholeAt(pack, 'paternity.maxDays', leaveOn);
    if (maxDays === null) {
      trace?.step('missing', { parameters: [usedAt(pack, 'paternity.maxDays', leaveOn)], refs: pages });
      return { answer: none, toConfirm: missingFigures(['paternity.maxDays']) };
    }
    const fullDays = Math.min(input.fullDays, maxDays);
    const halfDays = Math.min(input.halfDays, (maxDays - fullDays) * 2);
    const dropped = input.fullDays * 2 + input.halfDays > fullDays * 2 + halfDays;
    trace?.step(dropped ? 'tooMany' : 'days', {
      values: {
        fullDays: { kind: 'number', value: fullDays },
        halfDays: { kind: 'number', value: halfDays },
        most: { kind: 'number', value: maxDays },
      },
      data: ['fullDays', 'halfDays', 'bornOn'],
      parameters: [usedAt(pack, 'paternity.maxDays', leaveOn)],
      refs: pages,
    });
    const day = centsAt(pack, 'paternity.day', input.rateOn);
    const halfDay = centsAt(pack, 'paternity.halfDay', input.rateOn);
    const used = [
      usedAt(pack, 'paternity.day', input.rateOn),
      usedAt(pack, 'paternity.halfDay', input.rateOn),
    ];
    const allowance =
      (fullDays > 0 && day === null) || (halfDays > 0 && halfDay === null)
        ? null
        : euroCents(fullDays * (day ?? 0) + halfDays * (halfDay ?? 0));
    trace?.step(allowance === null ? 'missing' : 'allowance', {
      values: allowance === null ? {} : { amount: money(allowance) },
      data: ['fullDays', 'halfDays', 'rateOn'],
      parameters: used,
      refs: amounts,
    });
    const birthHelp = input.birthHelp
      ? birthHelpOf(
          fullDays * 2 + halfDays,
          wholeAt(pack, 'paternity.birthHelpMaxDays', leaveOn),
          centsAt(pack, 'paternity.birthHelp', leaveOn),
        )
      : ZERO_CENTS;
    if (input.birthHelp && birthHelp !== null) {
      trace?.step(birthHelp > 0 ? 'birthHelp' : 'noBirthHelp', {
        values: birthHelp > 0 ? { amount: money(birthHelp) } : {},
        data: ['birthHelp', 'fullDays', 'halfDays'],
        parameters: [
          usedAt(pack, 'paternity.birthHelp', leaveOn),
          usedAt(pack, 'paternity.birthHelpMaxDays', leaveOn),
        ],
        refs: help,
      });
    }
    const total = allowance === null || birthHelp === null ? null : addCents(allowance, birthHelp);
    const missing = [
      ...(fullDays > 0 && day === null ? (['paternity.day'] as const) : []),
      ...(halfDays > 0 && halfDay === null ? (['paternity.halfDay'] as const) : []),
      ...(birthHelp === null ? (['paternity.birthHelp'] as const) : []),
    ];
    return {
      answer: { allowance, birthHelp, total, fullDays, halfDays },
      toConfirm: missing.length > 0 ? missingFigures(missing) : null,
    };
  },
});

/** Only for a leave of at most that many days; two half days are one. */
function birthHelpOf(halves: number, maxDays: number | null, amount: EuroCents | null): EuroCents | null {
  if (maxDays === null || amount === null) return null;
  return halves <= maxDays * 2 ? amount : ZERO_CENTS;
}
