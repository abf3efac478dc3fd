import { createInstance } from 'i18next';
import { i18nextResources } from '#shared/i18n/i18next-resources.ts';
import type { MessageParams, MessageSet } from '#shared/i18n/message.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { uiLangs } from '#shared/kernel/lang.ts';

const instance = createInstance();

// All words are in the bundle, so the start is synchronous and no screen ever waits for its words.
void instance.init({
  lng: 'fr',
  fallbackLng: 'fr',
  supportedLngs: [...uiLangs],
  ns: [],
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

const names = new WeakMap<MessageSet, string>();
let count = 0;

type Translator = (key: string, params?: MessageParams) => string;

const translators = new Map<string, Translator>();

/** Puts a message set into i18next once and gives its translator for one language. */
export function translatorOf(set: MessageSet, lang: UiLang): Translator {
  const name = nameOf(set);
  const known = translators.get(`${name} ${lang}`);
  if (known !== undefined) return known;
  const made = keepingWords(instance.getFixedT(lang, name));
  translators.set(`${name} ${lang}`, made);
  return made;
}

/** Most words have nothing to fill in, and a screen asks for the same ones at each render: those are looked up once. */
function keepingWords(translate: (key: string, params: MessageParams) => string): Translator {
  const kept = new Map<string, string>();
  return (key, params) => {
    if (params !== undefined) return translate(key, { ...params });
    const known = kept.get(key);
    if (known !== undefined) return known;
    const words = translate(key, {});
    kept.set(key, words);
    return words;
  };
}

function nameOf(set: MessageSet): string {
  const known = names.get(set);
  if (known !== undefined) return known;
  count += 1;
  const name = `set-${count}`;
  for (const lang of uiLangs) instance.addResourceBundle(lang, name, i18nextResources(set, lang));
  names.set(set, name);
  return name;
}
