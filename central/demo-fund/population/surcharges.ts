import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { quarterEnd, quarterOf, quarterRange } from '#shared/kernel/quarter.ts';
import { applyRate, type Rate, rate } from '#shared/kernel/rate.ts';
import { builtInPack, figureAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { Claim } from './contribution-lines.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';

export interface Surcharge {
  readonly id: string;
  readonly key: string;
  readonly cents: EuroCents;
}

/**
 * What a line brought on while it was unpaid: 3 % at the end of each quarter from its own on, and 7 % once at the end
 * of its year (general regulation, articles 44 and 44bis). The base is always the line, fee included.
 */
export function addSurcharges(
  rows: DossierRows,
  claim: Claim,
  unpaid: EuroCents,
  until: PlainDate,
  asOf: PlainDate,
): Surcharge[] {
  const added: Surcharge[] = [];
  const add = (kind: 'quarterly3' | 'annual7', appliedAt: string, on: PlainDate, id: ParameterId): void => {
    const share = rateOf(id, on);
    if (share === null) return;
    const cents = applyRate(unpaid, share);
    const key = `${claim.key}-${kind}-${appliedAt}`;
    const row = rows.add(
      'surcharge-line',
      key,
      {
        kind,
        onLineId: claim.id,
        appliedAt,
        base: imported(unpaid, asOf),
        amount: imported(cents, asOf),
        reversalOfId: null,
        decisionId: null,
      },
      { factOn: on },
    );
    added.push({ id: row, key, cents: euroCents(cents) });
  };
  for (const one of quarterRange(quarterOf(claim.dueOn), quarterOf(until))) {
    const end = quarterEnd(one);
    if (end < until && end < asOf) add('quarterly3', one, end, 'surcharge.quarterly');
  }
  const yearEnd = plainDateOf(yearOf(claim.dueOn), 12, 31);
  if (yearEnd < until && yearEnd < asOf)
    add('annual7', String(yearOf(claim.dueOn)), yearEnd, 'surcharge.yearEnd');
  return added;
}

const rates = new Map<string, Rate>();

/** Null when the law's figure is not known for that day: then nothing is added. */
function rateOf(id: ParameterId, on: PlainDate): Rate | null {
  const value = figureAt(builtInPack, id, on)?.value ?? null;
  if (value === null) return null;
  const known = rates.get(value) ?? rate(value);
  rates.set(value, known);
  return known;
}
