import type { RightView } from '#shared/folds/rights/rights-view.ts';
import { formatList } from '#shared/i18n/format.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import type { rightsMessages } from './rights.messages.ts';

type Words = ScreenWords<typeof rightsMessages>;

/** The line under a right: what it gives, what is missing, or why it is none; and who answers, when it is not us. */
export function underRight(right: RightView, today: PlainDate, t: Words): string {
  return [
    askedWords(right, today, t),
    mainWords(right, t),
    right.atFund ? null : right.institution[rowLang(t.lang)],
  ]
    .filter(Boolean)
    .join(' · ');
}

function mainWords({ status, gives, why, nearMiss, decided }: RightView, t: Words): string {
  const lang = rowLang(t.lang);
  const what = formatList(
    why.map((text) => text[lang]),
    lang,
  );
  if (status === 'almost') return nearMiss?.[lang] ?? t('missing', { what });
  if (status !== 'notApplicable') return gives[lang];
  return decided ? t('whyNot', { what }) : `${what}, ${t('mayChange')}`;
}

function askedWords({ asked }: RightView, today: PlainDate, t: Words): string | null {
  if (asked === null) return null;
  return asked.filedOn === null ? t('askedAlready') : t('askedOn', { date: shortDay(asked.filedOn, today) });
}

/** 'reste 9 jours', '2 jours de retard'; null without a last day. */
export function daysWords(days: number | null, t: Words): string | null {
  if (days === null) return null;
  if (days < 0) return t('daysLate', { count: -days });
  return days === 0 ? t('today') : t('days', { count: days });
}
