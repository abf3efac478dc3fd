import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords, pieces } from './search-words.ts';

describe('matchWords', () => {
  it('marks the beginnings of words whatever the accents, in the text’s own characters', () => {
    expect(matchWords('agenda', 'Aller à : Agenda')).toEqual([[10, 16]]);
    expect(matchWords('revi', 'Révision')).toEqual([[0, 4]]);
    expect(matchWords('oeuv', 'L’Œuvre')).toEqual([[2, 5]]);
  });
  it('wants every word', () => {
    expect(matchWords('plan nord', 'Plan d’apurement')).toBeNull();
    expect(matchWords('   ', 'Plan')).toBeNull();
  });
});

describe('pieces', () => {
  it('puts the text back together, whatever the ranges', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))),
        (text, ranges) => {
          expect(
            pieces(text, ranges)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
  it('marks what the ranges say', () => {
    expect(pieces('Plantin', [[0, 4]])).toEqual([
      { text: 'Plan', marked: true },
      { text: 'tin', marked: false },
    ]);
  });
});
