import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const familyBenefitMessages = {
  federal: {
    fr: 'À cette date, les allocations familiales relevaient encore du régime fédéral.',
    nl: 'Op die datum hoorde de kinderbijslag nog bij de federale regeling.',
    de: 'Zu diesem Datum gehörte das Kindergeld noch zur föderalen Regelung.',
  },
  'authority.aviq': {
    fr: 'L’enfant est domicilié en Wallonie : une caisse agréée par l’AViQ décide et paie, plus la caisse d’assurances sociales.',
    nl: 'Het kind woont in Wallonië: een door AViQ erkend fonds beslist en betaalt, niet langer het sociaal verzekeringsfonds.',
    de: 'Das Kind wohnt in Wallonien: eine von der AViQ anerkannte Kasse entscheidet und zahlt, nicht mehr die Sozialversicherungskasse.',
  },
  'authority.iriscare': {
    fr: 'L’enfant est domicilié à Bruxelles : une caisse sous la tutelle d’Iriscare décide et paie, plus la caisse d’assurances sociales.',
    nl: 'Het kind woont in Brussel: een fonds onder toezicht van Iriscare beslist en betaalt, niet langer het sociaal verzekeringsfonds.',
    de: 'Das Kind wohnt in Brüssel: eine Kasse unter Aufsicht von Iriscare entscheidet und zahlt, nicht mehr die Sozialversicherungskasse.',
  },
  'authority.opgroeien': {
    fr: 'L’enfant est domicilié en Flandre : un organisme payeur du Groeipakket (Opgroeien) décide et paie, plus la caisse d’assurances sociales.',
    nl: 'Het kind woont in Vlaanderen: een uitbetaler van het Groeipakket (Opgroeien) beslist en betaalt, niet langer het sociaal verzekeringsfonds.',
    de: 'Das Kind wohnt in Flandern: eine Zahlstelle des Groeipakket (Opgroeien) entscheidet und zahlt, nicht mehr die Sozialversicherungskasse.',
  },
  'authority.germanCommunity': {
    fr: 'L’enfant est domicilié en Communauté germanophone : le ministère à Eupen décide et paie, plus la caisse d’assurances sociales.',
    nl: 'Het kind woont in de Duitstalige Gemeenschap: het ministerie in Eupen beslist en betaalt, niet langer het sociaal verzekeringsfonds.',
    de: 'Das Kind wohnt in der Deutschsprachigen Gemeinschaft: das Ministerium in Eupen entscheidet und zahlt, nicht mehr die Sozialversicherungskasse.',
  },
  base: {
    fr: 'Enfant {child} : montant de base de {amount} par mois.',
    nl: 'Kind {child}: basisbedrag van {amount} per maand.',
    de: 'Kind {child}: Basisbetrag von {amount} je Monat.',
  },
  orphan: {
    fr: 'Enfant {child}, orphelin : {amount} par mois.',
    nl: 'Kind {child}, wees: {amount} per maand.',
    de: 'Kind {child}, Waise: {amount} je Monat.',
  },
  largeFamily: {
    fr: 'Enfant {child} : supplément de famille nombreuse de {amount} par mois.',
    nl: 'Kind {child}: toeslag voor grote gezinnen van {amount} per maand.',
    de: 'Kind {child}: Zuschlag für kinderreiche Familien von {amount} je Monat.',
  },
  social: {
    fr: 'Enfant {child} : supplément social de {amount} par mois.',
    nl: 'Kind {child}: sociale toeslag van {amount} per maand.',
    de: 'Kind {child}: Sozialzuschlag von {amount} je Monat.',
  },
  school: {
    fr: 'Enfant {child} : prime scolaire de {amount} par an, en août.',
    nl: 'Kind {child}: schoolpremie van {amount} per jaar, in augustus.',
    de: 'Kind {child}: Schulprämie von {amount} je Jahr, im August.',
  },
  annual: {
    fr: 'Enfant {child} : supplément annuel de {amount}, en août.',
    nl: 'Kind {child}: jaarlijkse toeslag van {amount}, in augustus.',
    de: 'Kind {child}: Jahreszuschlag von {amount}, im August.',
  },
  'missing.base': {
    fr: 'Enfant {child} : le montant de base à cette date n’est pas connu ici ; l’organisme compétent doit le confirmer.',
    nl: 'Kind {child}: het basisbedrag op die datum is hier niet bekend; de bevoegde instelling moet het bevestigen.',
    de: 'Kind {child}: der Basisbetrag zu diesem Datum ist hier nicht bekannt; die zuständige Einrichtung muss ihn bestätigen.',
  },
  'missing.orphan': {
    fr: 'Enfant {child} : le montant de l’orphelin à cette date n’est pas connu ici ; l’organisme compétent doit le confirmer.',
    nl: 'Kind {child}: het bedrag voor de wees op die datum is hier niet bekend; de bevoegde instelling moet het bevestigen.',
    de: 'Kind {child}: der Betrag für Waisen zu diesem Datum ist hier nicht bekannt; die zuständige Einrichtung muss ihn bestätigen.',
  },
  'missing.largeFamily': {
    fr: 'Enfant {child} : le supplément de famille nombreuse à cette date n’est pas connu ici ; l’organisme compétent doit le confirmer.',
    nl: 'Kind {child}: de toeslag voor grote gezinnen op die datum is hier niet bekend; de bevoegde instelling moet hem bevestigen.',
    de: 'Kind {child}: der Zuschlag für kinderreiche Familien zu diesem Datum ist hier nicht bekannt; die zuständige Einrichtung muss ihn bestätigen.',
  },
  'missing.social': {
    fr: 'Enfant {child} : un supplément social est dû, son montant n’est pas connu ici ; l’organisme compétent doit le confirmer.',
    nl: 'Kind {child}: er is een sociale toeslag, het bedrag is hier niet bekend; de bevoegde instelling moet het bevestigen.',
    de: 'Kind {child}: ein Sozialzuschlag steht zu, sein Betrag ist hier nicht bekannt; die zuständige Einrichtung muss ihn bestätigen.',
  },
  'missing.school': {
    fr: 'Enfant {child} : la prime scolaire à cette date n’est pas connue ici ; l’organisme compétent doit la confirmer.',
    nl: 'Kind {child}: de schoolpremie op die datum is hier niet bekend; de bevoegde instelling moet ze bevestigen.',
    de: 'Kind {child}: die Schulprämie zu diesem Datum ist hier nicht bekannt; die zuständige Einrichtung muss sie bestätigen.',
  },
  'missing.annual': {
    fr: 'Enfant {child} : le supplément annuel à cette date n’est pas connu ici ; l’organisme compétent doit le confirmer.',
    nl: 'Kind {child}: de jaarlijkse toeslag op die datum is hier niet bekend; de bevoegde instelling moet hem bevestigen.',
    de: 'Kind {child}: der Jahreszuschlag zu diesem Datum ist hier nicht bekannt; die zuständige Einrichtung muss ihn bestätigen.',
  },
  supplementOpen: {
    fr: 'Un supplément social est possible : il dépend de revenus ou de plafonds qui ne sont pas connus ici. Il est accordé d’office sur données fiscales.',
    nl: 'Een sociale toeslag is mogelijk: die hangt af van inkomsten of grenzen die hier niet bekend zijn. Hij wordt ambtshalve toegekend op fiscale gegevens.',
    de: 'Ein Sozialzuschlag ist möglich: er hängt von Einkünften oder Grenzen ab, die hier nicht bekannt sind. Er wird von Amts wegen nach Steuerdaten gewährt.',
  },
  monthly: {
    fr: 'Cela fait {amount} par mois pour tous les enfants.',
    nl: 'Dat is {amount} per maand voor alle kinderen.',
    de: 'Das sind {amount} je Monat für alle Kinder.',
  },
  yearly: {
    fr: 'S’y ajoutent {amount} une fois par an.',
    nl: 'Daarbij komt {amount} eenmaal per jaar.',
    de: 'Dazu kommen {amount} einmal im Jahr.',
  },
  after18: {
    fr: 'Un enfant a 18 ans ou plus : la région doit dire s’il a encore droit (études, formation).',
    nl: 'Een kind is 18 jaar of ouder: het gewest moet zeggen of het nog recht heeft (studies, opleiding).',
    de: 'Ein Kind ist 18 Jahre oder älter: die Region muss sagen, ob es noch Anspruch hat (Studium, Ausbildung).',
  },
  tooOld: {
    fr: 'Aucun enfant n’a plus droit à cette date.',
    nl: 'Geen enkel kind heeft op die datum nog recht.',
    de: 'Kein Kind hat zu diesem Datum noch Anspruch.',
  },
  unborn: {
    fr: 'Un enfant est né après la date demandée : vérifiez les dates.',
    nl: 'Een kind is geboren na de gevraagde datum: controleer de data.',
    de: 'Ein Kind ist nach dem gefragten Datum geboren: prüfen Sie die Daten.',
  },
} as const satisfies RuleMessages;
