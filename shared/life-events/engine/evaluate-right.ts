import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { ConditionState } from '#shared/rules/trace.ts';
import type { QuestionId } from '../questions/index.ts';
import { type Checked, checkCondition, every } from './condition.ts';
import type { Right, RuleOutcome } from './define-right.ts';
import type { View } from './view.ts';

/** A right judged on what is known. */
export interface Evaluation {
  readonly state: ConditionState;
  /** Whether it is a subject for the person at all. */
  readonly situation: ConditionState;
  /** Questions whose answer may still change the state; those answered "I do not know" are among them. */
  readonly unknown: readonly QuestionId[];
  /** Questions that only make the amount known. */
  readonly imprecise: readonly QuestionId[];
  /** What is not met, in words that read as if it were. */
  readonly failed: readonly Text3[];
  readonly rules: readonly RuleOutcome[];
  /** Last day; null when there is none, or it is not known (`right.term` tells which). */
  readonly deadline: PlainDate | null;
  readonly stake: EuroCents | null;
}

const nothing = { imprecise: [], rules: [], deadline: null, stake: null };

/** Pure. The rules of the law run only where the situation is there: most rights of most people cost nothing. */
export function evaluateRight(right: Right, view: View): Evaluation {
  const situation = checkCondition(right.situation, view);
  if (situation.state !== 'met') return { ...situation, situation: situation.state, ...nothing };
  const own: Checked[] = right.conditions ? [checkCondition(right.conditions, view)] : [];
  if (own[0]?.state === 'missing') return { ...own[0], situation: 'met', ...nothing };
  const runs = (right.rules ?? []).map((use) => use.run(view));
  const rules = runs.filter((run): run is RuleOutcome => !('needs' in run));
  const parts = runs.map(
    (run): Checked => ('needs' in run ? { state: 'unknown', unknown: run.needs, failed: [] } : run),
  );
  const total = every([...own, ...parts]);
  const stakes = rules.flatMap((rule) => rule.stake ?? []);
  return {
    ...total,
    situation: 'met',
    imprecise: [...new Set(rules.flatMap((rule) => rule.imprecise))],
    rules,
    deadline: deadlineOf(right, rules, view),
    stake: stakes[0] ?? null,
  };
}

function deadlineOf(right: Right, rules: readonly RuleOutcome[], view: View): PlainDate | null {
  if (right.term.kind === 'day') return right.term.of(view);
  if (right.term.kind !== 'rule') return null;
  return rules.flatMap((rule) => rule.deadline ?? [])[0] ?? null;
}
