import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { noteSections } from '#shared/folds/visit/note-sections.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { mergeNote, movedCursor } from '#shared/folds/visit/visit-note.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useLang } from '../../i18n/use-lang.ts';
import type { VisitDraft } from './note-draft.ts';

/** A note and the lines it wrote by itself. */
export type NoteInHand = Pick<VisitDraft, 'text' | 'written'>;

/** Lets the note follow the visit while somebody may be typing in it: their words and their cursor stay. */
export function useWrittenNote(
  draft: NoteInHand,
  basket: VisitBasket | null,
  field: RefObject<HTMLTextAreaElement | null>,
  change: (patch: NoteInHand) => void,
): void {
  const lang = rowLang(useLang());
  const sections = useMemo(() => (basket === null ? null : noteSections(basket, lang)), [basket, lang]);
  const latest = useRef({ draft, change });
  const cursor = useRef<{ readonly from: number; readonly to: number } | null>(null);
  useLayoutEffect(() => {
    latest.current = { draft, change };
  });
  useLayoutEffect(() => {
    if (sections === null) return;
    const { text, written } = latest.current.draft;
    const merged = mergeNote({ text, written }, sections);
    if (merged.text === text && JSON.stringify(merged.written) === JSON.stringify(written)) return;
    const area = field.current;
    if (area !== null && document.activeElement === area) {
      cursor.current = {
        from: movedCursor(text, merged.text, area.selectionStart),
        to: movedCursor(text, merged.text, area.selectionEnd),
      };
    }
    latest.current.change({ text: merged.text, written: [...merged.written].map(copied) });
  }, [sections, field]);
  useLayoutEffect(() => {
    // A new value puts the cursor at the end; it goes back to where it was among the words.
    if (cursor.current === null) return;
    field.current?.setSelectionRange(cursor.current.from, cursor.current.to);
    cursor.current = null;
  }, [draft.text, field]);
}

function copied({
  key,
  ids,
  line,
}: {
  key: string;
  ids: readonly string[];
  line: string;
}): VisitDraft['written'][number] {
  return { key, ids: [...ids], line };
}
