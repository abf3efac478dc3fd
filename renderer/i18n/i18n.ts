import type { TFunction } from 'i18next';
import { createInstance } from 'i18next';
import { i18nextResources } from '#shared/i18n/i18next-resources.ts';
import type { MessageSet } from '#shared/i18n/message.ts';
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

/** Puts a message set into i18next once and gives its translator for one language. */
export function translatorOf(set: MessageSet, lang: UiLang): TFunction {
  return instance.getFixedT(lang, nameOf(set));
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
