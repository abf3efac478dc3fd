import type { Text3 } from '#shared/kernel/lang.ts';
import type { Parameter } from '../parameter.ts';
import { since } from './series.ts';

const unread = {
  fr: 'Montant indexé non trouvé : la caisse d’allocations familiales ou Iriscare doit le confirmer.',
  nl: 'Geïndexeerd bedrag niet gevonden: het kinderbijslagfonds of Iriscare moet het bevestigen.',
  de: 'Indexierter Betrag nicht gefunden: die Kindergeldkasse oder Iriscare muss ihn bestätigen.',
} as const;

/** One line of the table of social supplements of 1 May 2024, per child and month. */
function social(family: Text3, age: '0–11' | '12–24', value: string): Parameter {
  return since(
    {
      fr: `Bruxelles, supplément social, ${family.fr}, ${age} ans`,
      nl: `Brussel, sociale toeslag, ${family.nl}, ${age} jaar`,
      de: `Brüssel, Sozialzuschlag, ${family.de}, ${age} Jahre`,
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2024-05-01', value, 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  );
}

const one = { fr: '1 enfant', nl: '1 kind', de: '1 Kind' };
const twoCouple = { fr: '2 enfants, couple', nl: '2 kinderen, koppel', de: '2 Kinder, Paar' };
const twoSingle = {
  fr: '2 enfants, parent seul',
  nl: '2 kinderen, alleenstaande',
  de: '2 Kinder, Alleinerziehend',
};
const threeCouple = {
  fr: '3 enfants ou plus, couple',
  nl: '3 of meer kinderen, koppel',
  de: '3 oder mehr Kinder, Paar',
};
const threeSingle = {
  fr: '3 enfants ou plus, parent seul',
  nl: '3 of meer kinderen, alleenstaande',
  de: '3 oder mehr Kinder, Alleinerziehend',
};

/** Family benefits of the Brussels-Capital Region (Iriscare), since 2020. */
export const familyBenefitsBrussels = {
  'familyBenefit.brussels.base0to11': since(
    {
      fr: 'Bruxelles : base par mois, 0 à 11 ans',
      nl: 'Brussel: basis per maand, 0 tot 11 jaar',
      de: 'Brüssel: Basis je Monat, 0 bis 11 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '150', 'published', ['B91']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.base12to24': since(
    {
      fr: 'Bruxelles : base par mois, 12 à 24 ans',
      nl: 'Brussel: basis per maand, 12 tot 24 jaar',
      de: 'Brüssel: Basis je Monat, 12 bis 24 Jahre',
    },
    'euro',
    [
      ['2020-01-01', '160', 'published', ['B91']],
      ['2020-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.baseHigherEducation': since(
    {
      fr: 'Bruxelles : base par mois, 18 à 24 ans, enseignement supérieur',
      nl: 'Brussel: basis per maand, 18 tot 24 jaar, hoger onderwijs',
      de: 'Brüssel: Basis je Monat, 18 bis 24 Jahre, Hochschulbildung',
    },
    'euro',
    [
      ['2020-01-01', '170', 'published', ['B91']],
      ['2020-03-01', null, 'missing', [], unread],
      ['2025-02-01', '211.38', 'published', ['B88']],
      ['2026-03-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.base0to11BornBefore2020': since(
    {
      fr: 'Bruxelles, né avant 2020 : base par mois, 0 à 11 ans, déduction faite',
      nl: 'Brussel, geboren vóór 2020: basis per maand, 0 tot 11 jaar, na aftrek',
      de: 'Brüssel, geboren vor 2020: Basis je Monat, 0 bis 11 Jahre, nach Abzug',
    },
    'euro',
    [
      ['2020-01-01', '140', 'derived', ['B91']],
      ['2020-03-01', null, 'missing', [], unread],
      ['2025-02-01', '174.08', 'published', ['B88', 'B91']],
      ['2026-01-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.deduction': since(
    {
      fr: 'Bruxelles, né avant 2020 : déduction par mois jusqu’à fin 2025',
      nl: 'Brussel, geboren vóór 2020: aftrek per maand tot eind 2025',
      de: 'Brüssel, geboren vor 2020: Abzug je Monat bis Ende 2025',
    },
    'euro',
    [
      ['2020-01-01', '10', 'published', ['B91']],
      ['2020-03-01', null, 'missing', [], unread],
      ['2026-01-01', '0', 'published', ['B91']],
    ],
  ),
  'familyBenefit.brussels.school': since(
    {
      fr: 'Bruxelles : prime de rentrée par an, payée en août',
      nl: 'Brussel: schoolpremie per jaar, betaald in augustus',
      de: 'Brüssel: Schulprämie je Jahr, im August gezahlt',
    },
    'euro',
    [['2020-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.brussels.orphan': since(
    {
      fr: 'Bruxelles : allocation d’orphelin par mois',
      nl: 'Brussel: wezenbijslag per maand',
      de: 'Brüssel: Waisengeld je Monat',
    },
    'euro',
    [['2020-01-01', null, 'missing', [], unread]],
  ),
  'familyBenefit.brussels.socialLimit': since(
    {
      fr: 'Bruxelles : plafond de revenu annuel du supplément social',
      nl: 'Brussel: jaarlijkse inkomensgrens van de sociale toeslag',
      de: 'Brüssel: jährliche Einkommensgrenze des Sozialzuschlags',
    },
    'euro',
    [
      ['2024-05-01', '38625.31', 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.socialUpperLimit': since(
    {
      fr: 'Bruxelles : second plafond de revenu annuel du supplément social',
      nl: 'Brussel: tweede jaarlijkse inkomensgrens van de sociale toeslag',
      de: 'Brüssel: zweite jährliche Einkommensgrenze des Sozialzuschlags',
    },
    'euro',
    [
      ['2024-05-01', '56068.99', 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.cadastralLimit': since(
    {
      fr: 'Bruxelles : plafond de revenu cadastral du supplément social',
      nl: 'Brussel: grens van het kadastraal inkomen van de sociale toeslag',
      de: 'Brüssel: Grenze des Katastereinkommens des Sozialzuschlags',
    },
    'euro',
    [
      ['2024-05-01', '2000', 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.social1Young': social(one, '0–11', '48.76'),
  'familyBenefit.brussels.social1Old': social(one, '12–24', '60.95'),
  'familyBenefit.brussels.social2CoupleYoung': social(twoCouple, '0–11', '85.33'),
  'familyBenefit.brussels.social2CoupleOld': social(twoCouple, '12–24', '97.52'),
  'familyBenefit.brussels.social2SingleYoung': social(twoSingle, '0–11', '97.52'),
  'familyBenefit.brussels.social2SingleOld': social(twoSingle, '12–24', '109.71'),
  'familyBenefit.brussels.social3CoupleYoung': social(threeCouple, '0–11', '134.09'),
  'familyBenefit.brussels.social3CoupleOld': social(threeCouple, '12–24', '146.28'),
  'familyBenefit.brussels.social3SingleYoung': social(threeSingle, '0–11', '158.47'),
  'familyBenefit.brussels.social3SingleOld': social(threeSingle, '12–24', '170.66'),
  'familyBenefit.brussels.socialMiddle2': since(
    {
      fr: 'Bruxelles, supplément social entre les deux plafonds, 2 enfants',
      nl: 'Brussel, sociale toeslag tussen beide grenzen, 2 kinderen',
      de: 'Brüssel, Sozialzuschlag zwischen beiden Grenzen, 2 Kinder',
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2024-05-01', '30.48', 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'familyBenefit.brussels.socialMiddle3': since(
    {
      fr: 'Bruxelles, supplément social entre les deux plafonds, 3 enfants ou plus',
      nl: 'Brussel, sociale toeslag tussen beide grenzen, 3 of meer kinderen',
      de: 'Brüssel, Sozialzuschlag zwischen beiden Grenzen, 3 oder mehr Kinder',
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2024-05-01', '87.77', 'published', ['B89']],
      ['2025-02-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.brussels.first': since(
    {
      fr: 'Bruxelles : prime de naissance ou d’adoption, premier enfant ou naissance multiple',
      nl: 'Brussel: geboorte- of adoptiepremie, eerste kind of meerling',
      de: 'Brüssel: Geburts- oder Adoptionsprämie, erstes Kind oder Mehrlingsgeburt',
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2023-11-01', '1314.61', 'published', ['B87']],
      ['2024-05-01', null, 'missing', [], unread],
      ['2025-02-01', '1367.74', 'published', ['B88']],
      ['2026-03-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.brussels.next': since(
    {
      fr: 'Bruxelles : prime de naissance ou d’adoption, enfants suivants',
      nl: 'Brussel: geboorte- of adoptiepremie, volgende kinderen',
      de: 'Brüssel: Geburts- oder Adoptionsprämie, weitere Kinder',
    },
    'euro',
    [
      ['2020-01-01', null, 'missing', [], unread],
      ['2023-11-01', '597.55', 'published', ['B87']],
      ['2024-05-01', null, 'missing', [], unread],
      ['2025-02-01', '621.70', 'published', ['B88']],
      ['2026-03-01', null, 'missing', [], unread],
    ],
  ),
  'birthGrant.brussels.claimYears': since(
    {
      fr: 'Bruxelles : années après la fin du trimestre de la naissance pour demander la prime',
      nl: 'Brussel: jaren na het einde van het kwartaal van de geboorte om de premie aan te vragen',
      de: 'Brüssel: Jahre nach dem Ende des Geburtsquartals, um die Prämie zu beantragen',
    },
    'years',
    [['2020-01-01', '3', 'published', ['B90']]],
  ),
} as const;
