import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, type Quarter, quarterOf } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput, factInput, quarterInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type LegalReference, type ParameterUse, ref } from '#shared/rules/trace.ts';
import {
  firstAssimilatedQuarter,
  lastQuarterBeforeResumption,
} from '../../health/illness-assimilation/assimilated-quarters.ts';
import { quarterDueCases } from './quarter-due.cases.ts';
import { quarterDueMessages } from './quarter-due.messages.ts';

const inputs = z.strictObject({
  quarter: quarterInput,
  startedOn: dateInput,
  /** Last day of activity. */
  ceasedOn: dateInput.nullable().default(null),
  diedOn: dateInput.nullable().default(null),
  /** Day on which the pension age is reached or the pension begins. */
  pensionFrom: dateInput.nullable().default(null),
  /** Incapacity: its first day, the day of resumption, and whether the assimilation was granted. */
  illness: z
    .strictObject({ from: dateInput, resumedOn: dateInput.nullable().default(null), granted: factInput })
    .nullable()
    .default(null),
  /** Day of a birth that opens quarters without contribution, and whether its conditions are met. */
  birth: z.strictObject({ on: dateInput, granted: factInput }).nullable().default(null),
});

type Input = z.infer<typeof inputs>;

export interface QuarterDueAnswer {
  /** null while the grant of an assimilation or of the quarters after a birth is not known. */
  readonly due: boolean | null;
  readonly reason: string;
}

interface Found extends QuarterDueAnswer {
  readonly data: readonly string[];
  readonly refs: readonly LegalReference[];
  readonly parameters?: readonly ParameterUse[];
}

const article15 = [ref('L1', 'art. 15 § 2')];
const illnessRefs = [ref('L2', 'art. 50 § 1')];
const birthRefs = [ref('L2', 'art. 50 § 5')];

/** Whether a quarter is owed at all; once begun it is owed whole: royal decree 38, art. 15; general regulation, art. 50. */
export const quarterDueRule = defineRule({
  id: 'quarter-due',
  version: 1,
  label: {
    fr: 'Trimestre dû ou non',
    nl: 'Kwartaal verschuldigd of niet',
    de: 'Quartal geschuldet oder nicht',
  },
  serves: ['A3', 'N1', 'L3', 'L8'],
  refs: [...article15, ...illnessRefs, ...birthRefs],
  parameters: ['maternity.exemptQuarters'],
  inputs,
  conditions: [],
  messages: quarterDueMessages,
  cases: quarterDueCases,
  compute(input, pack, trace): { answer: QuarterDueAnswer; toConfirm: ToConfirm | null } {
    const found = activity(input) ?? illness(input) ?? birth(input, pack) ?? due;
    trace?.step(found.reason, {
      values: { quarter: { kind: 'quarter', value: input.quarter } },
      data: ['quarter', ...found.data],
      parameters: found.parameters ?? [],
      refs: found.refs,
    });
    return {
      answer: { due: found.due, reason: found.reason },
      toConfirm: found.due === null ? unknownFacts(found.data, 'nisse') : null,
    };
  },
});

const due: Found = { due: true, reason: 'due', data: ['startedOn', 'ceasedOn'], refs: article15 };

function activity({ quarter, startedOn, ceasedOn, diedOn, pensionFrom }: Input): Found | null {
  const not = (reason: string, ...data: string[]): Found => ({ due: false, reason, data, refs: article15 });
  if (quarter < quarterOf(startedOn)) return not('beforeStart', 'startedOn');
  if (diedOn !== null && quarter >= quarterOf(diedOn)) return not('death', 'diedOn');
  if (ceasedOn === null) return null;
  const last = quarterOf(ceasedOn);
  if (quarter > last) return not('afterCessation', 'ceasedOn');
  const retires = pensionFrom !== null && quarterOf(pensionFrom) === last;
  return quarter === last && retires ? not('retirement', 'ceasedOn', 'pensionFrom') : null;
}

function illness({ quarter, illness: spell }: Input): Found | null {
  if (spell === null || !assimilable(quarter, spell.from, spell.resumedOn)) return null;
  if (spell.granted === false) return null;
  return spell.granted === true
    ? { due: false, reason: 'illness', data: ['illness'], refs: illnessRefs }
    : { due: null, reason: 'illnessPending', data: ['illness'], refs: illnessRefs };
}

/** Whether the quarter is one that an assimilation would cover: general regulation, art. 50 § 1. */
function assimilable(quarter: Quarter, from: PlainDate, resumedOn: PlainDate | null): boolean {
  if (quarter < firstAssimilatedQuarter(from)) return false;
  return resumedOn === null || quarter <= lastQuarterBeforeResumption(resumedOn);
}

function birth({ quarter, birth: event }: Input, pack: Pack): Found | null {
  if (event === null || event.granted === false) return null;
  const count = figureAt(pack, 'maternity.exemptQuarters', event.on)?.value ?? null;
  if (count === null) return null;
  const first = addQuarters(quarterOf(event.on), 1);
  if (quarter < first || quarter > addQuarters(first, Number(count) - 1)) return null;
  const parameters = [usedAt(pack, 'maternity.exemptQuarters', event.on)];
  return event.granted === true
    ? { due: false, reason: 'birth', data: ['birth'], refs: birthRefs, parameters }
    : { due: null, reason: 'birthPending', data: ['birth'], refs: birthRefs, parameters };
}
