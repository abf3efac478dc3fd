import * as z from 'zod';
import { addDays, addMonths, addYears, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, dayAfterQuarter, type Quarter, quarterOf } from '#shared/kernel/quarter.ts';
import { pensionAgeReachedOn } from '#shared/rules/contributions/category-of-contributor/pension-age.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { ref, type Tracing } from '#shared/rules/trace.ts';
import { continuedInsuranceCases } from './continued-insurance.cases.ts';
import { continuedInsuranceMessages } from './continued-insurance.messages.ts';

export interface ContinuedInsuranceAnswer {
  /** Last day of the request. */
  readonly deadline: PlainDate | null;
  /** null without a day of request. */
  readonly inTime: boolean | null;
  /** First quarter it may cover: the one after the cessation. */
  readonly firstQuarter: Quarter;
  /** null when the sources differ for this person, or the date of birth lacks. */
  readonly maxQuarters: number | null;
}

const inputs = z.strictObject({
  ceasedOn: dateInput,
  requestedOn: dateInput.nullable().default(null),
  birthDate: dateInput.nullable().default(null),
  stoppedCompletely: factInput,
  otherSocialStatus: factInput,
  /** Of the quarter of cessation and those before it, how many in a row are paid, assimilated or exempted. */
  quartersInOrder: z.int().min(0).max(400).nullable().default(null),
});

type Inputs = z.infer<typeof inputs>;

const ground = ref('B75', 'page');

function numberAt(pack: Pack, id: ParameterId, on: PlainDate): number | null {
  const value = figureAt(pack, id, on)?.value ?? null;
  return value === null ? null : Number(value);
}

/** Months from the day after the quarter; their last day is the last one of a request. */
function deadlineOf(given: Inputs, pack: Pack): PlainDate | null {
  const months = numberAt(pack, 'continuedInsurance.requestMonths', given.ceasedOn);
  return months === null ? null : addDays(addMonths(dayAfterQuarter(quarterOf(given.ceasedOn)), months), -1);
}

/**
 * Keeping pension rights, with or without health cover, after the end of an activity: 8 quarters, 20 more near the
 * pension. Its contributions were not read: no amount is given.
 */
export const continuedInsuranceRule = defineRule({
  id: 'continued-insurance',
  version: 1,
  label: { fr: 'Assurance continuée', nl: 'Voortgezette verzekering', de: 'Weiterversicherung' },
  serves: ['L8', 'L6'],
  refs: [ground, ref('B74', 'page'), ref('PE4', 'page')],
  parameters: [
    'continuedInsurance.requestMonths',
    'continuedInsurance.paidQuarters',
    'continuedInsurance.quarters',
    'continuedInsurance.extraQuarters',
    'continuedInsurance.extraFromYears',
    'continuedInsurance.extraCertainYears',
    'continuedInsurance.contributionRate',
    'pension.legalAge',
  ],
  inputs,
  conditions: [
    {
      id: 'stopped',
      refs: [ground],
      data: ['stoppedCompletely'],
      check: (given) => stateOf(given.stoppedCompletely),
    },
    {
      id: 'noOtherStatus',
      refs: [ground],
      data: ['otherSocialStatus'],
      check: (given) => stateOf(given.otherSocialStatus === null ? null : !given.otherSocialStatus),
    },
    {
      id: 'inOrder',
      refs: [ground, ref('B74', 'page')],
      data: ['quartersInOrder'],
      check(given, pack) {
        const wanted = numberAt(pack, 'continuedInsurance.paidQuarters', given.ceasedOn);
        return stateOf(
          wanted === null || given.quartersInOrder === null ? null : given.quartersInOrder >= wanted,
        );
      },
    },
    {
      id: 'inTime',
      refs: [ground],
      data: ['ceasedOn', 'requestedOn'],
      check(given, pack) {
        const deadline = deadlineOf(given, pack);
        return stateOf(
          deadline === null || given.requestedOn === null ? null : given.requestedOn <= deadline,
        );
      },
    },
  ],
  messages: continuedInsuranceMessages,
  cases: continuedInsuranceCases,
  compute(given, pack, trace): { answer: ContinuedInsuranceAnswer; toConfirm: ToConfirm | null } {
    const { ceasedOn, requestedOn } = given;
    const deadline = deadlineOf(given, pack);
    const firstQuarter = addQuarters(quarterOf(ceasedOn), 1);
    const parameters = [usedAt(pack, 'continuedInsurance.requestMonths', ceasedOn)];
    trace?.step(deadline === null ? 'unknown' : 'deadline', {
      values: {
        ceased: { kind: 'date', value: ceasedOn },
        ...(deadline === null ? {} : { deadline: { kind: 'date', value: deadline } }),
        first: { kind: 'quarter', value: firstQuarter },
      },
      data: ['ceasedOn'],
      parameters,
      refs: [ground],
    });
    const maxQuarters = deadline === null ? null : longestOf(given, pack, trace);
    const inTime = deadline === null || requestedOn === null ? null : requestedOn <= deadline;
    trace?.step('amountUnknown', {
      parameters: [usedAt(pack, 'continuedInsurance.contributionRate', ceasedOn)],
      refs: [ref('PE4', 'page')],
    });
    return {
      answer: { deadline, inTime, firstQuarter, maxQuarters },
      toConfirm: missingFigures(['continuedInsurance.contributionRate']),
    };
  },
});

/** The pages agree on 28 quarters within 5 years of the legal age, one says within 7: in between it stays open. */
function longestOf(given: Inputs, pack: Pack, trace: Tracing): number | null {
  const { ceasedOn, birthDate } = given;
  const base = numberAt(pack, 'continuedInsurance.quarters', ceasedOn);
  const extra = numberAt(pack, 'continuedInsurance.extraQuarters', ceasedOn);
  const from = numberAt(pack, 'continuedInsurance.extraFromYears', ceasedOn);
  const certain = numberAt(pack, 'continuedInsurance.extraCertainYears', ceasedOn);
  const legal = birthDate === null ? null : pensionAgeReachedOn(birthDate, pack);
  const used = [
    'continuedInsurance.quarters',
    'continuedInsurance.extraQuarters',
    'continuedInsurance.extraFromYears',
    'continuedInsurance.extraCertainYears',
  ] as const;
  const parameters = used.map((id) => usedAt(pack, id, ceasedOn));
  const refs = [ref('B74', 'page'), ground];
  if (base === null || extra === null || from === null || certain === null || legal === null) {
    trace?.step('durationUnknown', { data: ['birthDate'], parameters, refs });
    return null;
  }
  // The insurance begins with the quarter after the cessation.
  const begins = dayAfterQuarter(quarterOf(ceasedOn));
  const near = begins >= addYears(legal, -certain);
  if (!near && begins >= addYears(legal, -from)) {
    trace?.step('durationDisputed', { data: ['birthDate', 'ceasedOn'], parameters, refs });
    return null;
  }
  const quarters = near ? base + extra : base;
  trace?.step('duration', {
    values: { quarters: { kind: 'number', value: quarters } },
    data: ['birthDate', 'ceasedOn'],
    parameters,
    refs,
  });
  return quarters;
}
