import { subjectWords } from '#shared/folds/visit/subject-words.ts';
import type { ToldComputation } from '#shared/folds/visit/told-computations.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { rowLang } from '../../i18n/row-lang.ts';

/** 'Cotisation du trimestre, T3 2026' */
export function computationTitle({ label, subject }: ToldComputation, lang: UiLang): string {
  return [label[rowLang(lang)], subjectWords(subject, lang)].filter((part) => part !== null).join(', ');
}
