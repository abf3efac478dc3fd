import * as z from 'zod';

/** Languages of people, letters and messages. */
export const langs = ['fr', 'nl', 'de'] as const;
export const langSchema = z.enum(langs);
export type Lang = z.infer<typeof langSchema>;

/** Languages a screen can be asked in; English exists for visitors only. */
export const uiLangs = ['fr', 'nl', 'de', 'en'] as const;
export const uiLangSchema = z.enum(uiLangs);
export type UiLang = z.infer<typeof uiLangSchema>;

export const text2Schema = z.strictObject({ fr: z.string().min(1), nl: z.string().min(1) });
export type Text2 = Readonly<z.infer<typeof text2Schema>>;

export const text3Schema = text2Schema.extend({ de: z.string().min(1) });
export type Text3 = Readonly<z.infer<typeof text3Schema>>;
