import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const incomeGuaranteeMessages = {
  'condition.age': {
    fr: 'la personne a atteint l’âge légal de la pension.',
    nl: 'de persoon heeft de wettelijke pensioenleeftijd bereikt.',
    de: 'die Person hat das gesetzliche Pensionsalter erreicht.',
  },
  'condition.residence': {
    fr: 'elle vit effectivement et en permanence en Belgique.',
    nl: 'ze verblijft werkelijk en bestendig in België.',
    de: 'sie lebt tatsächlich und ständig in Belgien.',
  },
  'condition.nationality': {
    fr: 'sa nationalité, son statut ou sa pension belge ouvre le droit.',
    nl: 'haar nationaliteit, statuut of Belgisch pensioen opent het recht.',
    de: 'ihre Staatsangehörigkeit, ihr Status oder ihre belgische Pension eröffnet das Recht.',
  },
  'condition.resources': {
    fr: 'ses pensions et ressources, divisées par le nombre de personnes qui comptent, restent sous le montant.',
    nl: 'haar pensioenen en bestaansmiddelen, gedeeld door het aantal meetellende personen, blijven onder het bedrag.',
    de: 'ihre Pensionen und Mittel, geteilt durch die Zahl der zählenden Personen, bleiben unter dem Betrag.',
  },
  age: {
    fr: 'L’âge légal est atteint le {reached} ; la garantie remplace l’ancien revenu garanti aux personnes âgées.',
    nl: 'De wettelijke leeftijd wordt bereikt op {reached}; de garantie vervangt het vroegere gewaarborgd inkomen.',
    de: 'Das gesetzliche Alter wird am {reached} erreicht; die Garantie ersetzt das frühere garantierte Einkommen.',
  },
  automatic: {
    fr: 'Le Service fédéral des Pensions examine le droit d’office : demande de pension, revenu d’intégration ou allocation de handicap.',
    nl: 'De Federale Pensioendienst onderzoekt het recht ambtshalve: pensioenaanvraag, leefloon of tegemoetkoming.',
    de: 'Der Föderale Pensionsdienst prüft das Recht von Amts wegen: Pensionsantrag, Eingliederungseinkommen oder Beihilfe.',
  },
  request: {
    fr: 'Sans examen d’office, la demande se fait à la commune ou au Service fédéral des Pensions, qui décide.',
    nl: 'Zonder ambtshalve onderzoek gebeurt de aanvraag bij de gemeente of de Federale Pensioendienst, die beslist.',
    de: 'Ohne Prüfung von Amts wegen erfolgt der Antrag bei der Gemeinde oder beim Föderalen Pensionsdienst, der entscheidet.',
  },
  amount: {
    fr: 'Au {on}, le maximum est de {amount} par mois, dont pensions et ressources sont déduites.',
    nl: 'Op {on} is het maximum {amount} per maand, waarvan pensioenen en bestaansmiddelen afgaan.',
    de: 'Am {on} beträgt das Höchste {amount} pro Monat, abzüglich Pensionen und Mittel.',
  },
  household: {
    fr: 'Le montant au {on} est majoré pour qui vit seul : la situation n’est pas connue.',
    nl: 'Het bedrag op {on} is verhoogd voor wie alleen woont: de toestand is niet bekend.',
    de: 'Der Betrag am {on} ist für Alleinlebende erhöht: die Lage ist nicht bekannt.',
  },
  missing: {
    fr: 'Le montant au {on} n’a pas été lu : le Service fédéral des Pensions le confirme.',
    nl: 'Het bedrag op {on} werd niet gelezen: de Federale Pensioendienst bevestigt het.',
    de: 'Der Betrag am {on} wurde nicht gelesen: der Föderale Pensionsdienst bestätigt ihn.',
  },
  abroad: {
    fr: 'Un séjour à l’étranger s’annonce d’avance et ne dépasse pas 29 jours par an, sinon le paiement est suspendu.',
    nl: 'Een verblijf in het buitenland wordt vooraf gemeld en duurt hoogstens 29 dagen per jaar, anders wordt de betaling geschorst.',
    de: 'Ein Auslandsaufenthalt wird vorher gemeldet und dauert höchstens 29 Tage im Jahr, sonst ruht die Zahlung.',
  },
} as const satisfies RuleMessages;
