import { dayOf, epochDay, type PlainDate } from '#shared/kernel/plain-date.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { type Quarter, quarterNumber, quarterYear } from '#shared/kernel/quarter.ts';
import type { Rate } from '#shared/kernel/rate.ts';

/**
 * What people read. Every formatter names its locale and its time zone, so that neither the machine's
 * language nor its clock setting can change a letter. Spaces inside numbers and before signs are
 * non-breaking.
 */
export type DateStyle = 'short' | 'medium' | 'long' | 'weekday';

const locales: Readonly<Record<UiLang, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };
const DAY_MS = 86_400_000;

/** The BCP 47 locale in which that language is formatted here. */
export function localeOf(lang: UiLang): string {
  return locales[lang];
}

const moneyFormat = perLang(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
);

/** fr '12 345,50 €' · nl '€ 12.345,50' · de '12.345,50 €' · en '€12,345.50' */
export function formatMoney(cents: EuroCents, lang: UiLang): string {
  return moneyFormat(lang).format(cents / 100);
}

const dateFormats: Readonly<Record<DateStyle, (lang: UiLang) => Intl.DateTimeFormat>> = {
  short: dateFormat({ day: '2-digit', month: '2-digit', year: 'numeric' }),
  medium: dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
  long: dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
};

/** short '23/11/2026' · medium '23 nov. 2026' · long '23 novembre 2026' · weekday 'lundi 23 novembre 2026' */
export function formatDate(date: PlainDate, lang: UiLang, style: DateStyle = 'short'): string {
  const text = dateFormats[style](lang).format(epochDay(date) * DAY_MS);
  // French writes the first of the month as an ordinal; Intl does not.
  return lang === 'fr' && style !== 'short' && dayOf(date) === 1 ? text.replace(/\b1(?=\s)/, '1er') : text;
}

const quarterLetters: Readonly<Record<UiLang, string>> = { fr: 'T', nl: 'K', de: 'Q', en: 'Q' };

/** fr 'T4 2026' · nl 'K4 2026' · de, en 'Q4 2026' */
export function formatQuarter(quarter: Quarter, lang: UiLang): string {
  return `${quarterLetters[lang]}${quarterNumber(quarter)}\u00a0${quarterYear(quarter)}`;
}

const timeFormat = brusselsFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const instantDateFormat = brusselsFormat({ day: '2-digit', month: '2-digit', year: 'numeric' });

/** '09:41' on Belgian clocks. */
export function formatInstantTime(instant: Instant, lang: UiLang): string {
  return timeFormat(lang).format(epochMsOf(instant));
}

/** '23/11/2026' in Belgium. */
export function formatInstantDate(instant: Instant, lang: UiLang): string {
  return instantDateFormat(lang).format(epochMsOf(instant));
}

const relativeFormat = perLang((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** Days from today, negative in the past: 'demain', 'il y a 3 jours'. */
export function formatRelativeDays(days: number, lang: UiLang): string {
  return relativeFormat(lang).format(days, 'day');
}

const numberFormat = perLang((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

export function formatNumber(value: number, lang: UiLang): string {
  return numberFormat(lang).format(value);
}

const percentFormat = perLang(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }),
);

/** 0.205 or the rate '0.205' gives '20,5 %'. */
export function formatPercent(rate: Rate | number, lang: UiLang): string {
  return percentFormat(lang).format(Number(rate));
}

const listFormat = perLang((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** 'a, b et c' */
export function formatList(items: readonly string[], lang: UiLang): string {
  return listFormat(lang).format(items);
}

/** Plain dates are formatted as the UTC day of that name: no zone can move them. */
function dateFormat(options: Intl.DateTimeFormatOptions): (lang: UiLang) => Intl.DateTimeFormat {
  return perLang((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

function brusselsFormat(options: Intl.DateTimeFormatOptions): (lang: UiLang) => Intl.DateTimeFormat {
  return perLang((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Brussels' }));
}

/** Making an Intl object costs a thousand times more than using it. */
function perLang<F>(make: (locale: string) => F): (lang: UiLang) => F {
  const made = new Map<UiLang, F>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const fresh = make(locales[lang]);
    made.set(lang, fresh);
    return fresh;
  };
}
