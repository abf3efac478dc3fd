import * as z from 'zod';
import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { partialResumptionCases } from './partial-resumption.cases.ts';
import { partialResumptionMessages } from './partial-resumption.messages.ts';

const page = [ref('H08', 'page')];

export interface PartialResumptionAnswer {
  /** First day with a reduced indemnity. */
  readonly reducedFrom: PlainDate | null;
  readonly reduction: Rate | null;
  /** Last day the authorisation can reach. */
  readonly lastDay: PlainDate | null;
  readonly authority: 'healthInsuranceFund';
}

/** Work taken up in part during an incapacity, with the leave of the medical adviser of the health insurance fund. */
export const partialResumptionRule = defineRule({
  id: 'partial-resumption',
  version: 1,
  label: {
    fr: 'Reprise partielle pendant l’incapacité',
    nl: 'Gedeeltelijke hervatting tijdens de arbeidsongeschiktheid',
    de: 'Teilweise Wiederaufnahme während der Arbeitsunfähigkeit',
  },
  serves: ['A2', 'L3'],
  refs: [...page, ref('B46', 'page')],
  parameters: [
    'resumption.fullMonths',
    'resumption.maximumMonths',
    'resumption.laterReduction',
    'resumption.withoutFullReturn',
  ],
  inputs: z.strictObject({
    resumedOn: dateInput,
    authorisedOn: dateInput.nullable().default(null),
    /** The medical adviser expects a full return in time. */
    fullReturnExpected: factInput,
  }),
  conditions: [
    {
      id: 'authorisedBefore',
      refs: [...page, ref('B46', 'page')],
      data: ['authorisedOn', 'resumedOn'],
      check: (i) => stateOf(i.authorisedOn === null ? null : i.authorisedOn <= i.resumedOn),
    },
  ],
  messages: partialResumptionMessages,
  cases: partialResumptionCases,
  compute(input, pack, trace): { answer: PartialResumptionAnswer; toConfirm: ToConfirm | null } {
    const { resumedOn, fullReturnExpected } = input;
    const none = {
      reducedFrom: null,
      reduction: null,
      lastDay: null,
      authority: 'healthInsuranceFund' as const,
    };
    if (fullReturnExpected === null) {
      trace?.step('open', { data: ['fullReturnExpected'], refs: page });
      return { answer: none, toConfirm: unknownFacts(['fullReturnExpected'], 'healthInsuranceFund') };
    }
    const full = valueOf(pack, 'resumption.fullMonths', resumedOn);
    const maximum = valueOf(pack, 'resumption.maximumMonths', resumedOn);
    const reduction = valueOf(pack, 'resumption.laterReduction', resumedOn);
    if (!fullReturnExpected || full === null || maximum === null || reduction === null) {
      const id: ParameterId = fullReturnExpected ? 'resumption.fullMonths' : 'resumption.withoutFullReturn';
      trace?.step('missing', {
        data: ['fullReturnExpected', 'resumedOn'],
        parameters: [usedAt(pack, id, resumedOn)],
        refs: page,
      });
      return { answer: none, toConfirm: missingFigures([id], 'healthInsuranceFund') };
    }
    const reducedFrom = addMonths(resumedOn, Number(full));
    const lastDay = addDays(addMonths(resumedOn, Number(maximum)), -1);
    trace?.step('granted', {
      values: {
        from: { kind: 'date', value: reducedFrom },
        rate: { kind: 'rate', value: rate(reduction) },
        last: { kind: 'date', value: lastDay },
      },
      data: ['resumedOn'],
      parameters: [
        usedAt(pack, 'resumption.fullMonths', resumedOn),
        usedAt(pack, 'resumption.maximumMonths', resumedOn),
        usedAt(pack, 'resumption.laterReduction', resumedOn),
      ],
      refs: page,
    });
    return {
      answer: { reducedFrom, reduction: rate(reduction), lastDay, authority: 'healthInsuranceFund' },
      toConfirm: null,
    };
  },
});

function valueOf(pack: Pack, id: ParameterId, on: PlainDate): string | null {
  return figureAt(pack, id, on)?.value ?? null;
}
