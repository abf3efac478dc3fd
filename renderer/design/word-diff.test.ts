import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

function side(parts: ReturnType<typeof wordDiff>, kind: 'removed' | 'added'): string {
  return parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');
}

describe('wordDiff', () => {
  it('shows a changed amount as one change, removed before added', () => {
    expect(wordDiff('Peut verser 150 € par mois.', 'Peut verser 180 € par mois.')).toEqual([
      { kind: 'same', text: 'Peut verser ' },
      { kind: 'removed', text: '150 €' },
      { kind: 'added', text: '180 €' },
      { kind: 'same', text: ' par mois.' },
    ]);
  });

  it('joins neighbouring changed words instead of striping them', () => {
    expect(wordDiff('attestation la semaine prochaine.', 'attestation pour le trente.')).toEqual([
      { kind: 'same', text: 'attestation ' },
      { kind: 'removed', text: 'la semaine prochaine' },
      { kind: 'added', text: 'pour le trente' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps an amount with decimals and an apostrophe as one word', () => {
    expect(wordDiff("l'attestation de 1.320,42", "l'attestation de 1.320,43").filter((part) => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: '1.320,42' },
      { kind: 'added', text: '1.320,43' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', ',', 'été', '12,5')).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'removed')).toBe(before);
        expect(side(parts, 'added')).toBe(after);
      }),
    );
  });

  it('still answers for very long texts', () => {
    const before = Array.from({ length: 4000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 4000 }, (_, index) => `b${index}`).join(' ');
    const parts = wordDiff(before, after);
    expect(side(parts, 'removed')).toBe(before);
    expect(side(parts, 'added')).toBe(after);
  });
});
