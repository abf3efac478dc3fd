import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const partialResumptionMessages = {
  'condition.authorisedBefore': {
    fr: 'le médecin-conseil a autorisé la reprise avant qu’elle commence.',
    nl: 'de adviserend arts heeft de hervatting toegelaten voor ze begon.',
    de: 'der Vertrauensarzt hat die Wiederaufnahme erlaubt, bevor sie begann.',
  },
  granted: {
    fr: 'L’indemnité reste entière, puis elle est réduite de {rate} à partir du {from} ; l’autorisation va au plus tard au {last}.',
    nl: 'De uitkering blijft volledig en wordt vanaf {from} met {rate} verminderd; de toelating loopt hoogstens tot {last}.',
    de: 'Die Entschädigung bleibt voll und wird ab dem {from} um {rate} gekürzt; die Erlaubnis reicht höchstens bis {last}.',
  },
  open: {
    fr: 'Le calcul dépend de l’avis du médecin-conseil : un retour complet est-il possible à terme ?',
    nl: 'De berekening hangt af van het advies van de adviserend arts: is een volledige terugkeer mogelijk op termijn?',
    de: 'Die Berechnung hängt vom Gutachten des Vertrauensarztes ab: ist eine volle Rückkehr auf Dauer möglich?',
  },
  missing: {
    fr: 'La réduction n’a pas été lue pour ce cas ou cette date : la mutualité la confirme.',
    nl: 'De vermindering werd voor dit geval of deze datum niet gelezen: het ziekenfonds bevestigt ze.',
    de: 'Die Kürzung wurde für diesen Fall oder dieses Datum nicht gelesen: die Krankenkasse bestätigt sie.',
  },
} as const satisfies RuleMessages;
