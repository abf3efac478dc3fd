import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const birthGrantMessages = {
  'condition.inTime': {
    fr: 'la prime est demandée dans le délai de la région.',
    nl: 'de premie is aangevraagd binnen de termijn van het gewest.',
    de: 'die Prämie wird innerhalb der Frist der Region beantragt.',
  },
  'region.wallonia': {
    fr: 'L’enfant sera domicilié en Wallonie : la prime se demande à une caisse d’allocations familiales wallonne.',
    nl: 'Het kind zal in Wallonië wonen: de premie wordt gevraagd aan een Waals kinderbijslagfonds.',
    de: 'Das Kind wird in Wallonien wohnen: die Prämie wird bei einer wallonischen Kindergeldkasse beantragt.',
  },
  'region.brussels': {
    fr: 'L’enfant sera domicilié à Bruxelles : la prime se demande à une caisse d’allocations familiales bruxelloise.',
    nl: 'Het kind zal in Brussel wonen: de premie wordt gevraagd aan een Brussels kinderbijslagfonds.',
    de: 'Das Kind wird in Brüssel wohnen: die Prämie wird bei einer Brüsseler Kindergeldkasse beantragt.',
  },
  'region.flanders': {
    fr: 'L’enfant sera domicilié en Flandre : le montant de départ se demande à un organisme payeur du Groeipakket.',
    nl: 'Het kind zal in Vlaanderen wonen: het startbedrag wordt gevraagd aan een uitbetaler van het Groeipakket.',
    de: 'Das Kind wird in Flandern wohnen: der Startbetrag wird bei einer Zahlstelle des Groeipakket beantragt.',
  },
  'region.germanCommunity': {
    fr: 'L’enfant sera domicilié en Communauté germanophone : la prime se demande au ministère à Eupen, avec une attestation médicale.',
    nl: 'Het kind zal in de Duitstalige Gemeenschap wonen: de premie wordt gevraagd aan het ministerie in Eupen, met een medisch attest.',
    de: 'Das Kind wird in der Deutschsprachigen Gemeinschaft wohnen: die Prämie wird mit ärztlichem Attest beim Ministerium in Eupen beantragt.',
  },
  'request.pregnancy': {
    fr: 'Elle se demande dès que la grossesse est connue ; un certificat de la 24e semaine est à joindre.',
    nl: 'Ze wordt aangevraagd zodra de zwangerschap bekend is; een attest van week 24 hoort erbij.',
    de: 'Sie wird beantragt, sobald die Schwangerschaft bekannt ist; eine Bescheinigung der 24. Woche gehört dazu.',
  },
  'request.sixthMonth': {
    fr: 'Elle se demande à partir du sixième mois de grossesse.',
    nl: 'Ze wordt aangevraagd vanaf de zesde maand zwangerschap.',
    de: 'Sie wird ab dem sechsten Schwangerschaftsmonat beantragt.',
  },
  earliestRequest: {
    fr: 'La demande est possible dès le {date}.',
    nl: 'De aanvraag kan vanaf {date}.',
    de: 'Der Antrag ist ab dem {date} möglich.',
  },
  earliestPayment: {
    fr: 'Le paiement est possible dès le {date}.',
    nl: 'De betaling kan vanaf {date}.',
    de: 'Die Zahlung ist ab dem {date} möglich.',
  },
  lastDay: {
    fr: 'Le dernier jour de la demande est le {date}.',
    nl: 'De laatste dag van de aanvraag is {date}.',
    de: 'Der letzte Tag für den Antrag ist der {date}.',
  },
  lastDayUnknown: {
    fr: 'Le dernier jour de la demande n’est pas connu ici : le ministère à Eupen doit le confirmer.',
    nl: 'De laatste dag van de aanvraag is hier niet bekend: het ministerie in Eupen moet hem bevestigen.',
    de: 'Der letzte Tag für den Antrag ist hier nicht bekannt: das Ministerium in Eupen muss ihn bestätigen.',
  },
  amount: {
    fr: 'La prime pour {children} enfant(s) est de {amount}.',
    nl: 'De premie voor {children} kind(eren) is {amount}.',
    de: 'Die Prämie für {children} Kind(er) beträgt {amount}.',
  },
  firstUnknown: {
    fr: 'Le montant dépend du rang : est-ce le premier enfant ?',
    nl: 'Het bedrag hangt af van de rang: is het het eerste kind?',
    de: 'Der Betrag hängt vom Rang ab: ist es das erste Kind?',
  },
  dateUnknown: {
    fr: 'Sans la date de la naissance, prévue ou réelle, rien ne se calcule.',
    nl: 'Zonder de verwachte of werkelijke geboortedatum kan niets berekend worden.',
    de: 'Ohne das erwartete oder tatsächliche Geburtsdatum lässt sich nichts berechnen.',
  },
  missing: {
    fr: 'Le montant à cette date n’est pas connu ici : l’organisme compétent doit le confirmer.',
    nl: 'Het bedrag op die datum is hier niet bekend: de bevoegde instelling moet het bevestigen.',
    de: 'Der Betrag zu diesem Datum ist hier nicht bekannt: die zuständige Einrichtung muss ihn bestätigen.',
  },
} as const satisfies RuleMessages;
