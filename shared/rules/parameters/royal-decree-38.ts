import { since, yearly } from './series.ts';

/** Rates, bases and index fractions of royal decree 38 of 27 July 1967 (articles 11, 12, 12bis, 13 and 14). */
export const royalDecree38 = {
  'rate.firstBracket': since(
    { fr: 'Taux de la première tranche', nl: 'Percentage van de eerste schijf', de: 'Satz der ersten Stufe' },
    'ratio',
    [['2018-01-01', '0.205', 'published', ['L1']]],
  ),
  'rate.secondBracket': since(
    { fr: 'Taux de la seconde tranche', nl: 'Percentage van de tweede schijf', de: 'Satz der zweiten Stufe' },
    'ratio',
    [['2008-01-01', '0.1416', 'published', ['L1']]],
  ),
  'rate.pensioner.firstBracket': since(
    {
      fr: 'Taux du pensionné, première tranche',
      nl: 'Percentage gepensioneerde, eerste schijf',
      de: 'Satz für Pensionierte, erste Stufe',
    },
    'ratio',
    [['2015-01-01', '0.147', 'published', ['L1']]],
  ),
  'rate.pensioner.secondBracket': since(
    {
      fr: 'Taux du pensionné, seconde tranche',
      nl: 'Percentage gepensioneerde, tweede schijf',
      de: 'Satz für Pensionierte, zweite Stufe',
    },
    'ratio',
    [['2015-01-01', '0.1416', 'published', ['L1']]],
  ),
  'rate.miniStatus.firstBracket': since(
    {
      fr: 'Taux du mini-statut, première tranche',
      nl: 'Percentage ministatuut, eerste schijf',
      de: 'Satz des Ministatuts, erste Stufe',
    },
    'ratio',
    [['2015-01-01', '0.0079', 'published', ['L2']]],
  ),
  'rate.miniStatus.secondBracket': since(
    {
      fr: 'Taux du mini-statut, seconde tranche',
      nl: 'Percentage ministatuut, tweede schijf',
      de: 'Satz des Ministatuts, zweite Stufe',
    },
    'ratio',
    [['2015-01-01', '0.0051', 'published', ['L2']]],
  ),
  'base.mainFloor': since(
    {
      fr: 'Base légale : revenu minimum principal',
      nl: 'Wettelijke basis: minimum hoofdberoep',
      de: 'Gesetzliche Basis: Minimum Hauptberuf',
    },
    'euro',
    [['1997-01-01', '3666.15', 'published', ['L1']]],
  ),
  'base.firstCeiling': since(
    {
      fr: 'Base légale : plafond de la première tranche',
      nl: 'Wettelijke basis: plafond eerste schijf',
      de: 'Gesetzliche Basis: Obergrenze erste Stufe',
    },
    'euro',
    [['1997-01-01', '15831.12', 'published', ['L1']]],
  ),
  'base.secondCeiling': since(
    {
      fr: 'Base légale : plafond absolu',
      nl: 'Wettelijke basis: absoluut plafond',
      de: 'Gesetzliche Basis: absolute Obergrenze',
    },
    'euro',
    [['1997-01-01', '23330.06', 'published', ['L1']]],
  ),
  'base.secondaryThreshold': since(
    {
      fr: 'Base légale : seuil complémentaire',
      nl: 'Wettelijke basis: drempel bijberoep',
      de: 'Gesetzliche Basis: Schwelle Nebenberuf',
    },
    'euro',
    [['1997-01-01', '405.60', 'published', ['L1']]],
  ),
  'base.pensionerThreshold': since(
    {
      fr: 'Base légale : seuil après la pension',
      nl: 'Wettelijke basis: drempel na pensioen',
      de: 'Gesetzliche Basis: Schwelle nach der Pension',
    },
    'euro',
    [['1997-01-01', '811.20', 'published', ['L1']]],
  ),
  'base.primoStarterFloor': since(
    {
      fr: 'Base légale : minimum primo-starter',
      nl: 'Wettelijke basis: minimum primostarter',
      de: 'Gesetzliche Basis: Minimum Primostarter',
    },
    'euro',
    [['2018-04-01', '1893.22', 'published', ['L1']]],
  ),
  'base.maxiStatusFloor': since(
    {
      fr: 'Base légale : minimum maxi-statut',
      nl: 'Wettelijke basis: minimum maxistatuut',
      de: 'Gesetzliche Basis: Minimum Maxistatut',
    },
    'euro',
    [['1997-01-01', '1610.54', 'published', ['L1']]],
  ),
  'base.article37Ceiling': since(
    {
      fr: 'Base légale : limite de l’article 37',
      nl: 'Wettelijke basis: grens van artikel 37',
      de: 'Gesetzliche Basis: Grenze des Artikels 37',
    },
    'euro',
    [['1997-01-01', '1920.48', 'published', ['L2']]],
  ),
  'base.studentThreshold': since(
    {
      fr: 'Base légale : seuil de l’étudiant',
      nl: 'Wettelijke basis: drempel student',
      de: 'Gesetzliche Basis: Schwelle Student',
    },
    'euro',
    [['1997-01-01', '1833.075', 'published', ['L1']]],
  ),
  'base.firstQuarterDiscount': since(
    {
      fr: 'Base légale : réduction du premier trimestre',
      nl: 'Wettelijke basis: vermindering eerste kwartaal',
      de: 'Gesetzliche Basis: Ermäßigung erstes Quartal',
    },
    'euro',
    [['2022-04-01', '25.01', 'published', ['L1']]],
  ),
  'index.base': since({ fr: 'Indice de base', nl: 'Basisindex', de: 'Basisindex' }, 'indexPoints', [
    ['1997-01-01', '142.75', 'published', ['L1']],
  ]),
  /** Found back from the published thresholds, except 2024, which the royal decree prints. */
  'index.numerator': yearly(
    {
      fr: 'Numérateur de la fraction d’indexation',
      nl: 'Teller van de indexbreuk',
      de: 'Zähler des Indexbruchs',
    },
    'indexPoints',
    [
      [2019, '539.18', 'derived', ['F13']],
      [2020, '544.88', 'derived', ['F12']],
      [2021, '546.78', 'derived', ['F28']],
      [2022, '570.76', 'derived', ['A7']],
      [2023, '638.93', 'derived', ['A9']],
      [2024, '656.54', 'published', ['L3']],
      [2025, '662.28', 'derived', ['F1', 'A2']],
      [2026, '676.50', 'derived', ['A1']],
    ],
  ),
  'coefficient.provisional': yearly(
    {
      fr: 'Coefficient de revalorisation du revenu de l’année N-3',
      nl: 'Herwaarderingscoëfficiënt van het inkomen van jaar N-3',
      de: 'Aufwertungskoeffizient des Einkommens des Jahres N-3',
    },
    'factor',
    [
      [2019, null, 'missing', []],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, '1.06473156', 'published', ['A6']],
      [2023, null, 'missing', []],
      [2024, '1.186782596', 'published', ['L3', 'P1']],
      [2025, null, 'missing', []],
      [2026, '1.07236269', 'published', ['A1']],
    ],
  ),
} as const;
