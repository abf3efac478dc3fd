import type * as z from 'zod';
import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type BadInput, badInputOf } from './bad-input.ts';
import { builtInPack, type Pack, packHash } from './pack.ts';
import type { ParameterId } from './parameters/index.ts';
import type { SourceId } from './parameters/sources.ts';
import type { ToConfirm } from './to-confirm.ts';
import { type ConditionState, type LegalReference, type Trace, TraceBuilder, type Tracing } from './trace.ts';

/** Words of a rule: every sentence in the three languages in which letters are written. */
export type RuleMessages = Readonly<Record<string, Text3>>;

/** One requirement of the law. Its sentence is the message `condition.ID`, written as if it were met. */
export interface Condition<Inputs> {
  readonly id: string;
  readonly refs: readonly LegalReference[];
  /** Names of the inputs it looks at. */
  readonly data: readonly string[];
  check(inputs: Inputs, pack: Pack): ConditionState;
}

export interface ConditionOutcome {
  readonly id: string;
  readonly state: ConditionState;
}

/** What a computation gives: the answer, and what stays open in it. Amounts that stay open are null. */
export interface Computed<Answer> {
  readonly answer: Answer;
  readonly toConfirm: ToConfirm | null;
}

export interface RuleResult<Answer> extends Computed<Answer> {
  /** met when every condition is; missing when one is missing; unknown when only facts are lacking. */
  readonly eligibility: ConditionState;
  readonly conditions: readonly ConditionOutcome[];
  readonly trace: Trace;
  readonly rule: string;
  readonly version: number;
  /** Which figures were used: with the inputs it is enough to compute the same cents again later. */
  readonly packHash: string;
}

/** A worked case: raw inputs as a file or a form gives them, and the part of the answer that is certain. */
export interface RuleCase {
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** True when a source prints this very case; otherwise it is worked out from the law. */
  readonly published: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly eligibility?: ConditionState;
}

interface RuleSpec<Id extends string, Inputs extends z.ZodType, Answer> {
  /** The name of its folder. */
  readonly id: Id;
  /** Goes up whenever the same inputs and pack may give another answer. */
  readonly version: number;
  readonly label: Text3;
  /** Commitments of the charter it helps to keep. */
  readonly serves: readonly CommitmentId[];
  readonly refs: readonly LegalReference[];
  readonly parameters: readonly ParameterId[];
  readonly inputs: Inputs;
  readonly conditions: readonly Condition<z.infer<Inputs>>[];
  readonly messages: RuleMessages;
  readonly cases: readonly RuleCase[];
  /**
   * Pure: the same inputs and pack always give the same answer and the same steps, and the same answer without a trace.
   */
  compute(inputs: z.infer<Inputs>, pack: Pack, trace: Tracing, eligibility: ConditionState): Computed<Answer>;
}

export interface RuleDefinition<Id extends string, Inputs extends z.ZodType, Answer>
  extends RuleSpec<Id, Inputs, Answer> {
  /** For inputs already typed. */
  evaluate(inputs: z.infer<Inputs>, pack?: Pack): RuleResult<Answer>;
  /** The same computation with the trace switched off, for batches. */
  answer(inputs: z.infer<Inputs>, pack?: Pack): Computed<Answer>;
  /** For inputs from a form, a file or a command line: bad ones are named, field by field. */
  run(raw: unknown, pack?: Pack): Result<RuleResult<Answer>, BadInput>;
}

/** A rule of which only the generic part matters: lists, laws tests, the command line. */
export type AnyRule = RuleDefinition<string, z.ZodType, unknown>;

export function defineRule<const Id extends string, Inputs extends z.ZodType, Answer>(
  spec: RuleSpec<Id, Inputs, Answer>,
): RuleDefinition<Id, Inputs, Answer> {
  function evaluate(inputs: z.infer<Inputs>, pack: Pack = builtInPack): RuleResult<Answer> {
    const trace = new TraceBuilder(spec.id, spec.version);
    const conditions = spec.conditions.map((condition): ConditionOutcome => {
      const state = condition.check(inputs, pack);
      trace.step(`condition.${condition.id}`, { state, data: condition.data, refs: condition.refs });
      return { id: condition.id, state };
    });
    const eligibility = overall(conditions);
    const computed = spec.compute(inputs, pack, trace, eligibility);
    return {
      ...computed,
      eligibility,
      conditions,
      trace: trace.build(),
      rule: spec.id,
      version: spec.version,
      packHash: packHash(pack),
    };
  }
  return {
    ...spec,
    evaluate,
    answer(inputs, pack = builtInPack) {
      let eligibility: ConditionState = 'met';
      for (const { check } of spec.conditions) eligibility = worseOf(eligibility, check(inputs, pack));
      return spec.compute(inputs, pack, null, eligibility);
    },
    run(raw, pack = builtInPack) {
      const parsed = spec.inputs.safeParse(raw);
      return parsed.success ? ok(evaluate(parsed.data, pack)) : err(badInputOf(parsed.error));
    },
  };
}

function overall(conditions: readonly ConditionOutcome[]): ConditionState {
  return conditions.reduce<ConditionState>((worst, { state }) => worseOf(worst, state), 'met');
}

/** One missing condition decides; otherwise one unknown leaves it open. */
function worseOf(a: ConditionState, b: ConditionState): ConditionState {
  if (a === 'missing' || b === 'missing') return 'missing';
  return a === 'unknown' ? a : b;
}

/** A fact that may not be known: yes, no or nobody said. */
export function stateOf(fact: boolean | null | undefined): ConditionState {
  if (fact === null || fact === undefined) return 'unknown';
  return fact ? 'met' : 'missing';
}
