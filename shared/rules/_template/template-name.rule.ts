import * as z from 'zod';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { ref } from '#shared/rules/trace.ts';
import { templateNameCases } from './template-name.cases.ts';
import { templateNameMessages } from './template-name.messages.ts';

export const templateNameRule = defineRule({
  id: 'template-name',
  version: 1,
  label: { fr: 'Règle sans nom', nl: 'Regel zonder naam', de: 'Regel ohne Namen' },
  serves: ['A3'],
  refs: [ref('L1', 'art. 1')],
  parameters: [],
  inputs: z.strictObject({ factOn: dateInput, insured: factInput }),
  conditions: [
    {
      id: 'insured',
      refs: [ref('L1', 'art. 1')],
      data: ['insured'],
      check: (inputs) => stateOf(inputs.insured),
    },
  ],
  messages: templateNameMessages,
  cases: templateNameCases,
  compute(inputs, _pack, trace, eligibility): { answer: { granted: boolean }; toConfirm: null } {
    trace?.step('answer', {
      values: { date: { kind: 'date', value: inputs.factOn } },
      data: ['factOn'],
      refs: [ref('L1', 'art. 1')],
    });
    return { answer: { granted: eligibility === 'met' }, toConfirm: null };
  },
});
