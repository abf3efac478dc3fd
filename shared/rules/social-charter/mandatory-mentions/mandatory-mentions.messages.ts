import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const mandatoryMentionsMessages = {
  'condition.possibilityOfAppeal': {
    fr: 'la décision dit qu’un recours est possible devant le tribunal du travail.',
    nl: 'de beslissing vermeldt dat beroep mogelijk is bij de arbeidsrechtbank.',
    de: 'die Entscheidung nennt die Möglichkeit einer Klage beim Arbeitsgericht.',
  },
  'condition.courtAddress': {
    fr: 'la décision donne l’adresse du tribunal compétent.',
    nl: 'de beslissing geeft het adres van de bevoegde rechtbank.',
    de: 'die Entscheidung nennt die Adresse des zuständigen Gerichts.',
  },
  'condition.timeLimitAndProcedure': {
    fr: 'la décision donne le délai et la manière d’introduire le recours.',
    nl: 'de beslissing geeft de termijn en de wijze om beroep in te stellen.',
    de: 'die Entscheidung nennt Frist und Form der Klage.',
  },
  'condition.judicialCodeArticles': {
    fr: 'la décision reprend le contenu des articles 728 et 1017 du Code judiciaire.',
    nl: 'de beslissing geeft de inhoud van de artikelen 728 en 1017 van het Gerechtelijk Wetboek.',
    de: 'die Entscheidung gibt den Inhalt der Artikel 728 und 1017 des Gerichtsgesetzbuchs wieder.',
  },
  'condition.fileReference': {
    fr: 'la décision donne les références du dossier et le service qui le gère.',
    nl: 'de beslissing geeft de referenties van het dossier en de dienst die het beheert.',
    de: 'die Entscheidung nennt das Aktenzeichen und den zuständigen Dienst.',
  },
  'condition.explanationService': {
    fr: 'la décision dit auprès de quel service obtenir des explications.',
    nl: 'de beslissing vermeldt bij welke dienst uitleg te krijgen is.',
    de: 'die Entscheidung nennt den Dienst, der Erläuterungen gibt.',
  },
  'condition.findingOfUndue': {
    fr: 'en cas de récupération, la décision constate l’indu.',
    nl: 'bij terugvordering stelt de beslissing vast wat onverschuldigd is.',
    de: 'bei Rückforderung stellt die Entscheidung die Nichtschuld fest.',
  },
  'condition.totalAndComputation': {
    fr: 'en cas de récupération, la décision donne le total et son calcul.',
    nl: 'bij terugvordering geeft de beslissing het totaal en de berekening.',
    de: 'bei Rückforderung nennt die Entscheidung den Gesamtbetrag und seine Berechnung.',
  },
  'condition.provisionsBreached': {
    fr: 'en cas de récupération, la décision donne les dispositions enfreintes.',
    nl: 'bij terugvordering geeft de beslissing de overtreden bepalingen.',
    de: 'bei Rückforderung nennt die Entscheidung die verletzten Bestimmungen.',
  },
  'condition.limitationPeriod': {
    fr: 'en cas de récupération, la décision donne le délai de prescription.',
    nl: 'bij terugvordering geeft de beslissing de verjaringstermijn.',
    de: 'bei Rückforderung nennt die Entscheidung die Verjährungsfrist.',
  },
  'condition.possibilityOfWaiver': {
    fr: 'en cas de récupération, la décision dit qu’une renonciation est possible et comment la demander.',
    nl: 'bij terugvordering vermeldt de beslissing dat kan worden verzaakt en hoe dat te vragen.',
    de: 'bei Rückforderung nennt die Entscheidung die Möglichkeit eines Verzichts und das Verfahren.',
  },
  'condition.instalmentProposal': {
    fr: 'en cas de récupération, la décision dit qu’un étalement motivé peut être proposé.',
    nl: 'bij terugvordering vermeldt de beslissing dat een gemotiveerde spreiding kan worden voorgesteld.',
    de: 'bei Rückforderung nennt die Entscheidung die Möglichkeit, eine begründete Ratenzahlung vorzuschlagen.',
  },
  compliant: {
    fr: 'Toutes les mentions y sont : le délai de recours court dès la notification.',
    nl: 'Alle vermeldingen staan erin: de beroepstermijn loopt vanaf de kennisgeving.',
    de: 'Alle Angaben sind vorhanden: die Klagefrist läuft ab der Bekanntgabe.',
  },
  incomplete: {
    fr: 'Mentions manquantes : {count}. Le délai de recours ne court pas.',
    nl: 'Ontbrekende vermeldingen: {count}. De beroepstermijn loopt niet.',
    de: 'Fehlende Angaben: {count}. Die Klagefrist läuft nicht.',
  },
} as const satisfies RuleMessages;
