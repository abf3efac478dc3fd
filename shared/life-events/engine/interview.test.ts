import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLifeEvents } from '../index.ts';
import { type QuestionId, questionIds } from '../questions/index.ts';
import { anybody, anybodySure, nobody, ON, pick } from '../testing/any-answers.ts';
import type { LifeEvent } from '../define-life-event.ts';
import { nextQuestion } from './interview.ts';
import { linesOf } from './rights-of.ts';
import { type Answers, View } from './view.ts';

/** Asks until nothing is left to decide. */
function interview(event: LifeEvent, person: Readonly<Record<QuestionId, Answers[QuestionId]>>) {
  let answers: Answers = {};
  const asked: QuestionId[] = [];
  for (;;) {
    const next = nextQuestion(event.rights, new View(nobody, ON, answers));
    if (next === null || asked.length > questionIds.length) return { asked, answers };
    asked.push(next.question);
    answers = { ...answers, [next.question]: person[next.question] };
  }
}

function endings(event: LifeEvent, answers: Answers): Record<string, string> {
  const lines = linesOf(event.rights, new View(nobody, ON, answers));
  return Object.fromEntries(
    lines.map((line) => [line.right, `${line.status} ${line.deadline ?? ''}`]).sort(),
  );
}

describe.each(allLifeEvents.map((event) => [event.id, event] as const))('interview %s', (_id, event) => {
  it('ends, asks nothing twice, and decides every right', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const { asked, answers } = interview(event, person);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(questionIds.length);
        for (const line of linesOf(event.rights, new View(nobody, ON, answers))) {
          expect(`${line.right} ${line.decided}`).toBe(`${line.right} true`);
          if (line.status === 'notApplicable' || (line.status === 'almost' && !line.nearMiss)) {
            expect(`${line.right} says why: ${line.why.length > 0}`).toBe(`${line.right} says why: true`);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same ending whatever the order of the answers', () => {
    fc.assert(
      fc.property(anybody, fc.infiniteStream(fc.nat()), (person, dice) => {
        const guided = interview(event, person);
        const rest = [...guided.asked];
        let answers: Answers = {};
        while (rest.length > 0) {
          const [id] = rest.splice((dice.next().value ?? 0) % rest.length, 1);
          if (id !== undefined) answers = { ...answers, [id]: person[id] };
        }
        expect(endings(event, answers)).toEqual(endings(event, guided.answers));
      }),
      { numRuns: 12 },
    );
  });

  it('would not end otherwise had every other question been asked too', () => {
    fc.assert(
      // Without "I do not know": what stays open stays open in another way when more is known.
      fc.property(anybodySure, (sure) => {
        const guided = interview(event, sure);
        const untold = new View(nobody, ON);
        const everything = pick(
          sure,
          questionIds.filter((id) => untold.prefill(id) === null),
        );
        const status = (all: Record<string, string>) =>
          Object.fromEntries(Object.entries(all).map(([id, end]) => [id, end.split(' ')[0]]));
        expect(status(endings(event, guided.answers))).toEqual(status(endings(event, everything)));
      }),
      { numRuns: 12 },
    );
  });

  it('asks the same question in the same state', () => {
    fc.assert(
      fc.property(anybody, fc.subarray([...questionIds]), (person, ids) => {
        const some = pick(person, ids);
        const again = pick(person, ids.toReversed());
        expect(nextQuestion(event.rights, new View(nobody, ON, again))).toEqual(
          nextQuestion(event.rights, new View(nobody, ON, some)),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('never asks what is known, and only what some right waits for', { tags: ['B2'] }, () => {
    fc.assert(
      fc.property(anybody, fc.subarray([...questionIds]), (person, ids) => {
        const some = pick(person, ids);
        const next = nextQuestion(event.rights, new View(nobody, ON, some));
        if (next === null) return;
        expect(some[next.question]).toBeUndefined();
        expect(next.rights.length).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });
});
