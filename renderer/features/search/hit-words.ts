import { maskedSsin } from '#shared/folds/mask.ts';
import type { SearchLine } from '#shared/folds/search-words.ts';
import type { codeMessages } from '../../i18n/codes.messages.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import { shownEnterpriseNumber } from '../../i18n/who-name.ts';
import type { searchMessages } from './search.messages.ts';

type Words = ScreenWords<typeof searchMessages>;

/** What tells homonyms apart, without a full number: "NISS ••.••.••-•••.17 · titre principal · Namur". */
export function hitLine(line: SearchLine, t: Words, code: ScreenWords<typeof codeMessages>): string {
  const number =
    line.kind === 'company'
      ? line.enterpriseNumber === null
        ? null
        : shownEnterpriseNumber(line.enterpriseNumber)
      : line.ssinTail === null
        ? null
        : `${t('ssin')} ${maskedSsin(line.ssinTail)}`;
  return [
    number,
    line.category === null ? null : code(`category.${line.category}`),
    line.place,
    line.status === 'active' ? null : code(`status.${line.status}`),
    line.held ? null : t('cardOnly'),
    line.protected ? t('protected') : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** Why this one is in the list. */
export function hitWhy(line: SearchLine, t: Words): string {
  return line.matched === 'linkedName'
    ? t('why.linkedName', { via: line.via ?? '–' })
    : t(`why.${line.matched}`);
}
