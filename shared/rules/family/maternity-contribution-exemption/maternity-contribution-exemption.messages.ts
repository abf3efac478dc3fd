import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const maternityContributionExemptionMessages = {
  'condition.allowance': {
    fr: 'la mutualité confirme que l’allocation de maternité est due pour cette naissance.',
    nl: 'het ziekenfonds bevestigt dat de moederschapsuitkering voor deze geboorte verschuldigd is.',
    de: 'die Krankenkasse bestätigt, dass für diese Geburt Mutterschaftsgeld geschuldet ist.',
  },
  'condition.contribution': {
    fr: 'la personne est assurée en propre : sa catégorie le dit, ou elle cotise au moins comme à titre principal.',
    nl: 'de persoon is zelf verzekerd: haar categorie zegt het, of zij betaalt minstens zoveel als in hoofdberoep.',
    de: 'die Person ist selbst versichert: ihre Kategorie sagt es, oder sie zahlt mindestens wie im Hauptberuf.',
  },
  minimum: {
    fr: 'La cotisation est de {paid} par trimestre ; le minimum à titre principal est de {least}.',
    nl: 'De bijdrage is {paid} per kwartaal; het minimum in hoofdberoep is {least}.',
    de: 'Der Beitrag beträgt {paid} je Quartal; das Minimum im Hauptberuf ist {least}.',
  },
  oneQuarter: {
    fr: 'Pour une naissance le {bornOn}, le trimestre qui suit celui de la naissance est dispensé : {first}.',
    nl: 'Voor een geboorte op {bornOn} is het kwartaal na dat van de geboorte vrijgesteld: {first}.',
    de: 'Für eine Geburt am {bornOn} ist das Quartal nach dem der Geburt befreit: {first}.',
  },
  quarters: {
    fr: 'Pour une naissance le {bornOn}, les {count} trimestres qui suivent celui de la naissance sont dispensés : {first} à {last}.',
    nl: 'Voor een geboorte op {bornOn} zijn de {count} kwartalen na dat van de geboorte vrijgesteld: {first} tot {last}.',
    de: 'Für eine Geburt am {bornOn} sind die {count} Quartale nach dem der Geburt befreit: {first} bis {last}.',
  },
  effects: {
    fr: 'La caisse l’accorde d’office et tous les droits restent, la pension comprise.',
    nl: 'Het fonds kent het ambtshalve toe en alle rechten blijven, het pensioen inbegrepen.',
    de: 'Die Kasse gewährt sie von Amts wegen und alle Rechte bleiben, die Pension eingeschlossen.',
  },
  exempted: {
    fr: 'Cela fait {amount} de cotisations qui ne sont pas dues.',
    nl: 'Dat is {amount} aan bijdragen die niet verschuldigd zijn.',
    de: 'Das sind {amount} Beiträge, die nicht geschuldet sind.',
  },
  noRight: {
    fr: 'Une condition manque : aucun trimestre n’est dispensé.',
    nl: 'Een voorwaarde ontbreekt: geen enkel kwartaal is vrijgesteld.',
    de: 'Eine Bedingung fehlt: kein Quartal ist befreit.',
  },
  missing: {
    fr: 'Pour une naissance à cette date, la dispense n’est pas connue ici : l’INASTI doit la confirmer.',
    nl: 'Voor een geboorte op die datum is de vrijstelling hier niet bekend: het RSVZ moet ze bevestigen.',
    de: 'Für eine Geburt zu diesem Datum ist die Befreiung hier nicht bekannt: das LISVS muss sie bestätigen.',
  },
} as const satisfies RuleMessages;
