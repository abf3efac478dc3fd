import type { Category } from '#shared/entities/codes.ts';
import { type Quarter, quarterOf, quartersBetween, quarterYear } from '#shared/kernel/quarter.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type Data, datum } from './computation.ts';
import { categoryIn, type DossierFacts, feeRateOf, referenceIncome } from './dossier-facts.ts';

interface Prepared {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly data: Data;
}

/**
 * Inputs of a provisional contribution from the dossier, or the fact that lacks. `category` is the one of the claim
 * when there is a claim; without it the declared one of that quarter.
 */
export function provisionalInputs(
  facts: DossierFacts,
  quarter: Quarter,
  category: Category | null,
  lineId: string | null = null,
): Prepared | { readonly missing: ToConfirm } {
  const declared = categoryIn(facts, quarter);
  const chosen = category ?? declared?.value ?? null;
  if (chosen === null) return { missing: unknownFacts(['category'], 'fund') };
  const reference = referenceIncome(facts, quarter);
  if (reference === 'unknown') return { missing: unknownFacts(['incomeOfReferenceYear'], 'fund') };
  const fee = feeRateOf(facts, quarterYear(quarter));
  const income = reference === 'none' ? null : reference;
  const starts = facts.startedOn;
  const primo =
    chosen === 'primoStarter' && starts !== null
      ? quartersBetween(quarterOf(starts.value), quarter) + 1
      : null;
  const ofLine = (field: string) => datum('imported', field, { type: 'contribution-line', id: lineId });
  return {
    inputs: {
      category: chosen,
      quarter,
      managementFeeRate: fee?.value ?? null,
      ...(primo !== null && primo >= 1 && primo <= 8 ? { primoStarterQuarter: primo } : {}),
      incomeOfReferenceYear: income?.value ?? null,
      ...(income === null ? {} : { quartersInReferenceYear: income.quarters }),
    },
    data: {
      category: category === null && declared !== null ? declared.datum : ofLine('category'),
      quarter: lineId === null ? datum('desk', 'quarter') : ofLine('quarter'),
      ...(fee === null ? {} : { managementFeeRate: fee.datum }),
      ...(income === null
        ? starts === null
          ? {}
          : { incomeOfReferenceYear: starts.datum }
        : {
            incomeOfReferenceYear: income.datum,
            referenceIncome: income.datum,
            quartersInReferenceYear: income.datum,
          }),
    },
  };
}
