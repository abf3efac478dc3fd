import type { RuleMessages } from '#shared/rules/define-rule.ts';

export const workAfterPensionMessages = {
  'unlimited.true': {
    fr: 'Aucune limite : l’année des 66 ans est atteinte, la carrière comptait 45 ans ou c’est une allocation de transition.',
    nl: 'Geen grens: het jaar van 66 is bereikt, de loopbaan telde 45 jaar of het is een overgangsuitkering.',
    de: 'Keine Grenze: das Jahr des 66. Geburtstags ist erreicht, die Laufbahn zählte 45 Jahre oder es ist ein Übergangsgeld.',
  },
  'unlimited.false': {
    fr: 'Les revenus sont limités : ni l’année des 66 ans, ni 45 ans de carrière.',
    nl: 'Het inkomen is beperkt: noch het jaar van 66, noch 45 jaar loopbaan.',
    de: 'Das Einkommen ist begrenzt: weder das Jahr des 66. Geburtstags noch 45 Laufbahnjahre.',
  },
  'unlimited.unknown': {
    fr: 'On ne sait pas encore si les revenus sont limités : naissance, carrière ou règle de cette année à confirmer.',
    nl: 'Het is nog niet bekend of het inkomen beperkt is: geboorte, loopbaan of regel van dat jaar te bevestigen.',
    de: 'Noch ist nicht bekannt, ob das Einkommen begrenzt ist: Geburt, Laufbahn oder Regel des Jahres zu bestätigen.',
  },
  declare: {
    fr: 'L’activité se déclare avant le premier paiement de la pension.',
    nl: 'De activiteit wordt aangegeven vóór de eerste betaling van het pensioen.',
    de: 'Die Tätigkeit ist vor der ersten Zahlung der Pension zu melden.',
  },
  childUnknown: {
    fr: 'La limite dépend d’un enfant à charge : demandez-le.',
    nl: 'De grens hangt af van een kind ten laste: vraag het na.',
    de: 'Die Grenze hängt von einem unterhaltsberechtigten Kind ab: fragen Sie nach.',
  },
  missing: {
    fr: 'La limite de cette année n’est pas connue : elle reste à confirmer.',
    nl: 'De grens van dat jaar is niet bekend: ze moet nog bevestigd worden.',
    de: 'Die Grenze dieses Jahres ist nicht bekannt: sie ist noch zu bestätigen.',
  },
  limit: {
    fr: 'Revenu permis cette année-là : {limit}.',
    nl: 'Toegelaten inkomen dat jaar: {limit}.',
    de: 'Erlaubtes Einkommen in jenem Jahr: {limit}.',
  },
  within: {
    fr: 'Avec {income} la limite est respectée : la pension est payée entière.',
    nl: 'Met {income} is de grens nageleefd: het pensioen wordt volledig betaald.',
    de: 'Mit {income} ist die Grenze eingehalten: die Pension wird ganz gezahlt.',
  },
  reduced: {
    fr: 'Avec {income} la limite est dépassée de {excess} : la pension de l’année diminue de {share}.',
    nl: 'Met {income} is de grens met {excess} overschreden: het pensioen van het jaar daalt met {share}.',
    de: 'Mit {income} ist die Grenze um {excess} überschritten: die Pension des Jahres sinkt um {share}.',
  },
} as const satisfies RuleMessages;
