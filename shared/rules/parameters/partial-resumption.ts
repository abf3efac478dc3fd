import { since } from './series.ts';

/** Activity resumed in part with the leave of the medical adviser, and the assimilation of an illness. */
export const partialResumption = {
  'resumption.fullMonths': since(
    {
      fr: 'Reprise partielle : mois d’indemnité entière',
      nl: 'Gedeeltelijke hervatting: maanden met volledige uitkering',
      de: 'Teilweise Wiederaufnahme: Monate mit voller Entschädigung',
    },
    'months',
    [
      [
        '2019-07-01',
        '6',
        'published',
        ['H08'],
        {
          fr: 'La page dit « à partir du 1er juillet », sans année : 2019 est notre lecture.',
          nl: 'De pagina zegt ‘vanaf 1 juli’ zonder jaar: 2019 is onze lezing.',
          de: 'Die Seite sagt „ab dem 1. Juli“ ohne Jahr: 2019 ist unsere Lesart.',
        },
      ],
    ],
  ),
  'resumption.maximumMonths': since(
    {
      fr: 'Reprise partielle : durée maximale de l’autorisation',
      nl: 'Gedeeltelijke hervatting: maximale duur van de toelating',
      de: 'Teilweise Wiederaufnahme: Höchstdauer der Erlaubnis',
    },
    'months',
    [['2019-07-01', '18', 'published', ['H08']]],
  ),
  'resumption.laterReduction': since(
    {
      fr: 'Reprise partielle : réduction après les premiers mois',
      nl: 'Gedeeltelijke hervatting: vermindering na de eerste maanden',
      de: 'Teilweise Wiederaufnahme: Kürzung nach den ersten Monaten',
    },
    'ratio',
    [['2019-07-01', '0.1', 'published', ['H08']]],
  ),
  'resumption.withoutFullReturn': since(
    {
      fr: 'Reprise partielle sans retour complet possible : réduction',
      nl: 'Gedeeltelijke hervatting zonder volledige terugkeer: vermindering',
      de: 'Teilweise Wiederaufnahme ohne volle Rückkehr: Kürzung',
    },
    'ratio',
    [['2019-07-01', null, 'missing', []]],
  ),
  'assimilation.activityDays': since(
    {
      fr: 'Assimilation maladie : jours civils d’activité requis',
      nl: 'Gelijkstelling ziekte: vereiste kalenderdagen activiteit',
      de: 'Krankheitsgleichstellung: erforderliche Kalendertage Tätigkeit',
    },
    'days',
    [['2019-01-01', '90', 'published', ['B36', 'B37']]],
  ),
  'assimilation.requestMonths': since(
    {
      fr: 'Assimilation maladie : délai de demande',
      nl: 'Gelijkstelling ziekte: aanvraagtermijn',
      de: 'Krankheitsgleichstellung: Antragsfrist',
    },
    'months',
    [['2019-01-01', null, 'missing', []]],
  ),
} as const;
