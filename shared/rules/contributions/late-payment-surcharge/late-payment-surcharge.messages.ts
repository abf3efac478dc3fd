import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const latePaymentSurchargeMessages = {
  base: {
    fr: 'Les majorations se calculent sur la cotisation et ses frais, {base} ; jamais sur une majoration.',
    nl: 'De verhogingen worden berekend op de bijdrage en haar kosten, {base}; nooit op een verhoging.',
    de: 'Die Zuschläge werden auf den Beitrag und seine Kosten berechnet, {base}; nie auf einen Zuschlag.',
  },
  quarterly: {
    fr: 'Au {on}, {base} restaient dus : {rate}, soit {amount}.',
    nl: 'Op {on} was nog {base} verschuldigd: {rate}, dus {amount}.',
    de: 'Am {on} waren noch {base} geschuldet: {rate}, also {amount}.',
  },
  yearEnd: {
    fr: 'Au {on}, {base} réclamés l’année d’avant restaient dus : {rate} une seule fois, soit {amount}.',
    nl: 'Op {on} was nog {base} van het vorige jaar verschuldigd: eenmalig {rate}, dus {amount}.',
    de: 'Am {on} waren noch {base} aus dem Vorjahr geschuldet: einmalig {rate}, also {amount}.',
  },
  none: {
    fr: 'Aucune majoration n’est due à cette date.',
    nl: 'Op die datum is er geen verhoging verschuldigd.',
    de: 'Zu diesem Datum ist kein Zuschlag geschuldet.',
  },
  missing: {
    fr: 'Le taux des majorations n’est pas connu à cette date : l’INASTI doit le confirmer.',
    nl: 'Het percentage van de verhogingen is niet bekend op die datum: het RSVZ moet het bevestigen.',
    de: 'Der Satz der Zuschläge ist zu diesem Datum nicht bekannt: das LISVS muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
