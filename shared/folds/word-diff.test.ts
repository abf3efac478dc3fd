import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffRun, wordDiff } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('paie', '180', '€', 'par', 'mois', '12,5', 'été', ',', ' ', '  ', '\n'), {
    maxLength: 30,
  })
  .map((list) => list.join(''));

function side(runs: readonly DiffRun[], kind: 'gone' | 'new'): string {
  return runs.map((run) => (run.kind === 'same' || run.kind === kind ? run.text : '')).join('');
}

describe('wordDiff', () => {
  it('marks the amount that changed, with its currency, and leaves the rest', () => {
    expect(wordDiff('Peut verser 150 € par mois.', 'Peut verser 180 € par mois.')).toEqual([
      { kind: 'same', text: 'Peut verser ' },
      { kind: 'gone', text: '150 €' },
      { kind: 'new', text: '180 €' },
      { kind: 'same', text: ' par mois.' },
    ]);
  });

  it('joins neighbouring changed words instead of striping them', () => {
    expect(wordDiff('attestation la semaine prochaine.', 'attestation pour le trente.')).toEqual([
      { kind: 'same', text: 'attestation ' },
      { kind: 'gone', text: 'la semaine prochaine' },
      { kind: 'new', text: 'pour le trente' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('keeps an amount with decimals and an apostrophe as one word', () => {
    const changes = wordDiff("l'attestation de 1.320,42", "l'attestation de 1.320,43").filter(
      (run) => run.kind !== 'same',
    );
    expect(changes).toEqual([
      { kind: 'gone', text: '1.320,42' },
      { kind: 'new', text: '1.320,43' },
    ]);
  });

  it('what stayed or went is the old text, what stayed or came is the new one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before, after);
        expect(side(runs, 'gone')).toBe(before);
        expect(side(runs, 'new')).toBe(after);
      }),
    );
  });

  it('equal texts have nothing gone and nothing new', () => {
    fc.assert(fc.property(words, (text) => wordDiff(text, text).every((run) => run.kind === 'same')));
  });

  it('still answers for very long texts', () => {
    const before = Array.from({ length: 4000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 4000 }, (_, index) => `b${index}`).join(' ');
    const runs = wordDiff(before, after);
    expect(side(runs, 'gone')).toBe(before);
    expect(side(runs, 'new')).toBe(after);
  });
});
