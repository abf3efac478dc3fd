import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const integrationIncomeMessages = {
  'condition.age': {
    fr: 'la personne a 18 ans, ou est assimilée à un majeur (mariage, enfant à charge, grossesse).',
    nl: 'de persoon is 18 jaar, of wordt met een meerderjarige gelijkgesteld (huwelijk, kind ten laste, zwangerschap).',
    de: 'die Person ist 18 Jahre alt oder einem Volljährigen gleichgestellt (Heirat, Kind zu Lasten, Schwangerschaft).',
  },
  'condition.residence': {
    fr: 'elle vit habituellement et légalement en Belgique.',
    nl: 'ze verblijft gewoonlijk en wettig in België.',
    de: 'sie lebt gewöhnlich und rechtmäßig in Belgien.',
  },
  'condition.nationality': {
    fr: 'sa nationalité ou son statut de séjour ouvre le droit.',
    nl: 'haar nationaliteit of verblijfsstatuut opent het recht.',
    de: 'ihre Staatsangehörigkeit oder ihr Aufenthaltsstatus eröffnet das Recht.',
  },
  'condition.resources': {
    fr: 'ses ressources sont insuffisantes et elle ne peut pas s’en procurer d’autres.',
    nl: 'haar bestaansmiddelen zijn ontoereikend en ze kan er geen andere verwerven.',
    de: 'ihre Existenzmittel reichen nicht, und sie kann sich keine anderen verschaffen.',
  },
  'condition.willing': {
    fr: 'elle est disposée à travailler, sauf raison de santé ou d’équité.',
    nl: 'ze is bereid te werken, behalve om gezondheids- of billijkheidsredenen.',
    de: 'sie ist bereit zu arbeiten, außer aus gesundheitlichen oder Billigkeitsgründen.',
  },
  'condition.otherRights': {
    fr: 'elle a d’abord fait valoir ses autres droits sociaux.',
    nl: 'ze heeft eerst haar andere sociale rechten laten gelden.',
    de: 'sie hat zuerst ihre anderen sozialen Rechte geltend gemacht.',
  },
  authority: {
    fr: 'Le CPAS de la commune où la personne vit est compétent ; la caisse ne décide pas, elle oriente.',
    nl: 'Het OCMW van de gemeente waar de persoon woont is bevoegd; het fonds beslist niet, het verwijst door.',
    de: 'Zuständig ist das ÖSHZ der Gemeinde, in der die Person lebt; die Kasse entscheidet nicht, sie verweist.',
  },
  amount: {
    fr: 'Au {on}, le maximum est de {amount} par mois, dont les ressources sont déduites.',
    nl: 'Op {on} is het maximum {amount} per maand, waarvan de bestaansmiddelen afgaan.',
    de: 'Am {on} beträgt das Höchste {amount} pro Monat, abzüglich der Existenzmittel.',
  },
  household: {
    fr: 'Le montant au {on} dépend du ménage : cohabitant, isolé ou famille à charge.',
    nl: 'Het bedrag op {on} hangt af van het gezin: samenwonend, alleenstaand of gezin ten laste.',
    de: 'Der Betrag am {on} hängt vom Haushalt ab: zusammenlebend, alleinstehend oder Familie zu Lasten.',
  },
  missing: {
    fr: 'Le montant au {on} n’a pas été lu : le CPAS le confirme.',
    nl: 'Het bedrag op {on} werd niet gelezen: het OCMW bevestigt het.',
    de: 'Der Betrag am {on} wurde nicht gelesen: das ÖSHZ bestätigt ihn.',
  },
  before2026: {
    fr: 'Avant le 1er mars 2026, les anciennes règles sur les ressources des cohabitants valent.',
    nl: 'Voor 1 maart 2026 gelden de vroegere regels over de bestaansmiddelen van samenwonenden.',
    de: 'Vor dem 1. März 2026 gelten die früheren Regeln über die Mittel der Mitbewohner.',
  },
  since2026: {
    fr: 'Depuis le 1er mars 2026, les ressources de tous les débiteurs d’aliments majeurs du ménage comptent.',
    nl: 'Sinds 1 maart 2026 tellen de bestaansmiddelen van alle meerderjarige onderhoudsplichtigen in het gezin.',
    de: 'Seit dem 1. März 2026 zählen die Mittel aller volljährigen Unterhaltspflichtigen im Haushalt.',
  },
  effects: {
    fr: 'Qui le reçoit est présumé en difficulté pour la dispense de cotisations, et peut ouvrir le droit passerelle.',
    nl: 'Wie het krijgt, wordt vermoed in moeilijkheden voor de vrijstelling van bijdragen, en kan overbruggingsrecht openen.',
    de: 'Wer es erhält, gilt bei der Beitragsbefreiung als in Schwierigkeiten und kann das Überbrückungsrecht eröffnen.',
  },
} as const satisfies RuleMessages;
