import { type QuestionId, questionIds, questions } from '../questions/index.ts';
import { samplesOf } from './define-question.ts';
import type { Right } from './define-right.ts';
import { evaluateRight } from './evaluate-right.ts';
import { nearMissOf } from './near-miss.ts';
import type { View } from './view.ts';

interface Asking {
  readonly right: Right;
  readonly unknown: readonly QuestionId[];
}

/** One more question, and what it is for. */
export interface Next {
  readonly question: QuestionId;
  /** Rights it may decide, or whose amount it makes known. */
  readonly rights: readonly string[];
  /** True when every right is settled and only an amount is refined. */
  readonly onlyAmounts: boolean;
}

/**
 * The question that decides most open rights: for each question that is still open, the mean, over the answers one
 * may expect, of how many rights it settles. Between equals, the one more rights look at; then the order of the
 * catalogue, so that the same state always gives the same question. null when nothing is left to decide.
 * Never a question that was answered, even by "I do not know", nor one the dossier answers.
 */
export function nextQuestion(rights: readonly Right[], view: View): Next | null {
  const evaluated = rights.map((right) => ({ right, found: evaluateRight(right, view) }));
  const notAsked = (id: QuestionId) => view.get(id) === undefined;
  const deciding = evaluated
    .filter(({ found }) => found.state === 'unknown')
    .map(({ right, found }): Asking => ({ right, unknown: found.unknown.filter(notAsked) }));
  const best = bestOf(deciding, view);
  if (best) return { ...best, onlyAmounts: false };
  // Rights that are lost unless one thing changes: would that thing be enough?
  const missing = evaluated
    .filter(({ found }) => found.state === 'missing')
    .map(({ right }): Asking => ({ right, unknown: nearMissOf(right, view).unknown.filter(notAsked) }));
  const saving = bestOf(missing, view);
  if (saving) return { ...saving, onlyAmounts: false };
  const refining = evaluated
    .filter(({ found }) => found.state === 'met')
    .map(({ right, found }): Asking => ({ right, unknown: found.imprecise.filter(notAsked) }));
  const finest = bestOf(refining, view);
  return finest && { ...finest, onlyAmounts: true };
}

function bestOf(asking: readonly Asking[], view: View): Omit<Next, 'onlyAmounts'> | null {
  const candidates = questionIds.filter((id) => asking.some(({ unknown }) => unknown.includes(id)));
  let best: { id: QuestionId; gain: number; wanted: number } | null = null;
  for (const id of candidates) {
    const concerned = asking.filter(({ unknown }) => unknown.includes(id));
    const gain = gainOf(id, concerned, view);
    const wanted = concerned.length;
    if (best === null || gain > best.gain || (gain === best.gain && wanted > best.wanted)) {
      best = { id, gain, wanted };
    }
  }
  if (best === null) return null;
  const { id } = best;
  const concerned = asking.filter(({ unknown }) => unknown.includes(id));
  return { question: id, rights: concerned.map(({ right }) => right.id) };
}

/** Mean number of rights that an answer settles. */
function gainOf(id: QuestionId, concerned: readonly Asking[], view: View): number {
  const samples = samplesOf(questions[id], view.on);
  if (samples.length === 0) return 0;
  const settled = samples.map((value) => {
    const next = view.with(id, value);
    return concerned.filter(({ right }) => evaluateRight(right, next).state !== 'unknown').length;
  });
  return settled.reduce((sum, one) => sum + one, 0) / samples.length;
}
