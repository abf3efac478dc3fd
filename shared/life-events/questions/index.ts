import type { Question } from '../engine/define-question.ts';
import { activityQuestions } from './activity.ts';
import { familyQuestions } from './family.ts';
import { healthQuestions } from './health.ts';
import { moneyQuestions } from './money.ts';
import { pensionQuestions } from './pension.ts';

const catalogue = {
  ...activityQuestions,
  ...familyQuestions,
  ...healthQuestions,
  ...moneyQuestions,
  ...pensionQuestions,
};

export type QuestionId = keyof typeof catalogue;

/** Every question of every life event, once: what was answered for one event is known to the others. */
export const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** In the order of the catalogue, which decides between questions that are worth the same. */
export const questionIds: readonly QuestionId[] = Object.keys(catalogue).filter(isQuestionId);

export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(catalogue, id);
}
