import { defineMessages } from '#shared/i18n/message.ts';

/** Who can give a figure that nobody here has read. */
export const confirmerMessages = defineMessages({
  'by.nisse': { fr: 'l’INASTI', nl: 'het RSVZ', de: 'das LISVS' },
  'by.fund': { fr: 'la caisse', nl: 'het fonds', de: 'die Kasse' },
  'by.affiliate': { fr: 'la personne', nl: 'de persoon', de: 'die Person' },
  'by.healthInsuranceFund': { fr: 'la mutualité', nl: 'het ziekenfonds', de: 'die Krankenkasse' },
  'by.publicCentreForSocialWelfare': { fr: 'le CPAS', nl: 'het OCMW', de: 'das ÖSHZ' },
  'by.federalPensionService': {
    fr: 'le Service fédéral des Pensions',
    nl: 'de Federale Pensioendienst',
    de: 'der Föderale Pensionsdienst',
  },
  'by.familyBenefitsBody': {
    fr: 'la caisse d’allocations familiales de la région',
    nl: 'de uitbetaler van de kinderbijslag in het gewest',
    de: 'die Kindergeldkasse der Region',
  },
  'by.fpsSocialSecurity': {
    fr: 'le SPF Sécurité sociale',
    nl: 'de FOD Sociale Zekerheid',
    de: 'der FÖD Soziale Sicherheit',
  },
  toConfirmBy: { fr: 'à confirmer par {by}', nl: 'te bevestigen door {by}', de: 'zu bestätigen durch {by}' },
});
