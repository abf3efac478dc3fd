import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { quarterOf } from '#shared/kernel/quarter.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import type { PlciAnswer } from '#shared/rules/supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type Computation, computationOf, datum } from '../explain/computation.ts';
import { categoryOn, type DossierFacts } from '../explain/dossier-facts.ts';
import { provisionalInputs } from '../explain/provisional-inputs.ts';
import type { Debt } from '../solutions/debt.ts';

export type PensionCeiling =
  | { readonly computation: Computation<PlciAnswer>; readonly missing: null }
  | { readonly computation: null; readonly missing: ToConfirm };

/** Highest premium of a free supplementary pension this year; for a person, on the revalued income of the year N-3. */
export function pensionCeiling(
  facts: DossierFacts,
  debt: Debt,
  today: PlainDate,
  pack: Pack = builtInPack,
): PensionCeiling {
  const category = categoryOn(facts, today)?.value ?? null;
  const prepared = provisionalInputs(facts, quarterOf(today), category);
  if ('missing' in prepared) return { computation: null, missing: prepared.missing };
  const provisional = computationOf('provisional-contribution', prepared.inputs, prepared.data, pack);
  const revalued = provisional?.answer.revaluedIncome ?? null;
  // Without a year of reference the law takes the fixed amount of the category, which no rule here gives by itself.
  if (revalued === null) {
    return { computation: null, missing: provisional?.toConfirm ?? unknownFacts(['revaluedIncome'], 'fund') };
  }
  const overdue = debt.claims.some((claim) => claim.overdue);
  // The ceiling is tied to the level of a main occupation; below it the file alone cannot say that all is in order.
  const inOrder = overdue ? false : debt.leftOut > 0 || category !== 'mainOccupation' ? null : true;
  const computation = computationOf(
    'plci-maximum',
    { year: yearOf(today), revaluedIncome: revalued, contributionsInOrder: inOrder },
    {
      year: datum('today', 'today', { asOf: today }),
      revaluedIncome: prepared.data['incomeOfReferenceYear'] ?? datum('computed', 'revaluedIncome'),
      contributionsInOrder: datum('computed', 'balance', { type: 'contribution-line', asOf: today }),
    },
    pack,
  );
  return computation === null
    ? { computation: null, missing: unknownFacts(['revaluedIncome'], 'fund') }
    : { computation, missing: null };
}
