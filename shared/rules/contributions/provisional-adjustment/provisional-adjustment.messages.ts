import { quarterlyContributionMessages } from '../quarterly-contribution/quarterly-contribution.messages.ts';

export const provisionalAdjustmentMessages = {
  ...quarterlyContributionMessages,
  'condition.freeReduction': {
    fr: 'l’année permet une réduction libre (depuis 2022 ; avant, des paliers fixes).',
    nl: 'het jaar laat een vrije vermindering toe (sinds 2022; daarvoor vaste schijven).',
    de: 'das Jahr erlaubt eine freie Herabsetzung (seit 2022; davor feste Stufen).',
  },
  'condition.objectiveProof': {
    fr: 'des éléments objectifs montrent le revenu estimé.',
    nl: 'objectieve elementen tonen het geschatte inkomen aan.',
    de: 'objektive Angaben belegen das geschätzte Einkommen.',
  },
  'condition.finalNotKnown': {
    fr: 'le revenu définitif de l’année n’est pas encore connu.',
    nl: 'het definitieve inkomen van het jaar is nog niet bekend.',
    de: 'das endgültige Einkommen des Jahres ist noch nicht bekannt.',
  },
  'condition.noDebt': {
    fr: 'aucune dette exigible et non contestée ne reste ouverte.',
    nl: 'er staat geen opeisbare, niet-betwiste schuld open.',
    de: 'keine fällige und unbestrittene Schuld ist offen.',
  },
  lower: {
    fr: 'La cotisation passerait de {present} à {adjusted} par trimestre.',
    nl: 'De bijdrage zou van {present} naar {adjusted} per kwartaal gaan.',
    de: 'Der Beitrag sänke von {present} auf {adjusted} pro Quartal.',
  },
  raise: {
    fr: 'La cotisation monterait de {present} à {adjusted} par trimestre ; le supplément futur baisse d’autant.',
    nl: 'De bijdrage zou van {present} naar {adjusted} per kwartaal stijgen; het latere supplement daalt evenveel.',
    de: 'Der Beitrag stiege von {present} auf {adjusted} pro Quartal; die spätere Nachzahlung sinkt entsprechend.',
  },
  same: {
    fr: 'La cotisation reste la même : {present}, {adjusted} après la demande.',
    nl: 'De bijdrage blijft dezelfde: {present}, {adjusted} na de aanvraag.',
    de: 'Der Beitrag bleibt gleich: {present}, {adjusted} nach dem Antrag.',
  },
  risk: {
    fr: 'Si le revenu est finalement plus élevé, {base} manqueraient : {end} de majorations en fin d’année, puis {later} par trimestre.',
    nl: 'Als het inkomen uiteindelijk hoger is, zou {base} ontbreken: {end} verhogingen op het einde van het jaar, daarna {later} per kwartaal.',
    de: 'Ist das Einkommen am Ende höher, würden {base} fehlen: {end} Zuschläge am Jahresende, danach {later} pro Quartal.',
  },
};
