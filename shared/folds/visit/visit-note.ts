/** What the note can say by itself about one matter: things of one kind, and how a line names them. */
export interface NoteSection {
  readonly key: string;
  readonly items: readonly { readonly id: string; readonly words: string }[];
  /** One line of text for these items, in the language of the agent. */
  readonly line: (words: readonly string[]) => string;
}

/** A line that was written by itself, with the things it told. */
export interface WrittenLine {
  readonly key: string;
  readonly ids: readonly string[];
  readonly line: string;
}

export interface NoteText {
  readonly text: string;
  /** Every line ever proposed in this note. */
  readonly written: readonly WrittenLine[];
}

/**
 * Brings a note up to date with what the visit has led to, and loses nothing that was typed.
 *
 * The rule: a line written by itself belongs to the note only while it stands there word for word. Such a line is
 * written anew when its matter has grown. As soon as somebody changes or deletes it, it is theirs: it is never
 * touched nor proposed again, and what comes later on the same matter gets a line of its own. New lines go after the
 * last line that still stands as it was written, else at the end; every other line keeps its words and its place.
 */
export function mergeNote(note: NoteText, sections: readonly NoteSection[]): NoteText {
  const lines = note.text === '' ? [] : note.text.split('\n');
  const written: WrittenLine[] = [];
  /** The line of each matter that may still be written anew, by its place in the text. */
  const open = new Map<string, { readonly at: number; readonly index: number }>();
  const taken = new Set<number>();
  let last = -1;
  for (const one of note.written) {
    const at = lines.findIndex((line, place) => line === one.line && !taken.has(place));
    if (at >= 0) {
      taken.add(at);
      last = Math.max(last, at);
      open.set(one.key, { at, index: written.length });
    }
    written.push(one);
  }
  const dropped = new Set<number>();
  const forgotten = new Set<number>();
  const fresh: string[] = [];
  for (const section of sections) {
    const here = open.get(section.key);
    const settled = new Set(
      written.flatMap((one, index) => (one.key === section.key && index !== here?.index ? one.ids : [])),
    );
    const left = section.items.filter((item) => !settled.has(item.id));
    if (left.length === 0) {
      if (here !== undefined) {
        dropped.add(here.at);
        forgotten.add(here.index);
      }
      continue;
    }
    const line = oneLine(section.line(left.map((item) => item.words)));
    const next = { key: section.key, ids: left.map((item) => item.id), line };
    if (here === undefined) {
      fresh.push(line);
      written.push(next);
    } else {
      lines[here.at] = line;
      written[here.index] = next;
    }
  }
  const kept = lines.flatMap((line, at) => [
    ...(dropped.has(at) ? [] : [line]),
    ...(at === last ? fresh : []),
  ]);
  return {
    text: (last >= 0 ? kept : [...kept, ...fresh]).join('\n'),
    written: written.filter((_, index) => !forgotten.has(index)),
  };
}

/** Where a cursor at `from` in the old text stands in the new one: before the same words, as far as they are there. */
export function movedCursor(before: string, after: string, from: number): number {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  if (from <= start) return from;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return from >= before.length - end ? from + after.length - before.length : start;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
