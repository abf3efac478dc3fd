import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const companySurchargeMessages = {
  inTime: {
    fr: 'Payée le {paid}, au plus tard le {due} : {months} mois de retard.',
    nl: 'Betaald op {paid}, uiterlijk op {due}: {months} maanden vertraging.',
    de: 'Bezahlt am {paid}, spätestens am {due}: {months} Monate Verzug.',
  },
  months: {
    fr: 'L’échéance était le {due} ; jusqu’au {paid}, mois de paiement compris, le retard compte {months} mois.',
    nl: 'De vervaldag was {due}; tot {paid}, de maand van betaling inbegrepen, telt de vertraging {months} maand(en).',
    de: 'Fällig war {due}; bis {paid}, den Zahlungsmonat eingeschlossen, zählt der Verzug {months} Monat(e).',
  },
  amount: {
    fr: 'Sur {contribution}, à {rate} par mois, la majoration est de {amount}.',
    nl: 'Op {contribution}, tegen {rate} per maand, bedraagt de verhoging {amount}.',
    de: 'Auf {contribution}, zu {rate} pro Monat, beträgt der Zuschlag {amount}.',
  },
  missing: {
    fr: 'La cotisation de cette année n’est pas connue : la majoration reste à confirmer par l’INASTI.',
    nl: 'De bijdrage van dat jaar is niet bekend: de verhoging moet door het RSVZ bevestigd worden.',
    de: 'Der Beitrag dieses Jahres ist nicht bekannt: der Zuschlag ist vom LISVS zu bestätigen.',
  },
} as const satisfies RuleMessages;
