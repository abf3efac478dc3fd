import type { Datum } from '#shared/entities/account/computation-snapshot.entity.ts';
import type { Category } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import { isKnown } from '#shared/kernel/amount.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import { accountView } from '../account-view.ts';
import { ofAmount } from '../explain/dossier-facts.ts';

/** A provisional contribution as the fund claimed it. */
export interface ClaimedQuarter {
  readonly quarter: Quarter;
  readonly category: Category;
  readonly principal: EuroCents;
  readonly fee: EuroCents;
  readonly datum: Datum;
}

/** One claim per quarter; a quarter with several, a reversal or an unknown amount is left out: it is no plain fact. */
export function claimedQuarters(rows: readonly Row[], today: PlainDate): ClaimedQuarter[] {
  const lines = new Map(rowsOfType(rows, 'contribution-line').map((row) => [row.id, row]));
  return accountView(rows, today)
    .years.flatMap((year) => year.rows)
    .flatMap((row): ClaimedQuarter[] => {
      const claims = row.items.filter(
        (item) => item.kind === 'line' && item.code === 'provisional' && !item.cancelled,
      );
      const line = lines.get(claims[0]?.id ?? '');
      if (claims.length !== 1 || line === undefined || row.quarter === null) return [];
      const { category, principal, fee } = line.body;
      if (category === null || !isKnown(principal) || !isKnown(fee)) return [];
      if (principal.cents < 0 || fee.cents < 0) return [];
      return [
        {
          quarter: row.quarter,
          category,
          principal: principal.cents,
          fee: fee.cents,
          datum: ofAmount(line, 'principal', principal, row.quarter),
        },
      ];
    })
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}
