import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeEventIdSchema } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { anybody } from '#shared/life-events/testing/any-answers.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { interviewView, type RawAnswers } from './interview-view.ts';
import { rightWays } from './right-ways.ts';

const on = plainDate('2026-11-23');
const context = {
  actor: { staffId: 'a', roles: [], grants: [] },
  deviceId: 'd',
  spaceId: 'S',
  at: instant('2026-11-23T08:00:00.000Z'),
  today: on,
};
const rows: readonly Row[] = [
  newRow('dossier', 'd1', 'd1', personDossier('10000002', { language: 'nl' }), context),
  newRow(
    'affiliation',
    'a1',
    'd1',
    {
      capacity: 'selfEmployed',
      period: { from: plainDate('2019-01-01'), to: null },
      enterpriseNumber: null,
      tradeText: null,
      declaredOn: null,
      signedDocumentId: null,
      effectiveFrom: plainDate('2019-01-01'),
      previousFund: null,
      endReason: null,
      endProofId: null,
      late: false,
      categoryDeclared: [{ from: plainDate('2019-01-01'), category: 'mainOccupation' }],
      state: 'active',
    },
    context,
  ),
];
const payment = (answers: RawAnswers) => {
  const view = interviewView(rows, { eventId: 'payment-difficulty', answers, on, pack: builtInPack });
  if (view === null) throw new Error('the dossier is there');
  return view;
};

describe('an interview as it is shown', () => {
  it('shows what the dossier knows with its origin and proposes one question that nobody answered', {
    tags: ['B2'],
  }, () => {
    const view = payment({});
    expect(view.language).toBe('nl');
    expect(view.questions.find((one) => one.id === 'category')).toMatchObject({
      value: 'mainOccupation',
      state: 'dossier',
      origin: { type: 'affiliation' },
    });
    const next = view.questions.filter((one) => one.next);
    expect(next).toHaveLength(1);
    expect(next[0]).toMatchObject({ state: 'open', value: null });
  });

  it('keeps an answered question where it was, with its answer, and asks another one', () => {
    const first = payment({ difficulty: true });
    expect(first.questions.find((one) => one.id === 'difficulty')).toMatchObject({
      value: true,
      state: 'said',
      origin: null,
      next: false,
    });
    const unknown = payment({ difficulty: null });
    expect(unknown.questions.find((one) => one.id === 'difficulty')).toMatchObject({
      value: null,
      state: 'said',
    });
  });

  it('lists what was said in the order it was said, and says what is still to ask', () => {
    const view = payment({ noMeans: false, difficulty: true });
    const said = view.questions.filter((one) => one.state === 'said').map((one) => one.id);
    expect(said).toEqual(['noMeans', 'difficulty']);
    const open = view.lines.find((line) => line.right === 'contribution-exemption');
    expect(open?.status).toBe('toCheck');
    expect(open?.sentence.fr).toMatch(/^À demander : Difficulté prouvée par des pièces/);
  });

  it('says what one change would open, on the line and on its question', () => {
    const view = payment({ difficulty: true, difficultyProven: false, signsInPerson: true, ceases: false });
    const line = view.lines.find((one) => one.right === 'contribution-exemption');
    expect(line?.status).toBe('almost');
    expect(line?.sentence.fr).toBe('Il suffirait de ceci : Difficulté prouvée par des pièces (oui)');
    expect(line?.marks).toContainEqual(
      expect.objectContaining({
        state: 'near',
        words: expect.objectContaining({ fr: 'Difficulté prouvée par des pièces : oui' }),
      }),
    );
    expect(view.questions.find((one) => one.id === 'difficultyProven')?.near?.fr).toBe(
      'oui ouvrirait : Dispense de cotisations',
    );
  });

  it('gives each rule that judged a right the way to its answer, told from where each input came', () => {
    const answers = { difficulty: true, difficultyProven: true, signsInPerson: true, ceases: false };
    const [way] = rightWays(rows, { right: 'contribution-exemption', answers, on, pack: builtInPack });
    expect(way?.rule).toBe('contribution-exemption');
    expect(way?.data['category']).toMatchObject({ origin: 'derived', type: 'affiliation' });
    expect(way?.data['difficulty']).toMatchObject({ origin: 'desk' });
    expect(way?.trace.steps.length).toBeGreaterThan(2);
  });

  it('is plain data, and ends: nothing asked twice, each line with a reason', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(...lifeEventIdSchema.options), (person, eventId) => {
        let answers: RawAnswers = {};
        for (let count = 0; count < 60; count += 1) {
          const view = interviewView(rows, { eventId, answers, on, pack: builtInPack });
          if (view === null) throw new Error('the dossier is there');
          expect(structuredClone(view)).toEqual(view);
          for (const line of view.lines) expect(line.sentence.fr).not.toBe('');
          const next = view.questions.find((one) => one.next);
          if (next === undefined) {
            expect(view.lines.filter((line) => line.status === 'toCheck')).toEqual([]);
            return;
          }
          expect(Object.keys(answers)).not.toContain(next.id);
          answers = { ...answers, [next.id]: person[next.id] };
        }
        throw new Error('the interview does not end');
      }),
      { numRuns: 12 },
    );
  });
});
