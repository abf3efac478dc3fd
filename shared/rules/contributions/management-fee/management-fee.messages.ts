import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const managementFeeMessages = {
  fee: {
    fr: '{rate} de {principal} font {fee} de frais de gestion.',
    nl: '{rate} van {principal} is {fee} beheerskosten.',
    de: '{rate} von {principal} ergeben {fee} Verwaltungskosten.',
  },
  missing: {
    fr: 'Le taux des frais de {year} n’est pas connu : la caisse doit le confirmer.',
    nl: 'Het percentage van de kosten van {year} is niet bekend: het fonds moet het bevestigen.',
    de: 'Der Satz der Kosten von {year} ist nicht bekannt: die Kasse muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
