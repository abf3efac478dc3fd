import { confirmerOf } from './confirmer-of.ts';
import type { ParameterId } from './parameters/index.ts';

/** Who can give a figure that is not known here. */
export type Confirmer =
  | 'nisse'
  | 'fund'
  | 'affiliate'
  | 'healthInsuranceFund'
  | 'publicCentreForSocialWelfare'
  | 'federalPensionService'
  | 'fpsSocialSecurity'
  | 'familyBenefitsBody';

/**
 * Why there is no amount, and who must say it. Never replaced by a guess.
 * missingFigure: the law sets it, we have not read it · impossibleCategory: no such category in that quarter ·
 * impossibleInput: a negative or unreadable figure · unknownFact: the file does not say it.
 */
export interface ToConfirm {
  readonly by: Confirmer;
  readonly reason: 'missingFigure' | 'impossibleCategory' | 'impossibleInput' | 'unknownFact';
  /** Figures of the pack that are missing. */
  readonly parameters: readonly ParameterId[];
  /** Names of the inputs that are missing or impossible. */
  readonly inputs: readonly string[];
}

/** @param by who can say it; by default whoever publishes the first of the series */
export function missingFigures(
  parameters: readonly ParameterId[],
  by: Confirmer = parameters[0] === undefined ? 'nisse' : confirmerOf(parameters[0]),
): ToConfirm {
  return { by, reason: 'missingFigure', parameters, inputs: [] };
}

export function unknownFacts(inputs: readonly string[], by: Confirmer = 'affiliate'): ToConfirm {
  return { by, reason: 'unknownFact', parameters: [], inputs };
}

export function impossibleInput(inputs: readonly string[], by: Confirmer = 'fund'): ToConfirm {
  return { by, reason: 'impossibleInput', parameters: [], inputs };
}
