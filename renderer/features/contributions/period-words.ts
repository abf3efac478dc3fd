import { formatQuarter } from '#shared/i18n/format.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { parseQuarter } from '#shared/kernel/quarter.ts';

/** A quarter, month or year of the account as people write it: `2026Q2` is T2 2026, `2026-03` is 03/2026. */
export function periodWords(period: string, lang: UiLang): string {
  const quarter = parseQuarter(period);
  if (quarter.ok) return formatQuarter(quarter.value, lang);
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  return month === null ? period : `${month[2]}/${month[1]}`;
}
