import { since } from './series.ts';

/**
 * Bridging right: royal decree of 18 November 1996 (insurance in case of bankruptcy), law of 22 December 2016, and
 * programme law in force since 1 January 2023. The amounts follow the index; dates nobody read are missing.
 */
export const bridgingRightLaw = {
  'bridging.amount.withoutFamily': since(
    {
      fr: 'Droit passerelle par mois, sans charge de famille',
      nl: 'Overbruggingsrecht per maand, zonder gezinslast',
      de: 'Überbrückungsrecht pro Monat, ohne Familienlast',
    },
    'euro',
    [
      ['2010-01-01', '920.62', 'published', ['H17']],
      ['2010-02-01', null, 'missing', []],
      ['2017-06-01', '1192.09', 'published', ['H18']],
      ['2017-11-01', null, 'missing', []],
      ['2020-03-01', '1291.69', 'published', ['H09', 'H10']],
      ['2021-04-01', null, 'missing', []],
      ['2022-03-01', '1398.17', 'published', ['B165']],
      ['2022-05-01', null, 'missing', []],
      [
        '2025-02-01',
        '1638.26',
        'published',
        ['B40'],
        {
          fr: 'Page sans date, niveau de février 2025.',
          nl: 'Pagina zonder datum, niveau van februari 2025.',
          de: 'Seite ohne Datum, Stand Februar 2025.',
        },
      ],
      // Indexed in March 2026; no page with the new amount was found.
      ['2026-03-01', null, 'missing', []],
    ],
  ),
  'bridging.amount.withFamily': since(
    {
      fr: 'Droit passerelle par mois, avec charge de famille',
      nl: 'Overbruggingsrecht per maand, met gezinslast',
      de: 'Überbrückungsrecht pro Monat, mit Familienlast',
    },
    'euro',
    [
      ['2010-01-01', '1213.44', 'published', ['H17']],
      ['2010-02-01', null, 'missing', []],
      ['2017-06-01', '1489.64', 'published', ['H18']],
      ['2017-11-01', null, 'missing', []],
      ['2020-03-01', '1614.10', 'published', ['H09', 'H10']],
      ['2021-04-01', null, 'missing', []],
      ['2022-03-01', '1747.16', 'published', ['B165']],
      ['2022-05-01', null, 'missing', []],
      [
        '2025-02-01',
        '2047.18',
        'published',
        ['B40'],
        {
          fr: 'Page sans date, niveau de février 2025.',
          nl: 'Pagina zonder datum, niveau van februari 2025.',
          de: 'Seite ohne Datum, Stand Februar 2025.',
        },
      ],
      ['2026-03-01', null, 'missing', []],
    ],
  ),
  'bridging.periodDays': since(
    {
      fr: 'Droit passerelle : jours consécutifs d’une période d’interruption',
      nl: 'Overbruggingsrecht: opeenvolgende dagen van een onderbrekingsperiode',
      de: 'Überbrückungsrecht: aufeinanderfolgende Tage eines Unterbrechungszeitraums',
    },
    'days',
    [['2023-01-01', '7', 'published', ['B40']]],
  ),
  'bridging.periodShare': since(
    {
      fr: 'Droit passerelle : part du montant par période d’interruption',
      nl: 'Overbruggingsrecht: deel van het bedrag per onderbrekingsperiode',
      de: 'Überbrückungsrecht: Anteil des Betrags pro Unterbrechungszeitraum',
    },
    'ratio',
    [['2023-01-01', '0.25', 'published', ['B40']]],
  ),
  'bridging.subjectQuarters': since(
    {
      fr: 'Droit passerelle : trimestres d’assujettissement',
      nl: 'Overbruggingsrecht: kwartalen van verzekeringsplicht',
      de: 'Überbrückungsrecht: Pflichtquartale',
    },
    'quarters',
    [['2010-01-01', '4', 'published', ['H17', 'B45', 'H13']]],
  ),
  'bridging.paidQuarters': since(
    {
      fr: 'Droit passerelle : trimestres payés',
      nl: 'Overbruggingsrecht: betaalde kwartalen',
      de: 'Überbrückungsrecht: bezahlte Quartale',
    },
    'quarters',
    [
      ['2010-01-01', '0', 'derived', ['H14']],
      ['2017-01-01', '4', 'published', ['H14', 'B45', 'H11', 'H13']],
    ],
  ),
  'bridging.requestQuarters': since(
    {
      fr: 'Droit passerelle : trimestres pour faire la demande',
      nl: 'Overbruggingsrecht: kwartalen voor de aanvraag',
      de: 'Überbrückungsrecht: Quartale für den Antrag',
    },
    'quarters',
    [
      ['2010-01-01', '1', 'published', ['H15']],
      ['2012-10-01', '2', 'published', ['H15', 'B45', 'B46']],
    ],
  ),
  'bridging.baseMonths': since(
    {
      fr: 'Droit passerelle : mois d’indemnité',
      nl: 'Overbruggingsrecht: maanden uitkering',
      de: 'Überbrückungsrecht: Monate Entschädigung',
    },
    'months',
    [['2010-01-01', '12', 'published', ['H17', 'H14', 'B41', 'B42']]],
  ),
  'bridging.baseQuarters': since(
    {
      fr: 'Droit passerelle : trimestres de droits maintenus',
      nl: 'Overbruggingsrecht: kwartalen met behoud van rechten',
      de: 'Überbrückungsrecht: Quartale mit gewahrten Rechten',
    },
    'quarters',
    [['2010-01-01', '4', 'published', ['H17', 'H14', 'B41', 'B42']]],
  ),
  'bridging.longCareerQuarters': since(
    {
      fr: 'Droit passerelle : longue carrière, trimestres',
      nl: 'Overbruggingsrecht: lange loopbaan, kwartalen',
      de: 'Überbrückungsrecht: lange Laufbahn, Quartale',
    },
    'quarters',
    [['2019-01-01', '60', 'published', ['B46', 'H19']]],
  ),
  'bridging.longCareerMonths': since(
    {
      fr: 'Droit passerelle : mois sur la carrière, longue carrière',
      nl: 'Overbruggingsrecht: maanden over de loopbaan, lange loopbaan',
      de: 'Überbrückungsrecht: Monate über die Laufbahn, lange Laufbahn',
    },
    'months',
    [['2019-01-01', '24', 'published', ['B46', 'H19']]],
  ),
  'bridging.longCareerCover': since(
    {
      fr: 'Droit passerelle : trimestres de droits sur la carrière, longue carrière',
      nl: 'Overbruggingsrecht: kwartalen met rechten over de loopbaan, lange loopbaan',
      de: 'Überbrückungsrecht: Quartale mit Rechten über die Laufbahn, lange Laufbahn',
    },
    'quarters',
    [['2019-01-01', '8', 'published', ['B46']]],
  ),
  'bridging.newEventMonths': since(
    {
      fr: 'Droit passerelle additionnel : minimum de mois par nouveau fait',
      nl: 'Bijkomend overbruggingsrecht: minimum maanden per nieuw feit',
      de: 'Zusätzliches Überbrückungsrecht: Mindestmonate pro neuem Ereignis',
    },
    'months',
    [['2023-01-01', '3', 'published', ['B41']]],
  ),
  'bridging.cumulationMonths': since(
    {
      fr: 'Droit passerelle : mois de cumul avec une activité',
      nl: 'Overbruggingsrecht: maanden cumulatie met een activiteit',
      de: 'Überbrückungsrecht: Monate Kumulierung mit einer Tätigkeit',
    },
    'months',
    [['2023-01-01', '3', 'published', ['B43', 'H12']]],
  ),
  'bridging.cumulationStep': since(
    {
      fr: 'Droit passerelle : réduction supplémentaire par mois de cumul',
      nl: 'Overbruggingsrecht: bijkomende vermindering per maand cumulatie',
      de: 'Überbrückungsrecht: zusätzliche Kürzung pro Kumulierungsmonat',
    },
    'ratio',
    [['2023-01-01', '0.25', 'published', ['B43', 'H12']]],
  ),
} as const;
