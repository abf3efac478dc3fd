import { since, yearly } from './series.ts';

/** Yearly contribution of companies: law of 30 December 1992, articles 88 to 106 (read through secondary pages). */
export const companyLaw1992 = {
  'company.small': yearly(
    {
      fr: 'Cotisation d’une petite société',
      nl: 'Bijdrage van een kleine vennootschap',
      de: 'Beitrag einer kleinen Gesellschaft',
    },
    'euro',
    [
      [2021, '347.50', 'published', ['C4']],
      [2022, '347.50', 'published', ['C4', 'C3']],
      [2023, '384.44', 'published', ['F11', 'C3']],
      [2024, '387.34', 'published', ['F10', 'C2', 'C1']],
      [2025, '399.73', 'published', ['C1']],
      [2026, null, 'missing', []],
    ],
  ),
  'company.large': yearly(
    {
      fr: 'Cotisation d’une grande société',
      nl: 'Bijdrage van een grote vennootschap',
      de: 'Beitrag einer großen Gesellschaft',
    },
    'euro',
    [
      [2021, '868.00', 'published', ['C4']],
      [2022, '868.00', 'published', ['C4', 'C3']],
      [2023, '960.26', 'published', ['F11', 'C3']],
      [2024, '967.52', 'published', ['F10', 'C2', 'C1']],
      [2025, '998.47', 'published', ['C1']],
      [2026, null, 'missing', []],
    ],
  ),
  /** The page gives the 2022 figure for 2021 too, without having checked it: not taken over. */
  'company.balanceThreshold': yearly(
    {
      fr: 'Total du bilan au-delà duquel une société est grande',
      nl: 'Balanstotaal waarboven een vennootschap groot is',
      de: 'Bilanzsumme, ab der eine Gesellschaft groß ist',
    },
    'euro',
    [
      [2021, null, 'missing', []],
      [2022, '746410.17', 'published', ['C4', 'C3']],
      [2023, '825750.09', 'published', ['F11', 'C3']],
      [2024, '831990.83', 'published', ['F10', 'C2', 'C1']],
      [2025, '858605.72', 'published', ['C1']],
      [2026, null, 'missing', []],
    ],
  ),
  'company.dueDay': since(
    { fr: 'Échéance de l’année', nl: 'Vervaldag van het jaar', de: 'Fälligkeit des Jahres' },
    'monthDay',
    [
      ['2021-01-01', '10-31', 'published', ['C4']],
      ['2022-01-01', '06-30', 'published', ['C4', 'C3']],
      ['2023-01-01', '12-31', 'published', ['I3', 'F11', 'C3']],
    ],
  ),
  'company.monthlySurcharge': since(
    {
      fr: 'Majoration par mois de retard',
      nl: 'Verhoging per maand vertraging',
      de: 'Zuschlag pro Monat Verzug',
    },
    'ratio',
    [['1993-01-01', '0.01', 'published', ['I3', 'C3']]],
  ),
  'company.affiliationMonths': since(
    {
      fr: 'Affiliation après la constitution',
      nl: 'Aansluiting na de oprichting',
      de: 'Anschluss nach der Gründung',
    },
    'months',
    [['2019-01-01', '3', 'published', ['C8']]],
  ),
  'company.starterYears': since(
    {
      fr: 'Années d’exonération d’une société débutante',
      nl: 'Jaren vrijstelling van een startende vennootschap',
      de: 'Befreiungsjahre einer neuen Gesellschaft',
    },
    'years',
    [['2019-01-01', '3', 'published', ['C5', 'C1', 'C3']]],
  ),
  'company.firstDueMonths': since(
    {
      fr: 'Mois suivant la constitution avant l’échéance',
      nl: 'Maanden na de oprichting tot de vervaldag',
      de: 'Monate nach der Gründung bis zur Fälligkeit',
    },
    'months',
    [['2019-01-01', '3', 'published', ['I3']]],
  ),
} as const;
