import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { EntityType, Row } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import {
  type Checked,
  checkCondition,
  type Condition,
  questionsOf,
} from '#shared/life-events/engine/condition.ts';
import type { RuleOutcome } from '#shared/life-events/engine/define-right.ts';
import { evaluateRight } from '#shared/life-events/engine/evaluate-right.ts';
import { View } from '#shared/life-events/engine/view.ts';
import { findRight } from '#shared/life-events/index.ts';
import { type QuestionId, questions } from '#shared/life-events/questions/index.ts';
import { isRuleId } from '#shared/rules/index.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { ConditionState, LegalReference } from '#shared/rules/trace.ts';
import { type Computation, type Data, datum } from '../explain/computation.ts';
import { factsOf } from '../facts-block.ts';

/** One thing the right asks for, and whether it is there. */
export interface RightCondition {
  readonly says: Text3;
  readonly state: ConditionState;
  /** Since when the dossier knows it; null when it does not say. */
  readonly asOf: PlainDate | null;
}

/** What a line of the radar rests on. */
export interface RightGrounds {
  readonly right: string;
  readonly conditions: readonly RightCondition[];
  readonly refs: readonly LegalReference[];
  /** What the inputs of those rules are called where a question feeds them. */
  readonly names: Readonly<Record<string, Text3>>;
  /** Rules of the law that were run, each with its whole way. */
  readonly computations: readonly Computation[];
}

/** null for an unknown right or a dossier that is not there. */
export function rightGrounds(
  rows: readonly Row[],
  id: string,
  on: PlainDate,
  pack: Pack,
): RightGrounds | null {
  const right = findRight(id);
  const block = factsOf(rows);
  if (!right || block === null) return null;
  const view = new View(block.facts, on, {}, pack);
  const { rules } = evaluateRight(right, view);
  return {
    right: id,
    conditions: [right.situation, ...(right.conditions ? [right.conditions] : [])]
      .flatMap(partsOf)
      .map((part) => conditionOf(part, view)),
    refs: right.refs,
    names: namesOf(rules),
    computations: rules.flatMap((rule) => computationOf(rule, view)),
  };
}

/** What stands side by side in an `all`; anything else is one requirement. */
function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

function conditionOf(condition: Condition, view: View): RightCondition {
  const checked = checkCondition(condition, view);
  return { says: wordsOf(condition, checked), state: checked.state, asOf: sinceOf(condition, view) };
}

/** A condition that is not met says what it wants; else the short names of what it looks at. */
function wordsOf(condition: Condition, { failed }: Checked): Text3 {
  const [first] = failed;
  if (first !== undefined) return joined(failed);
  if (condition.kind === 'test') return condition.says;
  return joined(questionsOf(condition).map((id) => questions[id].label));
}

function joined(texts: readonly Text3[]): Text3 {
  const of = (lang: keyof Text3) => [...new Set(texts.map((text) => text[lang]))].join(', ');
  return { fr: of('fr'), nl: of('nl'), de: of('de') };
}

function sinceOf(condition: Condition, view: View): PlainDate | null {
  const days = questionsOf(condition).flatMap((id) => view.origin(id)?.on ?? []);
  return days.sort().at(-1) ?? null;
}

function computationOf({ rule, run, toConfirm }: RuleOutcome, view: View): Computation[] {
  if (run === null || !isRuleId(rule)) return [];
  const { version, packHash, inputs, answer, eligibility, conditions, trace } = run;
  return [
    {
      rule,
      version,
      packHash,
      inputs,
      data: dataOf(run.asks, view),
      answer,
      toConfirm,
      eligibility,
      conditions,
      trace,
    },
  ];
}

function namesOf(rules: readonly RuleOutcome[]): RightGrounds['names'] {
  const fed = rules.flatMap(({ run }) => Object.entries(run?.asks ?? {}));
  return Object.fromEntries(fed.map(([input, question]) => [input, questions[question].label]));
}

/** What a person told an interview, or what stands in the rows of the dossier. */
function kindOf(type: EntityType): Datum['origin'] {
  return type === 'life-event-record' ? 'declared' : 'entered';
}

/** Inputs that a question feeds and the dossier answers; the others name no datum. */
function dataOf(asks: Readonly<Record<string, QuestionId>>, view: View): Data {
  const known = Object.entries(asks).flatMap(([input, question]): [string, Datum][] => {
    const origin = view.origin(question);
    return origin === null
      ? []
      : [[input, datum(kindOf(origin.type), question, { type: origin.type, asOf: origin.on })]];
  });
  return Object.fromEntries(known);
}
