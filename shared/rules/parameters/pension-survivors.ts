import type { Text3 } from '#shared/kernel/lang.ts';
import { since } from './series.ts';

const step: Text3 = {
  fr: 'Six mois de plus chaque année, de 45 ans en 2015 à 50 ans en 2025.',
  nl: 'Elk jaar zes maanden meer, van 45 jaar in 2015 tot 50 jaar in 2025.',
  de: 'Jedes Jahr sechs Monate mehr, von 45 Jahren 2015 bis 50 Jahren 2025.',
};

/** Survivors and divorced spouses of the self-employed. */
export const pensionSurvivors = {
  'survivor.minimumAge': since(
    {
      fr: 'Pension de survie : âge minimum au décès',
      nl: 'Overlevingspensioen: minimumleeftijd bij het overlijden',
      de: 'Hinterbliebenenpension: Mindestalter beim Tod',
    },
    'months',
    [
      ['2019-01-01', '564', 'published', ['PE1', 'PE3']],
      ['2020-01-01', '570', 'derived', ['PE3'], step],
      ['2021-01-01', '576', 'derived', ['PE3'], step],
      ['2022-01-01', '582', 'published', ['PE2', 'PE3']],
      ['2023-01-01', '588', 'derived', ['PE3'], step],
      ['2024-01-01', '594', 'published', ['B71']],
      ['2025-01-01', '600', 'published', ['B71', 'PE3']],
    ],
  ),
  'survivor.marriageMonths': since(
    {
      fr: 'Durée minimum du mariage, cohabitation légale comprise',
      nl: 'Minimumduur van het huwelijk, wettelijke samenwoning inbegrepen',
      de: 'Mindestdauer der Ehe, gesetzliches Zusammenwohnen eingeschlossen',
    },
    'months',
    [['2019-01-01', '12', 'published', ['B69', 'PE1']]],
  ),
  'survivor.posthumousDays': since(
    {
      fr: 'Enfant né après le décès : jours au plus',
      nl: 'Kind geboren na het overlijden: hoogstens dagen',
      de: 'Nach dem Tod geborenes Kind: höchstens Tage',
    },
    'days',
    [['2019-01-01', '300', 'published', ['B70', 'PE1']]],
  ),
  'transition.monthsWithoutChild': since(
    {
      fr: 'Allocation de transition sans enfant à charge',
      nl: 'Overgangsuitkering zonder kind ten laste',
      de: 'Übergangsgeld ohne unterhaltsberechtigtes Kind',
    },
    'months',
    [
      ['2019-01-01', '12', 'published', ['B69', 'PE3']],
      ['2021-10-01', '18', 'published', ['B70', 'PE2']],
    ],
  ),
  'transition.monthsWithOlderChild': since(
    {
      fr: 'Allocation de transition, enfants de 13 ans ou plus dans l’année du décès',
      nl: 'Overgangsuitkering, kinderen van 13 jaar of ouder in het jaar van overlijden',
      de: 'Übergangsgeld, Kinder ab 13 Jahren im Todesjahr',
    },
    'months',
    [
      ['2019-01-01', '24', 'published', ['B69', 'PE3']],
      ['2021-10-01', '36', 'published', ['B70', 'PE2']],
    ],
  ),
  'transition.monthsWithYoungChild': since(
    {
      fr: 'Allocation de transition, enfant de moins de 13 ans, handicapé ou posthume',
      nl: 'Overgangsuitkering, kind jonger dan 13, met een handicap of postuum',
      de: 'Übergangsgeld, Kind unter 13, mit Behinderung oder nachgeboren',
    },
    'months',
    [
      ['2019-01-01', '24', 'published', ['B69', 'PE3']],
      ['2021-10-01', '48', 'published', ['B70', 'PE2']],
    ],
  ),
  'transition.childAge': since(
    {
      fr: 'Allocation de transition : âge de l’enfant dans l’année du décès',
      nl: 'Overgangsuitkering: leeftijd van het kind in het jaar van overlijden',
      de: 'Übergangsgeld: Alter des Kindes im Todesjahr',
    },
    'years',
    [['2019-01-01', '13', 'published', ['B70', 'PE2']]],
  ),
  'transition.requestMonths': since(
    {
      fr: 'Allocation de transition : demande pour la durée entière',
      nl: 'Overgangsuitkering: aanvraag voor de volledige duur',
      de: 'Übergangsgeld: Antrag für die volle Dauer',
    },
    'months',
    [['2019-01-01', '12', 'published', ['B70']]],
  ),
  'divorced.incomeShare': since(
    {
      fr: 'Pension de conjoint divorcé : part des revenus de l’ex-conjoint',
      nl: 'Pensioen als gescheiden echtgenoot: deel van het inkomen van de ex-echtgenoot',
      de: 'Pension als geschiedener Ehepartner: Anteil am Einkommen des Ex-Partners',
    },
    'ratio',
    [['2019-01-01', '0.625', 'published', ['B73']]],
  ),
} as const;
