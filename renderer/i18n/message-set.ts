/** Languages of the screens. French and Dutch are complete; German and English fall back, visibly. */
export const LANGS = ['fr', 'nl', 'de', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Words of one thing, as written beside it: every key in French and Dutch at least. Values in `{{braces}}`. */
export type MessageSet = Readonly<Record<string, Readonly<{ fr: string; nl: string; de?: string | undefined; en?: string | undefined }>>>;

/** The order in which another language stands in for a missing one. */
const FALLBACKS: Readonly<Record<Lang, readonly Lang[]>> = {
  fr: ['fr'],
  nl: ['nl'],
  de: ['de', 'fr'],
  en: ['en', 'fr'],
};

/** The language in which the text of a key will really be shown when `wanted` is asked for. */
export function shownLang(entry: MessageSet[string] | undefined, wanted: Lang): Lang {
  return FALLBACKS[wanted].find((lang) => entry?.[lang] !== undefined) ?? 'fr';
}
