import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { isKnown } from '#shared/kernel/amount.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { quarterYear } from '#shared/kernel/quarter.ts';
import { applyRate, type Rate, rate } from '#shared/kernel/rate.ts';
import { groupBy } from '../group-by.ts';
import { datum } from './computation.ts';
import type { Fact } from './dossier-facts.ts';

/** Management fees are set in hundredths of a percent and stay under a tenth of the contribution. */
const STEP = 10_000;
const MOST = STEP / 10;

/**
 * The rate of the management fee of each year, read from what the fund claimed: the one rate that gives the fee of
 * every claim of that year to the cent. Two that fit, or none, is not known.
 */
export function feeRatesOf(rows: readonly Row[]): (Fact<Rate> & { readonly year: number })[] {
  const lines = rowsOfType(rows, 'contribution-line').filter(
    (row) => row.body.state === 'booked' && row.body.kind === 'provisional' && row.body.reversalOfId === null,
  );
  const pairs = lines.flatMap(({ body, asOf }) =>
    body.quarter !== null && isKnown(body.principal) && isKnown(body.fee) && body.principal.cents > 0
      ? [{ year: quarterYear(body.quarter), principal: body.principal.cents, fee: body.fee.cents, asOf }]
      : [],
  );
  return [...groupBy(pairs, (pair) => pair.year)].flatMap(([year, list]) => {
    const value = rateOf(list);
    if (value === null) return [];
    const asOf = list[0]?.asOf ?? null;
    return [
      {
        year,
        value,
        datum: datum('derived', 'fee', { type: 'contribution-line', asOf, about: String(year) }),
      },
    ];
  });
}

function rateOf(pairs: readonly { principal: EuroCents; fee: EuroCents }[]): Rate | null {
  const first = pairs[0];
  if (first === undefined) return null;
  const near = Math.round((first.fee / first.principal) * STEP);
  const fitting = [near - 1, near, near + 1]
    .filter((step) => step >= 0 && step <= MOST)
    .map((step) => rate((step / STEP).toFixed(4)))
    .filter((candidate) => pairs.every(({ principal, fee }) => applyRate(principal, candidate) === fee));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
