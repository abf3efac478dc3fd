import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { AnyRule, ConditionOutcome, RuleResult } from '#shared/rules/define-rule.ts';
import type { RuleId } from '#shared/rules/index.ts';
import { rules } from '#shared/rules/index.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import type { ConditionState, Trace } from '#shared/rules/trace.ts';

/** Where each input of a rule came from, by its name. */
export type Data = Readonly<Record<string, Datum>>;

/** A rule that was run on data of a dossier: plain data, so that it can be sent, kept and computed again. */
export interface Computation<Answer = unknown> {
  readonly rule: RuleId;
  readonly version: number;
  readonly packHash: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly data: Data;
  readonly answer: Answer;
  readonly toConfirm: ToConfirm | null;
  readonly eligibility: ConditionState;
  readonly conditions: readonly ConditionOutcome[];
  readonly trace: Trace;
}

type AnswerOf<Id extends RuleId> = (typeof rules)[Id] extends {
  answer(inputs: never, pack?: Pack): { readonly answer: infer Answer };
}
  ? Answer
  : never;

/** The same list, where only the generic part of a rule matters. */
const rulesById: Readonly<Record<RuleId, AnyRule>> = rules;

/** Runs a rule on raw inputs; null when they are impossible (the caller then says that nothing can be computed). */
export function computationOf<Id extends RuleId>(
  id: Id,
  inputs: Readonly<Record<string, unknown>>,
  data: Data,
  pack: Pack,
): Computation<AnswerOf<Id>> | null {
  const run = rulesById[id].run(inputs, pack);
  if (!run.ok) return null;
  const { answer, ...rest } = run.value as RuleResult<AnswerOf<Id>>;
  return { ...rest, rule: id, inputs, data, answer };
}

export function datum(
  origin: Datum['origin'],
  field: string,
  more: Partial<Omit<Datum, 'origin' | 'field'>> = {},
): Datum {
  return { origin, field, type: null, id: null, asOf: null, about: null, ...more };
}
