import type { ReactNode } from 'react';
import { createElement, useMemo } from 'react';
import type { MessageSet, Translate } from '#shared/i18n/message.ts';
import { langOf } from '#shared/i18n/message.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { LangText } from '../design/lang-text.tsx';
import { translatorOf } from './i18n.ts';
import { useLang } from './use-lang.ts';

/** `t('key', { name })` gives a string. Words shown in French for want of a translation end in ` [FR]`. */
export type ScreenWords<Set extends MessageSet> = Translate<Set> & {
  /** The same for a place that takes markup: a small tag and the right `lang` instead of the bracket. */
  node: Translate<Set, ReactNode>;
  lang: UiLang;
};

/** Words of a message set in the language of the screen, typed by its keys and placeholders. */
export function useMessages<Set extends MessageSet>(set: Set): ScreenWords<Set> {
  const lang = useLang();
  return useMemo(() => wordsOf(set, lang), [set, lang]);
}

/** The same outside a component (a window title, a file name). */
export function wordsOf<Set extends MessageSet>(set: Set, lang: UiLang): ScreenWords<Set> {
  const translate = translatorOf(set, lang);
  const shownIn = (key: string) => {
    const entry = set[key];
    return entry === undefined ? lang : langOf(entry, lang);
  };
  const text: Translate<Set> = (key, ...params) => {
    const shown = shownIn(key);
    const words = translate(key, params[0]);
    return shown === lang ? words : `${words} [${shown.toUpperCase()}]`;
  };
  const node: Translate<Set, ReactNode> = (key, ...params) =>
    createElement(LangText, { text: translate(key, params[0]), lang: shownIn(key), wanted: lang });
  return Object.assign(text, { node, lang });
}
