import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNote, movedCursor, type NoteSection, type NoteText } from './visit-note.ts';

const empty: NoteText = { text: '', written: [] };
const told = (...ids: readonly string[]): NoteSection => ({
  key: 'told',
  items: ids.map((id) => ({ id, words: id })),
  line: (words) => `Told: ${words.join(', ')}.`,
});
const asked = (...ids: readonly string[]): NoteSection => ({
  ...told(...ids),
  key: 'asked',
  line: (words) => `Asked: ${words.join(', ')}.`,
});
const type = (note: NoteText, text: string): NoteText => ({ ...note, text });

describe('a note that writes itself', () => {
  it('says what the visit led to, and more as it goes on', () => {
    const one = mergeNote(empty, [told('plan')]);
    expect(one.text).toBe('Told: plan.');
    expect(mergeNote(one, [told('plan', 'waiver'), asked('plan')]).text).toBe(
      'Told: plan, waiver.\nAsked: plan.',
    );
  });

  it('writes its lines before what was typed below them', () => {
    const typed = type(mergeNote(empty, [told('plan')]), 'Told: plan.\nShe comes back on Friday.');
    expect(mergeNote(typed, [told('plan'), asked('plan')]).text).toBe(
      'Told: plan.\nAsked: plan.\nShe comes back on Friday.',
    );
  });

  it('leaves an edited line alone and says the rest in a new one', () => {
    const edited = type(mergeNote(empty, [told('plan')]), 'Told: plan, which she understood.');
    expect(mergeNote(edited, [told('plan', 'waiver')]).text).toBe(
      'Told: plan, which she understood.\nTold: waiver.',
    );
  });

  it('does not bring back what was deleted', () => {
    const deleted = type(mergeNote(empty, [told('plan')]), '');
    expect(mergeNote(deleted, [told('plan')]).text).toBe('');
    expect(mergeNote(deleted, [told('plan', 'waiver')]).text).toBe('Told: waiver.');
  });

  it('takes its own line back when nothing is left to say', () => {
    const typed = type(mergeNote(empty, [told('plan')]), 'Told: plan.\nBlue folder.');
    expect(mergeNote(typed, [told()])).toEqual({ text: 'Blue folder.', written: [] });
  });
});

type Step =
  | { readonly kind: 'type'; readonly at: number; readonly words: string }
  | { readonly kind: 'change'; readonly at: number; readonly words: string }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'grow'; readonly told: number; readonly asked: number };

// Typed words begin with a sign no line of ours has: what is typed can be told apart.
const words = fc.string({ maxLength: 12 }).map((text) => `~${text.replace(/\s/g, ' ')}`);
const place = fc.nat(12);
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: place, words }),
    fc.record({ kind: fc.constant('change' as const), at: place, words }),
    fc.record({ kind: fc.constant('delete' as const), at: place }),
    fc.record({ kind: fc.constant('grow' as const), told: fc.nat(3), asked: fc.nat(3) }),
  ),
  { maxLength: 25 },
);

function play(all: readonly Step[], look: (before: NoteText, after: NoteText) => void): void {
  let note = empty;
  let sections: readonly NoteSection[] = [];
  const names = (count: number) => Array.from({ length: count }, (_, index) => `thing ${index}`);
  for (const step of all) {
    if (step.kind === 'grow') {
      sections = [told(...names(step.told)), asked(...names(step.asked))];
    } else {
      const lines = note.text === '' ? [] : note.text.split('\n');
      if (step.kind === 'type') lines.splice(Math.min(step.at, lines.length), 0, step.words);
      else if (step.at >= lines.length) continue;
      else if (step.kind === 'change') lines[step.at] = `${lines[step.at] ?? ''}${step.words}`;
      else lines.splice(step.at, 1);
      note = { ...note, text: lines.join('\n') };
    }
    const after = mergeNote(note, sections);
    look(note, after);
    note = after;
  }
}

const typedLines = (text: string) => text.split('\n').filter((line) => line.includes('~'));

describe('whatever is typed, whenever', () => {
  it('is still there, in its order', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (before, after) => expect(typedLines(after.text)).toEqual(typedLines(before.text)));
      }),
    );
  });

  it('and merging twice changes nothing more', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let sections: readonly NoteSection[] = [];
        play(all, (_, after) => {
          sections = [told(...after.written.flatMap((one) => (one.key === 'told' ? one.ids : []))), asked()];
          const once = mergeNote(after, sections);
          expect(mergeNote(once, sections)).toEqual(once);
        });
      }),
    );
  });

  it('and nothing is said twice', () => {
    fc.assert(
      fc.property(steps, (all) => {
        play(all, (_, { written }) => {
          const said = written.flatMap((one) => one.ids.map((id) => `${one.key} ${id}`));
          expect(new Set(said).size).toBe(said.length);
        });
      }),
    );
  });
});

describe('the cursor', () => {
  it('stays before the words it stood before', () => {
    const typed = fc.string({ maxLength: 10 }).map((text) => `~${text}`);
    fc.assert(
      fc.property(typed, typed, fc.nat(10), (kept, added, at) => {
        const from = Math.min(at, kept.length);
        const after = `${added}\n${kept}`;
        expect(after.slice(movedCursor(kept, after, from)).endsWith(kept.slice(from))).toBe(true);
      }),
    );
    expect(movedCursor('A\nwords', 'A\nB\nwords', 7)).toBe(9);
    expect(movedCursor('A\nwords', 'A\nwords\nB', 7)).toBe(7);
  });
});
