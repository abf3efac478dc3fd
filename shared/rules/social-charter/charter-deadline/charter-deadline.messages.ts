import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const charterDeadlineMessages = {
  'condition.mentions': {
    fr: 'la décision contre laquelle on va en recours contient toutes les mentions obligatoires.',
    nl: 'de beslissing waartegen beroep wordt ingesteld bevat alle verplichte vermeldingen.',
    de: 'die angefochtene Entscheidung enthält alle Pflichtangaben.',
  },
  presumedReceived: {
    fr: 'La lettre est présumée reçue le {date}, sauf preuve contraire.',
    nl: 'De brief wordt vermoed ontvangen te zijn op {date}, behoudens tegenbewijs.',
    de: 'Der Brief gilt am {date} als zugestellt, sofern nichts anderes bewiesen wird.',
  },
  receiptUnknown: {
    fr: 'Le jour où la lettre est présumée reçue n’est pas connu à cette date.',
    nl: 'De dag waarop de brief vermoed wordt ontvangen te zijn is op die datum niet bekend.',
    de: 'Der Tag der vermuteten Zustellung ist zu diesem Datum nicht bekannt.',
  },
  doesNotRun: {
    fr: 'Il manque une mention obligatoire : le délai de recours ne court pas.',
    nl: 'Er ontbreekt een verplichte vermelding: de beroepstermijn loopt niet.',
    de: 'Eine Pflichtangabe fehlt: die Klagefrist läuft nicht.',
  },
  unknown: {
    fr: 'Ce délai n’est pas connu à cette date : il reste à confirmer.',
    nl: 'Deze termijn is op die datum niet bekend: hij moet nog bevestigd worden.',
    de: 'Diese Frist ist zu diesem Datum nicht bekannt: sie ist noch zu bestätigen.',
  },
  held: {
    fr: 'Le délai est suspendu et la fin de la suspension n’est pas connue.',
    nl: 'De termijn is geschorst en het einde van de schorsing is niet bekend.',
    de: 'Die Frist ist gehemmt, das Ende der Hemmung ist nicht bekannt.',
  },
  'due.information': {
    fr: 'Question écrite reçue le {start} : réponse au plus tard le {due}.',
    nl: 'Schriftelijke vraag ontvangen op {start}: antwoord uiterlijk op {due}.',
    de: 'Schriftliche Anfrage erhalten am {start}: Antwort spätestens am {due}.',
  },
  'due.decision': {
    fr: 'Demande reçue le {start} : décision au plus tard le {due}.',
    nl: 'Aanvraag ontvangen op {start}: beslissing uiterlijk op {due}.',
    de: 'Antrag erhalten am {start}: Entscheidung spätestens am {due}.',
  },
  'due.payment': {
    fr: 'Décision du {start} : paiement au plus tard le {due}, ensuite des intérêts sont dus.',
    nl: 'Beslissing van {start}: betaling uiterlijk op {due}, daarna is interest verschuldigd.',
    de: 'Entscheidung vom {start}: Zahlung spätestens am {due}, danach sind Zinsen geschuldet.',
  },
  'due.appeal': {
    fr: 'Décision notifiée le {start} : recours au plus tard le {due}.',
    nl: 'Beslissing ter kennis gebracht op {start}: beroep uiterlijk op {due}.',
    de: 'Entscheidung bekannt gegeben am {start}: Klage spätestens am {due}.',
  },
  suspended: {
    fr: 'Jours de suspension ajoutés : {days}.',
    nl: 'Toegevoegde dagen schorsing: {days}.',
    de: 'Hinzugefügte Tage der Hemmung: {days}.',
  },
} as const satisfies RuleMessages;
