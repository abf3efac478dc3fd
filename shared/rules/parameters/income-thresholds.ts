import { knownUntil, since, yearly } from './series.ts';

/**
 * Yearly amounts of articles 12, 12bis and 13 of royal decree 38 and article 37 of the general regulation:
 * the base of the law times the index fraction of the year (article 14), rounded to the cent.
 * derived = that product, not read in print.
 */
export const incomeThresholds = {
  'income.mainFloor': yearly(
    {
      fr: 'Revenu minimum à titre principal',
      nl: 'Minimuminkomen in hoofdberoep',
      de: 'Mindesteinkommen im Hauptberuf',
    },
    'euro',
    [
      [2019, '13847.39', 'published', ['F13']],
      [2020, '13993.78', 'published', ['F12']],
      [2021, '14042.57', 'published', ['F28']],
      [2022, '14658.44', 'published', ['A7']],
      [2023, '16409.20', 'published', ['A9']],
      [2024, '16861.46', 'published', ['F7', 'F20']],
      [2025, '17008.88', 'published', ['F1', 'A2']],
      [2026, '17374.08', 'derived', ['L1']],
    ],
  ),
  'income.firstCeiling': yearly(
    {
      fr: 'Plafond de la première tranche',
      nl: 'Plafond van de eerste schijf',
      de: 'Obergrenze der ersten Stufe',
    },
    'euro',
    [
      [2019, '59795.61', 'derived', ['L1']],
      [2020, '60427.75', 'derived', ['L1']],
      [2021, '60638.46', 'derived', ['L1']],
      [2022, '63297.86', 'derived', ['L1']],
      [2023, '70857.99', 'published', ['A9', 'A10']],
      [2024, '72810.95', 'published', ['F7', 'A5']],
      [2025, '73447.52', 'published', ['A3', 'A4', 'G1']],
      [2026, '75024.54', 'published', ['A1']],
    ],
  ),
  'income.secondCeiling': yearly(
    { fr: 'Plafond absolu des revenus', nl: 'Absoluut inkomensplafond', de: 'Absolute Einkommensobergrenze' },
    'euro',
    [
      [2019, '88119.80', 'derived', ['L1']],
      [2020, '89051.37', 'derived', ['L1']],
      [2021, '89361.89', 'derived', ['L1']],
      [2022, '93281.02', 'derived', ['L1']],
      [2023, '104422.24', 'published', ['A9', 'A10']],
      [2024, '107300.30', 'published', ['F7', 'A5']],
      [2025, '108238.40', 'published', ['A2', 'A4', 'G1']],
      [2026, '110562.42', 'published', ['A1']],
    ],
  ),
  'income.secondaryThreshold': yearly(
    { fr: 'Seuil à titre complémentaire', nl: 'Drempel in bijberoep', de: 'Schwelle im Nebenberuf' },
    'euro',
    [
      [2019, '1531.99', 'derived', ['L1']],
      [2020, '1548.18', 'derived', ['L1']],
      [2021, '1553.58', 'derived', ['L1']],
      [2022, '1621.72', 'derived', ['L1']],
      [2023, '1815.41', 'published', ['A10', 'A16']],
      [2024, '1865.45', 'derived', ['L1']],
      [2025, '1881.76', 'derived', ['L1']],
      [2026, '1922.16', 'derived', ['L1']],
    ],
  ),
  'income.pensionerThreshold': yearly(
    {
      fr: 'Seuil après l’âge de la pension',
      nl: 'Drempel na de pensioenleeftijd',
      de: 'Schwelle nach dem Pensionsalter',
    },
    'euro',
    [
      [2019, '3063.98', 'published', ['F18']],
      [2020, '3096.37', 'derived', ['L1']],
      [2021, '3107.17', 'derived', ['L1']],
      [2022, '3243.44', 'derived', ['L1']],
      [2023, '3630.82', 'derived', ['L1']],
      [2024, '3730.89', 'published', ['F19']],
      [2025, '3763.51', 'published', ['A11']],
      [2026, '3844.32', 'derived', ['L1']],
    ],
  ),
  'income.primoStarterFloor': yearly(
    {
      fr: 'Revenu minimum primo-starter',
      nl: 'Minimuminkomen primostarter',
      de: 'Mindesteinkommen Primostarter',
    },
    'euro',
    [
      [2019, '7150.87', 'derived', ['L1']],
      [2020, '7226.46', 'derived', ['L1']],
      [2021, '7251.66', 'derived', ['L1']],
      [2022, '7569.70', 'derived', ['L1']],
      [2023, '8473.80', 'published', ['A9']],
      [2024, '8707.35', 'published', ['F20']],
      [2025, '8783.48', 'published', ['F16', 'A14']],
      [2026, '8972.07', 'derived', ['L1']],
    ],
  ),
  'income.maxiStatusFloor': yearly(
    {
      fr: 'Revenu minimum du conjoint aidant, maxi-statut',
      nl: 'Minimuminkomen meewerkende echtgenoot, maxistatuut',
      de: 'Mindesteinkommen mithelfender Ehepartner, Maxistatut',
    },
    'euro',
    [
      [2019, '6083.16', 'derived', ['L1']],
      [2020, '6147.47', 'derived', ['L1']],
      [2021, '6168.90', 'derived', ['L1']],
      [2022, '6439.45', 'derived', ['L1']],
      [2023, '7208.56', 'derived', ['L1']],
      [2024, '7407.24', 'derived', ['L1']],
      [2025, '7472.00', 'derived', ['L1']],
      [2026, '7632.44', 'derived', ['L1']],
    ],
  ),
  'income.article37Ceiling': yearly(
    {
      fr: 'Limite de revenus de l’article 37',
      nl: 'Inkomensgrens van artikel 37',
      de: 'Einkommensgrenze des Artikels 37',
    },
    'euro',
    [
      [2019, '7253.83', 'derived', ['L1']],
      [2020, '7330.52', 'derived', ['L1']],
      [2021, '7356.08', 'derived', ['L1']],
      [2022, '7678.69', 'derived', ['L1']],
      [2023, '8595.81', 'derived', ['L1']],
      [2024, '8832.73', 'derived', ['L1']],
      [2025, '8909.95', 'derived', ['L1']],
      [2026, '9101.26', 'derived', ['L1']],
    ],
  ),
  'income.studentThreshold': yearly(
    {
      fr: 'Seuil de l’étudiant-indépendant',
      nl: 'Drempel van de student-zelfstandige',
      de: 'Schwelle des selbständigen Studenten',
    },
    'euro',
    [
      [2019, '6923.69', 'derived', ['L1']],
      [2020, '6996.89', 'derived', ['L1']],
      [2021, '7021.29', 'derived', ['L1']],
      [2022, '7329.22', 'derived', ['L1']],
      [2023, '8204.60', 'derived', ['L1']],
      [2024, '8430.73', 'published', ['F17']],
      [2025, '8504.44', 'published', ['F2']],
      [2026, '8687.04', 'derived', ['L1']],
    ],
  ),
  'primoStarter.firstQuarterDiscount': knownUntil(
    since(
      {
        fr: 'Réduction du premier trimestre primo-starter',
        nl: 'Vermindering eerste kwartaal primostarter',
        de: 'Ermäßigung des ersten Quartals für Primostarter',
      },
      'euro',
      [
        ['2019-01-01', '0', 'published', ['L1']],
        ['2022-04-01', '100.00', 'derived', ['L1']],
        ['2023-01-01', '111.94', 'published', ['A9']],
        ['2024-01-01', '115.03', 'derived', ['L1']],
        ['2025-01-01', '116.03', 'derived', ['L1']],
        ['2026-01-01', '118.52', 'derived', ['L1']],
      ],
    ),
    2027,
  ),
} as const;
