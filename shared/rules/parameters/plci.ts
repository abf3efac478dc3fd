import { since, yearly } from './series.ts';

/** Free supplementary pension of the self-employed (PLCI, VAPZ): maximum premiums. */
export const plciParameters = {
  'plci.ordinaryRate': since(
    {
      fr: 'PLCI ordinaire : part du revenu',
      nl: 'Gewoon VAPZ: deel van het inkomen',
      de: 'Gewöhnliche PLCI: Anteil des Einkommens',
    },
    'ratio',
    [['2004-01-01', '0.0817', 'published', ['P1', 'P2', 'P3']]],
  ),
  'plci.socialRate': since(
    {
      fr: 'PLCI sociale : part du revenu',
      nl: 'Sociaal VAPZ: deel van het inkomen',
      de: 'Soziale PLCI: Anteil des Einkommens',
    },
    'ratio',
    [['2004-01-01', '0.094', 'published', ['P1']]],
  ),
  'plci.ordinaryMaximum': yearly(
    {
      fr: 'PLCI ordinaire : prime maximale',
      nl: 'Gewoon VAPZ: maximumpremie',
      de: 'Gewöhnliche PLCI: Höchstprämie',
    },
    'euro',
    [
      [2020, '3291.30', 'published', ['P5']],
      [2021, null, 'missing', []],
      [2022, '3447.62', 'published', ['P4']],
      [2023, '3859.40', 'published', ['P3']],
      [2024, '3965.77', 'published', ['P1']],
      [2025, '4000.44', 'derived', ['P1']],
      [2026, '4086.34', 'derived', ['P1']],
    ],
  ),
  'plci.socialMaximum': yearly(
    {
      fr: 'PLCI sociale : prime maximale',
      nl: 'Sociaal VAPZ: maximumpremie',
      de: 'Soziale PLCI: Höchstprämie',
    },
    'euro',
    [
      [2020, '3786.81', 'published', ['P5']],
      [2021, null, 'missing', []],
      [2022, '3966.67', 'published', ['P4']],
      [2023, '4440.43', 'published', ['P3']],
      [2024, '4562.82', 'published', ['P1']],
      [2025, '4602.71', 'derived', ['P1']],
      [2026, '4701.54', 'derived', ['P1']],
    ],
  ),
  /** Pages print the ceilings of 2024 for 2025: shown beside our own arithmetic, never instead of it. */
  'plci.ordinaryPrinted': yearly(
    {
      fr: 'PLCI ordinaire : prime maximale imprimée pour cette année',
      nl: 'Gewoon VAPZ: maximumpremie gedrukt voor dat jaar',
      de: 'Gewöhnliche PLCI: für dieses Jahr gedruckte Höchstprämie',
    },
    'euro',
    [[2025, '3965.77', 'published', ['B116', 'P2']]],
  ),
  'plci.socialPrinted': yearly(
    {
      fr: 'PLCI sociale : prime maximale imprimée pour cette année',
      nl: 'Sociaal VAPZ: maximumpremie gedrukt voor dat jaar',
      de: 'Soziale PLCI: für dieses Jahr gedruckte Höchstprämie',
    },
    'euro',
    [[2025, '4562.82', 'published', ['B116', 'P2']]],
  ),
  'plci.ordinaryMinimum': since(
    {
      fr: 'PLCI ordinaire : prime minimale',
      nl: 'Gewoon VAPZ: minimumpremie',
      de: 'Gewöhnliche PLCI: Mindestprämie',
    },
    'euro',
    [['2022-01-01', '100', 'published', ['P4', 'P6']]],
  ),
  'plci.socialMinimum': since(
    {
      fr: 'PLCI sociale : prime minimale',
      nl: 'Sociaal VAPZ: minimumpremie',
      de: 'Soziale PLCI: Mindestprämie',
    },
    'euro',
    [['2015-01-01', '111.12', 'published', ['P6']]],
  ),
} as const;
