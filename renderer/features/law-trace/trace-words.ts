import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import { entities, isEntityType } from '#shared/entities/index.ts';
import { formatList, formatMoney, formatNumber, formatPercent } from '#shared/i18n/format.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { centsFromEuros } from '#shared/kernel/money.ts';
import { addDays } from '#shared/kernel/plain-date.ts';
import { builtInPack, packHash } from '#shared/rules/pack.ts';
import type { ToConfirm } from '#shared/rules/to-confirm.ts';
import type { ParameterUse } from '#shared/rules/trace.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import { inputNames } from './input-names.messages.ts';
import { lawTraceMessages } from './law-trace.messages.ts';
import type { SourceOf } from './use-sources.ts';

/** '17 374,08 €', '20,5 %', '1,07236269': a figure as its unit is written. */
export function figureValue(
  { value, unit }: Pick<ParameterUse, 'value' | 'unit'>,
  lang: Lang,
): string | null {
  if (value === null) return null;
  switch (unit) {
    case 'euro':
      return formatMoney(centsFromEuros(value), lang);
    case 'ratio':
      return formatPercent(Number(value), lang);
    case 'factor':
      return value.replace('.', ',');
    case 'monthDay':
      return value.split('-').reverse().join('/');
    default:
      return formatNumber(Number(value), lang);
  }
}

/** 'Minimum à titre principal : 17 374,08 €, du 1/1/2026 au 31/12/2026, calculé par nous'. */
export function figureWords(use: ParameterUse, lang: Lang, sourceOf: SourceOf): string {
  const t = wordsOf(lawTraceMessages, lang);
  const value = figureValue(use, lang) ?? t('status.missing');
  const dates =
    use.from === null
      ? null
      : use.to === null
        ? t('figureSince', { from: fullDay(use.from) })
        : t('figureDates', { from: fullDay(use.from), to: fullDay(addDays(use.to, -1)) });
  const kinds = use.sources.map((id) => sourceOf(id)?.kind);
  const secondary =
    use.status === 'published' && kinds.length > 0 && kinds.every((kind) => kind === 'secondary');
  const status = use.value === null ? null : t(`status.${use.status}`);
  return [t('figure', { name: use.label[lang], value }), dates, status, secondary ? t('secondaryOnly') : null]
    .filter((part) => part !== null)
    .join(', ');
}

/** Names of inputs that the words of this room do not hold. */
export type InputNames = Readonly<Record<string, Text3>>;

export function inputName(name: string, lang: Lang, more: InputNames = {}): string {
  const words = Object.hasOwn(inputNames, name) ? inputNames[name as keyof typeof inputNames] : null;
  return (words ?? more[name])?.[lang] ?? name;
}

/** 'Revenus 2023, repris de l’extrait, état au 15/3/2025'. */
export function datumWords(datum: Datum, lang: Lang): string {
  const t = wordsOf(lawTraceMessages, lang);
  const entity = datum.type !== null && isEntityType(datum.type) ? entities[datum.type].label[lang] : null;
  return [
    [entity, datum.about].filter(Boolean).join(' ') || null,
    t(`origin.${datum.origin}`),
    datum.asOf === null || datum.origin === 'today' ? null : t('known', { date: fullDay(datum.asOf) }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** 'à confirmer par l’INASTI : chiffre non lu : Coefficient…' without ever a figure in its place. */
export function toConfirmWords(open: ToConfirm, lang: Lang, names: InputNames = {}): string {
  const t = wordsOf(lawTraceMessages, lang);
  const who = t('toConfirmBy', { by: t(`by.${open.by}`) });
  const why = reasonOf(open, lang, names);
  return why === null ? who : `${who} (${why})`;
}

function reasonOf({ reason, parameters, inputs }: ToConfirm, lang: Lang, names: InputNames): string | null {
  const t = wordsOf(lawTraceMessages, lang);
  const facts = formatList(
    inputs.map((name) => inputName(name, lang, names)),
    lang,
  );
  const figures = formatList(
    parameters.map((id) => builtInPack.parameters[id].label[lang]),
    lang,
  );
  const what = [figures, facts].filter((part) => part !== '').join(', ');
  if (reason === 'impossibleCategory') return t('whyCategory');
  if (what === '') return null;
  if (reason === 'missingFigure') return t(figures === '' ? 'whyFact' : 'whyFigure', { what });
  return t(reason === 'unknownFact' ? 'whyFact' : 'whyImpossible', { what });
}

export function packWords(hash: string, lang: Lang): string {
  const t = wordsOf(lawTraceMessages, lang);
  const short = hash.slice(0, 8);
  return hash === packHash(builtInPack)
    ? t('pack', { version: builtInPack.version, hash: short })
    : t('otherPack', { hash: short });
}
