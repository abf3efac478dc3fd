import { formatMoney, formatNumber, formatPercent } from '#shared/i18n/format.ts';
import { centsFromEuros } from '#shared/kernel/money.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { ParameterUnit } from '#shared/rules/parameter.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import type { unitMessages } from './parameters.messages.ts';

type Units = ScreenWords<typeof unitMessages>;

/** A figure as a person reads it: '17 374,08 €', '20,5 %', '12 mois', '31/12'. */
export function figureWords(value: string, unit: ParameterUnit, t: Units): string {
  const number = Number(value);
  switch (unit) {
    case 'euro': {
      const exact = /\.\d{3,}/.test(value);
      // A law may set more decimals than a cent has: rounding here would show another figure.
      return exact ? `${formatNumber(number, t.lang)} €` : formatMoney(centsFromEuros(value), t.lang);
    }
    case 'ratio':
      return formatPercent(number, t.lang);
    case 'factor':
    case 'count':
      return formatNumber(number, t.lang);
    case 'indexPoints':
      return t('unit.indexPoints', { text: formatNumber(number, t.lang) });
    case 'monthDay':
      return value.split('-').reverse().join('/');
    case 'days':
    case 'workingDays':
    case 'months':
    case 'quarters':
    case 'years':
    case 'hours':
      return t(`unit.${unit}`, { count: number });
  }
}

/** The last day of a stretch: series end with the first day that is no longer theirs. */
export function lastDay(to: PlainDate | null, onwards: string): string {
  return to === null ? onwards : fullDay(addDays(to, -1));
}
