import { formatMoney, formatNumber, formatPercent } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { centsFromEuros } from '#shared/kernel/money.ts';
import { unitMessages } from './figure-words.messages.ts';
import type { ParameterUnit } from './parameter.ts';

/** A figure as a person reads it: '17 374,08 €', '20,5 %', '12 mois', '31/12'. */
export function figureWords(value: string, unit: ParameterUnit, lang: UiLang): string {
  const number = Number(value);
  const t = translator(unitMessages, lang);
  switch (unit) {
    case 'euro': {
      const exact = /\.\d{3,}/.test(value);
      // A law may set more decimals than a cent has: rounding here would show another figure.
      return exact ? `${formatNumber(number, lang)} €` : formatMoney(centsFromEuros(value), lang);
    }
    case 'ratio':
      return formatPercent(number, lang);
    case 'factor':
    case 'count':
      return formatNumber(number, lang);
    case 'indexPoints':
      return t('unit.indexPoints', { text: formatNumber(number, lang) });
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
