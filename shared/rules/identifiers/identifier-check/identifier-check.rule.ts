import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Slip } from '#shared/kernel/slips.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import { ref } from '#shared/rules/trace.ts';
import { identifierCheckCases } from './identifier-check.cases.ts';
import { identifierCheckMessages } from './identifier-check.messages.ts';
import { type Ground, type IdentifierProblem, readIdentifier } from './read-identifier.ts';

export interface IdentifierAnswer {
  readonly valid: boolean;
  readonly problem: IdentifierProblem | null;
  /** Places that do not fit, counted from 1, separators left out. */
  readonly positions: readonly number[];
  /** Check digits that would belong to the rest; several when the century is not known. */
  readonly expectedCheck: readonly string[];
  /** Single slips that would explain it, for check digits that do not fit. */
  readonly slips: readonly Slip[];
  /** As people write it; null when it is not valid. */
  readonly formatted: string | null;
  readonly person: {
    readonly birthDate: PlainDate;
    readonly bis: boolean;
    readonly sex: 'm' | 'f' | 'unknown';
  } | null;
}

const grounds: Readonly<Record<Ground, ReturnType<typeof ref>>> = {
  ssin: ref('B136', 'AR 8/2/1991'),
  enterpriseNumber: ref('B139', 'Validate_BE'),
  iban: ref('B140', 'ISO 13616'),
  structuredCommunication: ref('B141', 'mod 97'),
};

/** Whether a number is well made, and which of its digits are wrong when it is not. */
export const identifierCheckRule = defineRule({
  id: 'identifier-check',
  version: 1,
  label: {
    fr: 'Contrôle d’un numéro',
    nl: 'Controle van een nummer',
    de: 'Prüfung einer Nummer',
  },
  serves: ['A1'],
  refs: Object.values(grounds),
  parameters: [],
  inputs: z.strictObject({
    kind: z.enum(['ssin', 'enterpriseNumber', 'iban', 'structuredCommunication']),
    text: z.string().max(60),
    /** With it, a number that only fits a birth after that day is refused. */
    asOf: dateInput.nullable().default(null),
  }),
  conditions: [],
  messages: identifierCheckMessages,
  cases: identifierCheckCases,
  compute({ kind, text, asOf }, _pack, trace): { answer: IdentifierAnswer; toConfirm: null } {
    const answer = readIdentifier(kind, text, asOf);
    const refs = [grounds[kind]];
    trace?.step(`check.${kind}`, { data: ['text'], refs });
    if (answer.problem === null) trace?.step('valid', { refs });
    else {
      trace?.step(`problem.${answer.problem}`, {
        values: {
          positions: { kind: 'text', value: answer.positions.join(', ') },
          expected: { kind: 'text', value: answer.expectedCheck.join(', ') },
        },
        data: ['text'],
        refs,
      });
      for (const { kind: slip, positions, instead } of answer.slips) {
        trace?.step(`slip.${slip}`, {
          values: {
            positions: { kind: 'text', value: positions.join(', ') },
            instead: { kind: 'text', value: instead },
          },
          refs,
        });
      }
    }
    return { answer, toConfirm: null };
  },
});
