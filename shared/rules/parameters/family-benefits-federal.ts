import { since } from './series.ts';

const base = {
  fr: 'Montant de base de la loi, avant indexation.',
  nl: 'Basisbedrag van de wet, vóór indexering.',
  de: 'Grundbetrag des Gesetzes, vor Indexierung.',
} as const;

const ended = {
  fr: 'Depuis 2019 ou 2020 les communautés et régions sont compétentes.',
  nl: 'Sinds 2019 of 2020 zijn de gemeenschappen en gewesten bevoegd.',
  de: 'Seit 2019 oder 2020 sind die Gemeinschaften und Regionen zuständig.',
} as const;

/** Family benefits as the charter of the fund knew them: law of 29 March 1976, then the general law of 2014. */
export const familyBenefitsFederal = {
  'formerFamilyBenefit.monthly': since(
    {
      fr: 'Ancien régime fédéral : montant par mois selon le rang de l’enfant',
      nl: 'Vroegere federale regeling: bedrag per maand volgens de rang van het kind',
      de: 'Frühere föderale Regelung: Betrag je Monat nach dem Rang des Kindes',
    },
    'euro',
    [['1976-10-01', null, 'missing', []]],
  ),
  'formerFamilyBenefit.annual': since(
    {
      fr: 'Ancien régime fédéral : supplément annuel',
      nl: 'Vroegere federale regeling: jaarlijkse toeslag',
      de: 'Frühere föderale Regelung: jährlicher Zuschlag',
    },
    'euro',
    [['1976-10-01', null, 'missing', []]],
  ),
  'formerFamilyBenefit.ageBase6': since(
    {
      fr: 'Ancien régime fédéral : supplément d’âge dès 6 ans, base',
      nl: 'Vroegere federale regeling: leeftijdsbijslag vanaf 6 jaar, basis',
      de: 'Frühere föderale Regelung: Alterszuschlag ab 6 Jahren, Basis',
    },
    'euro',
    [
      ['1997-01-01', '11.92', 'published', ['B105'], base],
      ['2020-01-01', null, 'missing', [], ended],
    ],
  ),
  'formerFamilyBenefit.ageBase12': since(
    {
      fr: 'Ancien régime fédéral : supplément d’âge dès 12 ans, base',
      nl: 'Vroegere federale regeling: leeftijdsbijslag vanaf 12 jaar, basis',
      de: 'Frühere föderale Regelung: Alterszuschlag ab 12 Jahren, Basis',
    },
    'euro',
    [
      ['1997-01-01', '18.15', 'published', ['B105'], base],
      ['2020-01-01', null, 'missing', [], ended],
    ],
  ),
  'formerFamilyBenefit.ageBase18': since(
    {
      fr: 'Ancien régime fédéral : supplément d’âge dès 18 ans, base',
      nl: 'Vroegere federale regeling: leeftijdsbijslag vanaf 18 jaar, basis',
      de: 'Frühere föderale Regelung: Alterszuschlag ab 18 Jahren, Basis',
    },
    'euro',
    [
      ['1997-01-01', '20.92', 'published', ['B105'], base],
      ['2020-01-01', null, 'missing', [], ended],
    ],
  ),
  'formerFamilyBenefit.singleParent': since(
    {
      fr: 'Ancien régime des indépendants : supplément de parent seul par enfant et par mois',
      nl: 'Vroegere regeling der zelfstandigen: toeslag alleenstaande ouder per kind en per maand',
      de: 'Frühere Regelung der Selbständigen: Zuschlag für Alleinerziehende je Kind und Monat',
    },
    'euro',
    [
      ['2007-05-01', '17.41', 'published', ['B104']],
      ['2008-01-01', null, 'missing', []],
    ],
  ),
} as const;
