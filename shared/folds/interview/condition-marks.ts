import type { Text3 } from '#shared/kernel/lang.ts';
import { checkCondition, type Condition, conditionWords } from '#shared/life-events/engine/condition.ts';
import type { Right, RuleOutcome } from '#shared/life-events/engine/define-right.ts';
import type { View } from '#shared/life-events/engine/view.ts';
import { type QuestionId, questions } from '#shared/life-events/questions/index.ts';
import { ruleNamed } from '#shared/rules/index.ts';
import type { ConditionState, LegalReference } from '#shared/rules/trace.ts';

/** met · near: not met, but one change that was found mends it · unknown: nobody said · missing. */
export type MarkState = 'met' | 'near' | 'unknown' | 'missing';

/** One requirement of a right, as a small mark with its words. */
export interface ConditionMark {
  readonly state: MarkState;
  readonly words: Text3;
  /** The articles that ask for it; empty for what makes it a subject at all. */
  readonly refs: readonly LegalReference[];
}

/**
 * Every requirement of a right in order: what makes it a subject, what the law asks besides the rules, the conditions
 * of each rule. Where the situation is not there, nothing after it was looked at.
 */
export function conditionMarks(
  right: Right,
  ran: readonly RuleOutcome[],
  view: View,
  mended: boolean,
): readonly ConditionMark[] {
  const situation = partsOf(right.situation, view, [], mended);
  if (situation.some((mark) => mark.state === 'missing')) return distinct(situation);
  const own = right.conditions ? partsOf(right.conditions, view, right.refs, mended) : [];
  const needs = (right.rules ?? [])
    .filter((use) => !ran.some((one) => one.rule === use.rule))
    .flatMap((use) => use.questions)
    .filter((id) => view.get(id) === undefined || view.get(id) === null)
    .map((id) => open(id));
  const ofRules = ran.flatMap((outcome) => marksOf(outcome, mended));
  return distinct([...situation, ...own, ...ofRules, ...needs]);
}

function partsOf(
  condition: Condition,
  view: View,
  refs: readonly LegalReference[],
  mended: boolean,
): ConditionMark[] {
  if (condition.kind === 'all') return condition.of.flatMap((part) => partsOf(part, view, refs, mended));
  const { state } = checkCondition(condition, view);
  return [{ state: near(state, mended), words: conditionWords(condition), refs }];
}

function marksOf(outcome: RuleOutcome, mended: boolean): ConditionMark[] {
  const { run, rule } = outcome;
  const messages = ruleNamed(rule)?.messages;
  const marks = (run?.trace.steps ?? []).flatMap((step): ConditionMark[] => {
    const words = messages?.[step.text];
    if (step.state === undefined || words === undefined) return [];
    return [{ state: near(step.state, mended), words, refs: step.refs }];
  });
  // A right may read the answer of its rule otherwise than by its conditions: then that is what decides.
  const agrees = marks.some((mark) => mark.state !== 'met') === (outcome.state !== 'met');
  if (marks.length > 0 && agrees) return marks;
  return [
    ...marks,
    { state: near(outcome.state, mended), words: outcome.failed[0] ?? outcome.label, refs: [] },
  ];
}

function open(id: QuestionId): ConditionMark {
  return { state: 'unknown', words: questions[id].label, refs: [] };
}

function near(state: ConditionState, mended: boolean): MarkState {
  return state === 'missing' && mended ? 'near' : state;
}

function distinct(marks: readonly ConditionMark[]): readonly ConditionMark[] {
  return marks.filter((mark, at) => marks.findIndex((other) => other.words.fr === mark.words.fr) === at);
}
