import { formatMoney, localeOf } from '#shared/i18n/format.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { dayOf, epochDay, monthOf, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';

const DAY_MS = 86_400_000;
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** '18/11', with the year when it is not this one: '18/11/2025'. */
export function shortDay(date: PlainDate, today: PlainDate): string {
  const day = `${dayOf(date)}/${monthOf(date)}`;
  return yearOf(date) === yearOf(today) ? day : `${day}/${yearOf(date)}`;
}

/** '1/4/2017': the year always, for what is read long after. */
export function fullDay(date: PlainDate): string {
  return `${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`;
}

/** 'mar. 24/11', 'di 24/11'. */
export function weekdayDay(date: PlainDate, today: PlainDate, lang: UiLang): string {
  return `${format(`w${lang}`, () => new Intl.DateTimeFormat(localeOf(lang), { weekday: 'short', timeZone: 'UTC' })).format(epochDay(date) * DAY_MS)} ${shortDay(date, today)}`;
}

/** 'lundi 23 novembre' with a capital, for a page title. */
export function titleDay(date: PlainDate, lang: UiLang): string {
  const text = format(
    `t${lang}`,
    () =>
      new Intl.DateTimeFormat(localeOf(lang), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }),
  ).format(epochDay(date) * DAY_MS);
  return sentenceCase(text, lang);
}

/** A word of a list of codes at the head of its cell: 'Pas de réponse'. */
export function sentenceCase(text: string, lang: UiLang): string {
  return text.charAt(0).toLocaleUpperCase(localeOf(lang)) + text.slice(1);
}

/** '1 320,42' without the currency sign, for a column that says it once. */
export function plainAmount(cents: EuroCents, lang: UiLang): string {
  return format(
    `a${lang}`,
    () => new Intl.NumberFormat(localeOf(lang), { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ).format(cents / 100);
}

/** Money, or the word that stands for an amount nobody knows yet. */
export function moneyOr(cents: EuroCents | null, lang: UiLang, unknown: string): string {
  return cents === null ? unknown : formatMoney(cents, lang);
}

/** Making an Intl object costs a thousand times more than using it. */
function format<F extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => F,
): { format: (value: number) => string } {
  const known = made.get(key);
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
