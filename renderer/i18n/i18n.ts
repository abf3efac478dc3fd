import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';
import type { Lang, MessageSet } from './message-set.ts';
import { LANGS } from './message-set.ts';

const instance = createInstance();

// All words are in the bundle, so the start is synchronous and no screen ever waits for its words.
void instance.init({
  lng: 'fr',
  fallbackLng: { de: ['fr'], en: ['fr'], default: ['fr'] },
  supportedLngs: [...LANGS],
  ns: [],
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  returnNull: false,
  // React escapes.
  interpolation: { escapeValue: false },
});

const names = new WeakMap<MessageSet, string>();
let count = 0;

/** Puts a message set into i18next once and gives its translator for one language. */
export function translatorOf(set: MessageSet, lang: Lang): TFunction {
  return instance.getFixedT(lang, nameOf(set));
}

function nameOf(set: MessageSet): string {
  const known = names.get(set);
  if (known !== undefined) return known;
  count += 1;
  const name = `set-${count}`;
  for (const lang of LANGS) {
    const words: Record<string, string> = {};
    for (const [key, entry] of Object.entries(set)) {
      const text = entry[lang];
      if (text !== undefined) words[key] = text;
    }
    instance.addResourceBundle(lang, name, words);
  }
  names.set(set, name);
  return name;
}
