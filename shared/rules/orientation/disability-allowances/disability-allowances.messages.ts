import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const disabilityAllowancesMessages = {
  'condition.age': {
    fr: 'la personne a l’âge prévu le jour de la demande (plus jeune seulement par exception).',
    nl: 'de persoon heeft de vereiste leeftijd op de dag van de aanvraag (jonger enkel bij uitzondering).',
    de: 'die Person hat am Tag des Antrags das vorgesehene Alter (jünger nur ausnahmsweise).',
  },
  'condition.residence': {
    fr: 'elle est domiciliée en Belgique et y vit effectivement.',
    nl: 'ze is gedomicilieerd in België en verblijft er werkelijk.',
    de: 'sie hat ihren Wohnsitz in Belgien und lebt tatsächlich dort.',
  },
  'condition.nationality': {
    fr: 'sa nationalité ou son statut ouvre le droit.',
    nl: 'haar nationaliteit of statuut opent het recht.',
    de: 'ihre Staatsangehörigkeit oder ihr Status eröffnet das Recht.',
  },
  'condition.income': {
    fr: 'ses revenus et ceux de son partenaire restent sous la limite.',
    nl: 'haar inkomsten en die van haar partner blijven onder de grens.',
    de: 'ihr Einkommen und das ihres Partners bleiben unter der Grenze.',
  },
  authority: {
    fr: 'Le SPF Sécurité sociale, Direction générale Personnes handicapées, est compétent ; la caisse oriente.',
    nl: 'De FOD Sociale Zekerheid, Directie-generaal Personen met een handicap, is bevoegd; het fonds verwijst door.',
    de: 'Zuständig ist der FÖD Soziale Sicherheit, Generaldirektion Personen mit Behinderung; die Kasse verweist.',
  },
  'replacement.met': {
    fr: 'La capacité de gain est réduite à un tiers ou moins : l’allocation de remplacement de revenus est possible.',
    nl: 'Het verdienvermogen is verminderd tot een derde of minder: de inkomensvervangende tegemoetkoming is mogelijk.',
    de: 'Die Erwerbsfähigkeit ist auf ein Drittel oder weniger gesunken: die Einkommensersatzbeihilfe ist möglich.',
  },
  'replacement.missing': {
    fr: 'La capacité de gain dépasse un tiers : pas d’allocation de remplacement de revenus.',
    nl: 'Het verdienvermogen is groter dan een derde: geen inkomensvervangende tegemoetkoming.',
    de: 'Die Erwerbsfähigkeit übersteigt ein Drittel: keine Einkommensersatzbeihilfe.',
  },
  'replacement.unknown': {
    fr: 'La capacité de gain reste à évaluer par un médecin du SPF ; la reconnaissance de la mutualité ne suffit pas.',
    nl: 'Het verdienvermogen moet door een arts van de FOD beoordeeld worden; de erkenning door het ziekenfonds volstaat niet.',
    de: 'Die Erwerbsfähigkeit muss ein Arzt des FÖD bewerten; die Anerkennung der Krankenkasse genügt nicht.',
  },
  household: {
    fr: 'Le maximum au {on} dépend du ménage : cohabitant, isolé ou personnes à charge.',
    nl: 'Het maximum op {on} hangt af van het gezin: samenwonend, alleenstaand of personen ten laste.',
    de: 'Das Höchste am {on} hängt vom Haushalt ab: zusammenlebend, alleinstehend oder Personen zu Lasten.',
  },
  amount: {
    fr: 'Au {on}, le maximum de l’allocation de remplacement de revenus est de {amount} par an, revenus déduits.',
    nl: 'Op {on} is het maximum van de inkomensvervangende tegemoetkoming {amount} per jaar, inkomsten afgetrokken.',
    de: 'Am {on} beträgt das Höchste der Einkommensersatzbeihilfe {amount} pro Jahr, abzüglich Einkommen.',
  },
  missing: {
    fr: 'Le montant au {on} n’a pas été lu : le SPF Sécurité sociale le confirme.',
    nl: 'Het bedrag op {on} werd niet gelezen: de FOD Sociale Zekerheid bevestigt het.',
    de: 'Der Betrag am {on} wurde nicht gelesen: der FÖD Soziale Sicherheit bestätigt ihn.',
  },
  points: {
    fr: '{points} points : allocation d’intégration de catégorie {category} ; son montant est à confirmer par le SPF.',
    nl: '{points} punten: integratietegemoetkoming van categorie {category}; het bedrag is te bevestigen door de FOD.',
    de: '{points} Punkte: Eingliederungsbeihilfe der Kategorie {category}; der Betrag ist vom FÖD zu bestätigen.',
  },
  tooFew: {
    fr: '{points} points : trop peu pour une allocation d’intégration (catégorie {category}).',
    nl: '{points} punten: te weinig voor een integratietegemoetkoming (categorie {category}).',
    de: '{points} Punkte: zu wenig für eine Eingliederungsbeihilfe (Kategorie {category}).',
  },
  pointsUnknown: {
    fr: 'Un médecin du SPF donne de 0 à 18 points d’autonomie ; ils ne sont pas connus.',
    nl: 'Een arts van de FOD geeft 0 tot 18 punten zelfredzaamheid; ze zijn niet bekend.',
    de: 'Ein Arzt des FÖD gibt 0 bis 18 Punkte; sie sind nicht bekannt.',
  },
} as const satisfies RuleMessages;
