import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DocumentKind } from '#shared/knowledge/document.ts';
import { defineStore } from './define-store.ts';

interface ReadingPlace {
  readonly kind: DocumentKind;
  readonly id: string | null;
  /** As it was chosen; else the language of the visitor, or of the screen. */
  readonly lang: Lang | null;
  /** The visit it was chosen in, null without one: the next visitor is read to in their own language. */
  readonly langOf: string | null;
  /** Null: today. */
  readonly day: PlainDate | null;
  readonly text: string;
}

const initial: ReadingPlace = { kind: 'page', id: null, lang: null, langOf: null, day: null, text: '' };

/** What is open on the screen of the pages: it is there again after a look at a dossier. Nothing about a person. */
export const readingPlace = defineStore({
  name: 'reading-place',
  persist: 'none',
  clearOn: 'lock',
  initial,
  actions: (set) => ({
    read: (kind: DocumentKind, id: string) => set({ kind, id }),
    readIn: (lang: Lang, langOf: string | null) => set({ lang, langOf }),
    readOn: (day: PlainDate | null) => set({ day }),
    find: (text: string) => set({ text }),
  }),
});
