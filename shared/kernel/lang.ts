/** Languages of people, letters and messages. Their schemas are in `lang-schema.ts`. */
export const langs = ['fr', 'nl', 'de'] as const;
export type Lang = (typeof langs)[number];

/** Languages a screen can be asked in; English exists for visitors only. */
export const uiLangs = ['fr', 'nl', 'de', 'en'] as const;
export type UiLang = (typeof uiLangs)[number];

export type Text2 = Readonly<Record<'fr' | 'nl', string>>;
export type Text3 = Readonly<Record<Lang, string>>;
