import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const wrongfulReductionSurchargeMessages = {
  base: {
    fr: 'Il fallait payer {due} (au plus la provisoire légale) ; {paid} l’ont été : la majoration porte sur {base}.',
    nl: 'Er moest {due} betaald worden (hoogstens de wettelijke voorlopige bijdrage); {paid} is betaald: de verhoging slaat op {base}.',
    de: 'Zu zahlen waren {due} (höchstens der gesetzliche vorläufige Beitrag); gezahlt wurden {paid}: der Zuschlag gilt für {base}.',
  },
  none: {
    fr: 'Il fallait payer {due} et {paid} l’ont été : la réduction était justifiée, aucune majoration ({base}).',
    nl: 'Er moest {due} betaald worden en {paid} is betaald: de vermindering was terecht, geen verhoging ({base}).',
    de: 'Zu zahlen waren {due}, gezahlt wurden {paid}: die Herabsetzung war berechtigt, kein Zuschlag ({base}).',
  },
  running: {
    fr: 'La majoration court encore : elle s’arrête au trimestre avant le paiement ou le décompte.',
    nl: 'De verhoging loopt nog: ze stopt in het kwartaal vóór de betaling of de afrekening.',
    de: 'Der Zuschlag läuft noch: er endet im Quartal vor der Zahlung oder der Abrechnung.',
  },
  quarterly: {
    fr: 'Elle s’applique {count} fois, {each} chaque fois : {amount}.',
    nl: 'Ze wordt {count} keer toegepast, telkens {each}: {amount}.',
    de: 'Er wird {count} Mal angewandt, je {each}: {amount}.',
  },
  yearEnd: {
    fr: 'S’y ajoute une seule fois {rate} : {amount}.',
    nl: 'Daarbij komt eenmalig {rate}: {amount}.',
    de: 'Hinzu kommt einmalig {rate}: {amount}.',
  },
} as const satisfies RuleMessages;
