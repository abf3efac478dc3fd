import { formatQuarter } from '#shared/i18n/format.ts';
import type { AccountRow } from '#shared/folds/account-view.ts';
import type { ScreenWords } from '../../i18n/use-messages.ts';
import type { contributionsMessages } from './contributions.messages.ts';

/** "T3 2026", "Année 2026" or "Frais de 2026". */
export function rowTitle(
  row: Pick<AccountRow, 'kind' | 'quarter' | 'year'>,
  t: ScreenWords<typeof contributionsMessages>,
): string {
  if (row.quarter !== null) return formatQuarter(row.quarter, t.lang);
  return t(row.kind === 'costs' ? 'costsOf' : 'year', { year: String(row.year) });
}
