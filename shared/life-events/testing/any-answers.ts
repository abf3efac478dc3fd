import fc from 'fast-check';
import { plainDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { samplesOf, type Value } from '../engine/define-question.ts';
import type { Answers } from '../engine/view.ts';
import { emptyFacts, type Facts } from '../facts/facts.ts';
import { type QuestionId, questionIds, questions } from '../questions/index.ts';

export const ON: PlainDate = plainDate('2026-11-23');
export const nobody: Facts = emptyFacts('person', 'fr');

type Person = Readonly<Record<QuestionId, Value | null>>;

/** Somebody who has an answer, or "I do not know", to every question. */
export const anybody: fc.Arbitrary<Person> = fc.record(
  recordOf((id) => fc.option(sampleOf(id), { freq: 6, nil: null })),
);

/** Somebody who knows everything. */
export const anybodySure: fc.Arbitrary<Person> = fc.record(recordOf(sampleOf));

function recordOf(
  arbitrary: (id: QuestionId) => fc.Arbitrary<Value | null>,
): Record<QuestionId, fc.Arbitrary<Value | null>> {
  const all: Partial<Record<QuestionId, fc.Arbitrary<Value | null>>> = {};
  for (const id of questionIds) all[id] = arbitrary(id);
  // Every id of the catalogue was just given one.
  return all as Record<QuestionId, fc.Arbitrary<Value | null>>;
}

function sampleOf(id: QuestionId): fc.Arbitrary<Value> {
  return fc.constantFrom(...samplesOf(questions[id], ON));
}

/** Some of the answers, in any order. */
export function pick(all: Answers, ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(ids.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])));
}
