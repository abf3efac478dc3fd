import type { Directory } from '#shared/entities/directory.ts';
import type { Who } from '#shared/folds/today-view.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { rowLang } from './row-lang.ts';

/** "Froment-Exemple Léa": family name first, as the lists are sorted. */
export function whoName(who: Pick<Who, 'name' | 'givenNames'>): string {
  return `${who.name} ${who.givenNames}`.trim();
}

/** "FR · fleuriste", or the number of a company. */
export function whoLine(who: Who): string {
  const rest =
    who.kind === 'company'
      ? who.enterpriseNumber === null
        ? null
        : shownEnterpriseNumber(who.enterpriseNumber)
      : who.trade;
  return [who.language.toUpperCase(), rest ?? who.place].filter((part) => part !== '').join(' · ');
}

/** "BE 0999.000.284" */
export function shownEnterpriseNumber(digits: string): string {
  const plain = digits.replace(/\D/g, '').padStart(10, '0');
  return `BE ${plain.slice(0, 4)}.${plain.slice(4, 7)}.${plain.slice(7)}`;
}

/** "Anne L.": how colleagues name each other on a button or in a list. */
export function shortStaffName(name: string): string {
  const [first = name, ...rest] = name.trim().split(/\s+/);
  const last = rest.at(-1);
  return last === undefined ? first : `${first} ${last.charAt(0)}.`;
}

/** Whoever is not in the directory has no name here. */
export function staffName({ staff }: Pick<Directory, 'staff'>, staffId: string | null): string {
  return staff.find((one) => one.staffId === staffId)?.name ?? '–';
}

/** The office that owns a space, in the language of the screen. */
export function officeName({ offices }: Pick<Directory, 'offices'>, spaceId: string, lang: UiLang): string {
  return offices.find((one) => one.spaceId === spaceId)?.name[rowLang(lang)] ?? '–';
}
