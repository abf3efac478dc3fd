import type { UiLang } from '#shared/kernel/lang.ts';
import type { MessageSet } from './message.ts';

/**
 * One language of a set as flat i18next JSON v4 keys: `key`, or `key_one`, `key_many`, `key_other`.
 * Words that a language lacks are left out, so that `fallbackLng: 'fr'` finds the French.
 * i18next must be told `interpolation: { prefix: '{', suffix: '}' }`.
 */
export function i18nextResources(messages: MessageSet, lang: UiLang): Record<string, string> {
  const resources: Record<string, string> = {};
  for (const [key, entry] of Object.entries(messages)) {
    const text = entry[lang];
    if (text === undefined) continue;
    if (typeof text === 'string') {
      resources[key] = text;
      continue;
    }
    resources[`${key}_one`] = text.one;
    // French has a third plural category, for round millions; it reads like any other plural here.
    if (lang === 'fr') resources[`${key}_many`] = text.other;
    resources[`${key}_other`] = text.other;
  }
  return resources;
}
