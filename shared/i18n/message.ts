import type { UiLang } from '#shared/kernel/lang.ts';

/** A sentence with `{name}` placeholders, or the two forms of one that counts something (`{count}`). */
export type MessageText = string | { readonly one: string; readonly other: string };

/** French and Dutch are required; missing German and English show the French, and say so. */
export type MessageEntry = {
  readonly fr: MessageText;
  readonly nl: MessageText;
  readonly de?: MessageText;
  readonly en?: MessageText;
};

export type MessageSet = Readonly<Record<string, MessageEntry>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** A translated sentence and the language it is really in, for `lang` attributes and the fallback mark. */
export type Translated = { readonly text: string; readonly lang: UiLang };

type NamesInText<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesInText<Rest> : never;
type TextsOf<T> = T extends { readonly one: infer One; readonly other: infer Other }
  ? One | Other | '{count}'
  : T;
type NamesInEntry<E> = E extends MessageEntry ? NamesInText<TextsOf<E[keyof E]>> : never;
/** For sets whose words are only known at run time, the check of names is not possible. */
type IsLoose<E> = E extends { readonly fr: infer Fr } ? (string extends Fr ? true : false) : false;

/** The placeholders of an entry as the last arguments: none, or one object naming them all. */
export type ParamsOf<E> =
  true extends IsLoose<E>
    ? [params?: MessageParams]
    : [NamesInEntry<E>] extends [never]
      ? []
      : [
          params: {
            readonly [Name in NamesInEntry<E>]: Name extends 'count' ? number : string | number;
          },
        ];

/** The shape of a `t` bound to one set and one language. */
export type Translate<M extends MessageSet, Out = string> = <K extends keyof M & string>(
  key: K,
  ...params: ParamsOf<M[K]>
) => Out;

/** Declares the words of one thing, beside that thing. The literal types carry the placeholder names. */
export function defineMessages<const M extends MessageSet>(messages: M): M {
  return messages;
}

/** The language an entry will really be shown in. */
export function langOf(entry: MessageEntry, wanted: UiLang): UiLang {
  return entry[wanted] === undefined ? 'fr' : wanted;
}

/** Fills in the placeholders; an unknown one stays visible, so that it is seen and mended. */
export function fillIn(text: string, params: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}

/**
 * The sentence for a key in the wanted language. Numbers are written as they are: format amounts,
 * dates and large numbers first. Throws on an unknown key, which tsc refuses for literal sets.
 */
export function translate<M extends MessageSet, K extends keyof M & string>(
  messages: M,
  lang: UiLang,
  key: K,
  ...params: ParamsOf<M[K]>
): Translated;
export function translate(
  messages: MessageSet,
  lang: UiLang,
  key: string,
  params: MessageParams = {},
): Translated {
  const entry = messages[key];
  if (entry === undefined) throw new Error(`unknown message ${key}`);
  const used = langOf(entry, lang);
  const chosen = entry[used] ?? entry.fr;
  return {
    text: fillIn(typeof chosen === 'string' ? chosen : chosen[formOf(params, used)], params),
    lang: used,
  };
}

/** A `t` for one set and one language, giving the text alone. */
export function translator<M extends MessageSet>(messages: M, lang: UiLang): Translate<M> {
  return (key, ...params) => translate(messages, lang, key, ...params).text;
}

const rules: Readonly<Record<UiLang, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr'),
  nl: new Intl.PluralRules('nl'),
  de: new Intl.PluralRules('de'),
  en: new Intl.PluralRules('en'),
};

/** French counts 0 and 1.5 as one; Dutch, German and English only 1. */
function formOf(params: MessageParams, lang: UiLang): 'one' | 'other' {
  const count = params.count;
  return typeof count === 'number' && rules[lang].select(count) === 'one' ? 'one' : 'other';
}
