import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const adoptionLeaveMessages = {
  'condition.minor': {
    fr: 'l’enfant adopté est mineur.',
    nl: 'het geadopteerde kind is minderjarig.',
    de: 'das adoptierte Kind ist minderjährig.',
  },
  'condition.inTime': {
    fr: 'le congé commence dans les deux mois de l’inscription de l’enfant.',
    nl: 'het verlof begint binnen twee maanden na de inschrijving van het kind.',
    de: 'der Urlaub beginnt binnen zwei Monaten nach der Eintragung des Kindes.',
  },
  'condition.stopped': {
    fr: 'l’activité est arrêtée pendant le congé.',
    nl: 'de activiteit ligt stil tijdens het verlof.',
    de: 'die Tätigkeit ruht während des Urlaubs.',
  },
  weeks: {
    fr: 'Chaque parent a {base} semaines, et les deux se partagent {shared} semaine(s) de plus.',
    nl: 'Elke ouder heeft {base} weken, en beiden verdelen {shared} week/weken extra.',
    de: 'Jeder Elternteil hat {base} Wochen, und beide teilen sich {shared} weitere Woche(n).',
  },
  lastStart: {
    fr: 'Le congé commence au plus tard le {date}.',
    nl: 'Het verlof begint uiterlijk op {date}.',
    de: 'Der Urlaub beginnt spätestens am {date}.',
  },
  allowance: {
    fr: '{weeks} semaine(s) à {weekly} font {amount}, payés par la mutualité.',
    nl: '{weeks} week/weken aan {weekly} is {amount}, betaald door het ziekenfonds.',
    de: '{weeks} Woche(n) zu {weekly} ergeben {amount}, von der Krankenkasse gezahlt.',
  },
  noRight: {
    fr: 'Une condition manque : aucune allocation n’est due.',
    nl: 'Een voorwaarde ontbreekt: er is geen uitkering.',
    de: 'Eine Bedingung fehlt: es besteht kein Anspruch.',
  },
  missing: {
    fr: 'Ce chiffre n’est pas connu à cette date : l’INAMI ou la mutualité doit le confirmer.',
    nl: 'Dit cijfer is op die datum niet bekend: het RIZIV of het ziekenfonds moet het bevestigen.',
    de: 'Diese Zahl ist zu diesem Datum nicht bekannt: das LIKIV oder die Krankenkasse muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
