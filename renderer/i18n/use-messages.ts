import type { ReactNode } from 'react';
import { createElement, useMemo } from 'react';
import { LangText } from '../design/lang-text.tsx';
import { translatorOf } from './i18n.ts';
import type { Lang, MessageSet } from './message-set.ts';
import { shownLang } from './message-set.ts';
import { useLang } from './use-lang.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

export interface Translate<Key extends string> {
  /** The words of a key. Shown in another language for want of a translation, they end in ` [FR]`. */
  (key: Key, values?: MessageValues): string;
  /** The same for a place that takes markup: marked with a small tag and the right `lang`. */
  node: (key: Key, values?: MessageValues) => ReactNode;
  lang: Lang;
}

/** Words of a message set in the language of the screen, typed by its keys. */
export function useMessages<Set extends MessageSet>(set: Set): Translate<Extract<keyof Set, string>> {
  const lang = useLang();
  return useMemo(() => translateWith(set, lang), [set, lang]);
}

/** The same outside a component (a window title, a letter preview). */
export function translateWith<Set extends MessageSet>(set: Set, lang: Lang): Translate<Extract<keyof Set, string>> {
  type Key = Extract<keyof Set, string>;
  const translate = translatorOf(set, lang);
  const words = (key: Key, values?: MessageValues) => translate(key, { ...values });
  const t = (key: Key, values?: MessageValues) => {
    const shown = shownLang(set[key], lang);
    return shown === lang ? words(key, values) : `${words(key, values)} [${shown.toUpperCase()}]`;
  };
  const node = (key: Key, values?: MessageValues) => createElement(LangText, { text: words(key, values), lang: shownLang(set[key], lang), wanted: lang });
  return Object.assign(t, { node, lang });
}
