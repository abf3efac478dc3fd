import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('paie', '180', '€', 'par', 'mois', 'ne', 'plus', 'rue', ' ', '\n'), { maxLength: 30 })
  .map((list) => list.join(' '));

describe('wordDiff', () => {
  it('marks the amount that changed and leaves the rest', () => {
    expect(wordDiff('Peut verser 150 € par mois.', 'Peut verser 180 € par mois.')).toEqual([
      { kind: 'same', text: 'Peut verser ' },
      { kind: 'gone', text: '150' },
      { kind: 'new', text: '180' },
      { kind: 'same', text: ' € par mois.' },
    ]);
  });

  it('what stayed or went is the old text, what stayed or came is the new one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before, after);
        expect(runs.filter((run) => run.kind !== 'new').map((run) => run.text).join('')).toBe(before);
        expect(runs.filter((run) => run.kind !== 'gone').map((run) => run.text).join('')).toBe(after);
      }),
    );
  });

  it('equal texts have nothing gone and nothing new', () => {
    fc.assert(fc.property(words, (text) => wordDiff(text, text).every((run) => run.kind === 'same')));
  });
});
