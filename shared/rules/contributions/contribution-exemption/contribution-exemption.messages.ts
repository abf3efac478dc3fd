import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const contributionExemptionMessages = {
  'condition.category': {
    fr: 'la catégorie ouvre le droit à la dispense (pas le titre complémentaire ni l’étudiant à cotisation réduite).',
    nl: 'de categorie geeft recht op de vrijstelling (niet het bijberoep, noch de student met verminderde bijdrage).',
    de: 'die Kategorie eröffnet das Recht auf Befreiung (nicht der Nebenberuf, nicht der Student mit ermäßigtem Beitrag).',
  },
  'condition.fourQuarters': {
    fr: 'quatre trimestres d’assujettissement consécutifs sont révolus, ou l’activité a cessé avant.',
    nl: 'vier opeenvolgende kwartalen van verzekeringsplicht zijn voorbij, of de activiteit stopte eerder.',
    de: 'vier aufeinanderfolgende Pflichtquartale sind abgelaufen, oder die Tätigkeit endete vorher.',
  },
  'condition.difficulty': {
    fr: 'la difficulté financière ou économique est temporaire et montrée par des pièces, ou présumée par la loi.',
    nl: 'de financiële of economische moeilijkheid is tijdelijk en aangetoond met stukken, of wettelijk vermoed.',
    de: 'die finanzielle oder wirtschaftliche Schwierigkeit ist vorübergehend und belegt oder gesetzlich vermutet.',
  },
  'condition.inPerson': {
    fr: 'la personne elle-même signe la demande.',
    nl: 'de persoon zelf ondertekent de aanvraag.',
    de: 'die Person selbst unterschreibt den Antrag.',
  },
  'condition.inTime': {
    fr: 'la demande entre dans le délai.',
    nl: 'de aanvraag komt binnen de termijn.',
    de: 'der Antrag geht fristgerecht ein.',
  },
  window: {
    fr: 'La demande se fait du {start} au {end} inclus.',
    nl: 'De aanvraag gebeurt van {start} tot en met {end}.',
    de: 'Der Antrag wird vom {start} bis einschließlich {end} gestellt.',
  },
  windowUnknown: {
    fr: 'Sans le trimestre ou la date d’envoi du décompte, le délai ne se calcule pas.',
    nl: 'Zonder het kwartaal of de verzenddatum van de afrekening kan de termijn niet berekend worden.',
    de: 'Ohne das Quartal oder das Versanddatum der Abrechnung lässt sich die Frist nicht berechnen.',
  },
  scope: {
    fr: 'La dispense vaut pour le trimestre, frais de gestion et majorations compris, et aussi pour le montant définitif.',
    nl: 'De vrijstelling geldt voor het kwartaal, beheerskosten en verhogingen inbegrepen, en ook voor het definitieve bedrag.',
    de: 'Die Befreiung gilt für das Quartal, Verwaltungskosten und Zuschläge eingeschlossen, und auch für den endgültigen Betrag.',
  },
  effects: {
    fr: 'Les droits restent, sauf la pension : le trimestre ne compte pas, mais peut être racheté dans les cinq ans.',
    nl: 'De rechten blijven, behalve het pensioen: het kwartaal telt niet mee, maar kan binnen vijf jaar ingekocht worden.',
    de: 'Die Rechte bleiben, außer der Pension: das Quartal zählt nicht, kann aber binnen fünf Jahren nachgekauft werden.',
  },
  missing: {
    fr: 'La durée du délai n’est pas connue à cette date : l’INASTI doit la confirmer.',
    nl: 'De duur van de termijn is op die datum niet bekend: het RSVZ moet die bevestigen.',
    de: 'Die Dauer der Frist ist zu diesem Datum nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
