import type { Lang, UiLang } from '#shared/kernel/lang.ts';

/** Texts kept in rows exist in the three national languages; an English screen shows the French. */
export function rowLang(lang: UiLang): Lang {
  return lang === 'en' ? 'fr' : lang;
}
