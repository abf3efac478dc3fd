import type { QuestionId } from '../questions/index.ts';
import type { Value } from './define-question.ts';
import type { LeverKind, Right } from './define-right.ts';
import { evaluateRight } from './evaluate-right.ts';
import type { View } from './view.ts';

/** The smallest change that would open a right. */
export interface NearMiss {
  readonly lever: LeverKind;
  readonly question: QuestionId;
  readonly from: Value;
  readonly to: Value;
}

/** A paper is the smallest change, then a date, an estimate, a declared category. */
const order: readonly LeverKind[] = ['paper', 'date', 'income', 'category'];

export interface NearMissSearch {
  readonly found: NearMiss | null;
  /** Questions that would have to be answered before it can be told whether a lever opens the right. */
  readonly unknown: readonly QuestionId[];
}

/** Tries each lever of the right by itself: the first value that opens it, the smallest change first. */
export function nearMissOf(right: Right, view: View): NearMissSearch {
  const levers = [...(right.levers ?? [])].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const unknown = new Set<QuestionId>();
  for (const { kind, question, to } of levers) {
    const from = view.get(question);
    if (from === undefined || from === null) continue;
    for (const value of to(view)) {
      if (value === from) continue;
      const then = evaluateRight(right, view.with(question, value));
      const late = then.deadline !== null && then.deadline < view.on;
      if (then.state === 'met' && !late)
        return { found: { lever: kind, question, from, to: value }, unknown: [] };
      if (then.state === 'unknown') for (const id of then.unknown) unknown.add(id);
    }
  }
  return { found: null, unknown: [...unknown] };
}
