import { type EuroCents, euroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterYear } from '#shared/kernel/quarter.ts';
import { applyRate } from '#shared/kernel/rate.ts';
import type { ExemptionAnswer } from '#shared/rules/contributions/contribution-exemption/contribution-exemption.rule.ts';
import type { AdjustmentAnswer } from '#shared/rules/contributions/provisional-adjustment/provisional-adjustment.rule.ts';
import type { SurchargeWaiverAnswer } from '#shared/rules/contributions/surcharge-waiver/surcharge-waiver.rule.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import { type Computation, computationOf, datum } from '../explain/computation.ts';
import { type DossierFacts, feeRateOf, incomeOf, subjectSince } from '../explain/dossier-facts.ts';
import { provisionalInputs } from '../explain/provisional-inputs.ts';
import type { OpenClaim } from './debt.ts';

/** What only the person can say; null while nobody asked. */
export interface SaidFacts {
  /** Temporary difficulty that papers show. */
  readonly difficulty: boolean | null;
  readonly requestedInPerson: boolean | null;
  readonly ground: 'forceMajeure' | 'goodFaith' | 'worthyCase' | null;
  readonly estimatedIncome: EuroCents | null;
  /** Papers that show the estimated income. */
  readonly objectiveProof: boolean | null;
}

export interface Exemption {
  readonly claim: OpenClaim;
  readonly computation: Computation<ExemptionAnswer>;
}

/** The quarters for which an exemption can be asked today and no condition is known to be missing. */
export function exemptionsOf(
  claims: readonly OpenClaim[],
  facts: DossierFacts,
  said: SaidFacts,
  today: PlainDate,
  pack: Pack = builtInPack,
): Exemption[] {
  const since = subjectSince(facts);
  return claims.flatMap((claim): Exemption[] => {
    if (claim.claim !== 'provisional' || claim.principal === 0) return [];
    const ofLine = (field: string) =>
      datum('imported', field, { type: 'contribution-line', id: claim.id, about: claim.quarter });
    const computation = computationOf(
      'contribution-exemption',
      {
        quarter: claim.quarter,
        requestedOn: today,
        category: claim.category,
        subjectSince: since?.value ?? null,
        ceased: facts.ceasedOn !== null,
        difficulty: said.difficulty,
        requestedInPerson: said.requestedInPerson,
      },
      {
        quarter: ofLine('quarter'),
        category: ofLine('category'),
        requestedOn: datum('today', 'today', { asOf: today }),
        ...(since === null ? {} : { subjectSince: since.datum }),
        difficulty: datum('desk', 'difficulty'),
        requestedInPerson: datum('desk', 'requestedInPerson'),
      },
      pack,
    );
    const start = computation?.answer.windowStart ?? null;
    if (computation === null || start === null || start > today || computation.eligibility === 'missing')
      return [];
    return [{ claim, computation }];
  });
}

/** Giving up booked surcharges, asked once the contributions are paid; null when it is not open. */
export function waiverOf(
  surcharges: EuroCents,
  said: SaidFacts,
  pack: Pack = builtInPack,
): Computation<SurchargeWaiverAnswer> | null {
  if (surcharges === 0) return null;
  const computation = computationOf(
    'surcharge-waiver',
    {
      surcharges,
      // It is asked after the payment of this very proposal.
      contributionsPaid: true,
      ground: said.ground,
      askedByLiablePerson: said.requestedInPerson,
    },
    {
      surcharges: datum('imported', 'amount', { type: 'surcharge-line' }),
      ground: datum('desk', 'ground'),
      askedByLiablePerson: datum('desk', 'requestedInPerson'),
    },
    pack,
  );
  return computation === null || computation.eligibility === 'missing' ? null : computation;
}

export interface Lowering {
  readonly quarters: readonly Quarter[];
  /** Less to pay provisionally on those quarters, fee included when its rate is known. */
  readonly spared: EuroCents;
  readonly computation: Computation<AdjustmentAnswer>;
}

/** Paying less on the quarters of this year that are not due yet; null when it changes nothing or cannot be asked. */
export function loweringOf(
  claims: readonly OpenClaim[],
  facts: DossierFacts,
  said: SaidFacts,
  today: PlainDate,
  pack: Pack = builtInPack,
): Lowering | null {
  const later = claims.filter(
    (claim) =>
      !claim.overdue && claim.claim === 'provisional' && quarterYear(claim.quarter) === yearOf(today),
  );
  const first = later[0];
  if (first === undefined || first.category === null || said.estimatedIncome === null) return null;
  const prepared = provisionalInputs(facts, first.quarter, first.category, first.id);
  if ('missing' in prepared) return null;
  const present = computationOf('provisional-contribution', prepared.inputs, prepared.data, pack);
  if (present === null || present.answer.principal === null) return null;
  const computation = computationOf(
    'provisional-adjustment',
    {
      category: first.category,
      quarter: first.quarter,
      currentIncome: present.answer.revaluedIncome,
      estimatedIncome: said.estimatedIncome,
      objectiveProof: said.objectiveProof,
      finalIncomeKnown: incomeOf(facts, yearOf(today))?.kind === 'tax',
      overdueUncontestedDebt: claims.some((claim) => claim.overdue),
    },
    {
      ...prepared.data,
      ...(prepared.data['incomeOfReferenceYear']
        ? { currentIncome: prepared.data['incomeOfReferenceYear'] }
        : {}),
      estimatedIncome: datum('desk', 'estimatedIncome'),
      objectiveProof: datum('desk', 'objectiveProof'),
    },
    pack,
  );
  const change = computation?.answer.change ?? null;
  if (computation === null || change === null || change >= 0 || computation.eligibility === 'missing')
    return null;
  const each = euroCents(-change);
  const rate = feeRateOf(facts, yearOf(today))?.value ?? null;
  const fee = rate === null ? ZERO_CENTS : applyRate(each, rate);
  return {
    quarters: later.map((claim) => claim.quarter),
    spared: euroCents((each + fee) * later.length),
    computation,
  };
}
