import type { ParameterId } from './parameters/index.ts';
import type { Confirmer } from './to-confirm.ts';

/**
 * Who publishes or pays by a series, and so can confirm a figure nobody has read: the longest beginning wins; the
 * national institute (INASTI, RSVZ) for all that the social statute itself sets.
 */
const publishers: readonly (readonly [string, Confirmer])[] = [
  ['managementFee.', 'fund'],
  ['maternityAssistance.', 'fund'],
  ['incapacity.', 'healthInsuranceFund'],
  ['invalidity.', 'healthInsuranceFund'],
  ['resumption.', 'healthInsuranceFund'],
  ['maternity.', 'healthInsuranceFund'],
  ['adoption.', 'healthInsuranceFund'],
  ['integration.', 'publicCentreForSocialWelfare'],
  ['guarantee.', 'federalPensionService'],
  ['disability.', 'fpsSocialSecurity'],
  ['familyBenefit.', 'familyBenefitsBody'],
  ['formerFamilyBenefit.', 'familyBenefitsBody'],
  ['birthGrant.', 'familyBenefitsBody'],
];

export function confirmerOf(id: ParameterId): Confirmer {
  return publishers.find(([beginning]) => id.startsWith(beginning))?.[1] ?? 'nisse';
}
