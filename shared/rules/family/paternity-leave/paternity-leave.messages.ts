import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const paternityLeaveMessages = {
  'condition.taken': {
    fr: 'le congé est pris après la naissance et dans les quatre mois.',
    nl: 'het verlof is opgenomen na de geboorte en binnen vier maanden.',
    de: 'der Urlaub wird nach der Geburt und binnen vier Monaten genommen.',
  },
  'condition.asked': {
    fr: 'la demande entre dans le délai, par dépôt ou lettre recommandée à la caisse.',
    nl: 'de aanvraag komt binnen de termijn, door afgifte of aangetekende brief aan het fonds.',
    de: 'der Antrag geht fristgerecht ein, durch Abgabe oder Einschreiben an die Kasse.',
  },
  days: {
    fr: 'Le congé est de {days} jours ou {halfDays} demi-jours.',
    nl: 'Het verlof is {days} dagen of {halfDays} halve dagen.',
    de: 'Der Urlaub beträgt {days} Tage oder {halfDays} halbe Tage.',
  },
  window: {
    fr: 'Il se prend jusqu’au {date}.',
    nl: 'Het wordt opgenomen tot {date}.',
    de: 'Er wird bis zum {date} genommen.',
  },
  request: {
    fr: 'La demande entre à la caisse au plus tard le {date}, fin du trimestre qui suit celui de la naissance.',
    nl: 'De aanvraag is bij het fonds uiterlijk op {date}, het einde van het kwartaal na dat van de geboorte.',
    de: 'Der Antrag geht spätestens am {date} bei der Kasse ein, dem Ende des Quartals nach dem der Geburt.',
  },
  missing: {
    fr: 'Pour une naissance à cette date, ce congé n’existait pas ou n’est pas connu ici : l’INASTI peut le confirmer.',
    nl: 'Voor een geboorte op die datum bestond dit verlof niet of is het hier niet bekend: het RSVZ kan het bevestigen.',
    de: 'Für eine Geburt zu diesem Datum gab es diesen Urlaub nicht oder er ist hier nicht bekannt: das LISVS kann es bestätigen.',
  },
} as const satisfies RuleMessages;
