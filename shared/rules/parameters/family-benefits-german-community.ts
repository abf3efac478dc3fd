import { since } from './series.ts';

const level2019 = {
  fr: 'Niveau de 2019 ; les montants indexés depuis n’ont pas été trouvés : le ministère à Eupen doit les confirmer.',
  nl: 'Niveau van 2019; de sindsdien geïndexeerde bedragen zijn niet gevonden: het ministerie in Eupen moet ze bevestigen.',
  de: 'Niveau von 2019; die seither indexierten Beträge wurden nicht gefunden: das Ministerium in Eupen muss sie bestätigen.',
} as const;

/** Family benefits of the German-speaking Community, which pays them since 2019. */
export const familyBenefitsGermanCommunity = {
  'familyBenefit.germanCommunity.base': since(
    {
      fr: 'Communauté germanophone : allocation de base par enfant et par mois',
      nl: 'Duitstalige Gemeenschap: basisbedrag per kind en per maand',
      de: 'Deutschsprachige Gemeinschaft: Basiskindergeld je Kind und Monat',
    },
    'euro',
    [
      ['2019-01-01', '157', 'published', ['B99', 'B100', 'B101']],
      ['2020-01-01', null, 'missing', [], level2019],
    ],
  ),
  'familyBenefit.germanCommunity.largeFamily': since(
    {
      fr: 'Communauté germanophone : supplément par mois dès le troisième enfant',
      nl: 'Duitstalige Gemeenschap: toeslag per maand vanaf het derde kind',
      de: 'Deutschsprachige Gemeinschaft: Zuschlag je Monat ab dem dritten Kind',
    },
    'euro',
    [
      ['2019-01-01', '135', 'published', ['B99', 'B100', 'B101']],
      ['2020-01-01', null, 'missing', [], level2019],
    ],
  ),
  'familyBenefit.germanCommunity.social': since(
    {
      fr: 'Communauté germanophone : supplément social par enfant et par mois',
      nl: 'Duitstalige Gemeenschap: sociale toeslag per kind en per maand',
      de: 'Deutschsprachige Gemeinschaft: Sozialzuschlag je Kind und Monat',
    },
    'euro',
    [
      ['2019-01-01', '75', 'published', ['B99', 'B100']],
      ['2020-01-01', null, 'missing', [], level2019],
    ],
  ),
  'familyBenefit.germanCommunity.annual': since(
    {
      fr: 'Communauté germanophone : supplément annuel par enfant, payé en août',
      nl: 'Duitstalige Gemeenschap: jaarlijkse toeslag per kind, betaald in augustus',
      de: 'Deutschsprachige Gemeinschaft: Jahreszuschlag je Kind, im August gezahlt',
    },
    'euro',
    [
      ['2019-01-01', '52', 'published', ['B99', 'B100', 'B101']],
      ['2020-01-01', null, 'missing', [], level2019],
    ],
  ),
  'birthGrant.germanCommunity': since(
    {
      fr: 'Communauté germanophone : prime de naissance ou d’adoption',
      nl: 'Duitstalige Gemeenschap: geboorte- of adoptiepremie',
      de: 'Deutschsprachige Gemeinschaft: Geburts- oder Adoptionsprämie',
    },
    'euro',
    [
      ['2019-01-01', '1144', 'published', ['B99', 'B100']],
      ['2020-01-01', null, 'missing', [], level2019],
    ],
  ),
  'birthGrant.germanCommunity.paymentMonths': since(
    {
      fr: 'Communauté germanophone : prime payée au plus tôt, mois avant la naissance prévue',
      nl: 'Duitstalige Gemeenschap: premie ten vroegste betaald, maanden vóór de verwachte geboorte',
      de: 'Deutschsprachige Gemeinschaft: Prämie frühestens ausgezahlt, Monate vor der erwarteten Geburt',
    },
    'months',
    [['2019-01-01', '2', 'published', ['B99']]],
  ),
} as const;
