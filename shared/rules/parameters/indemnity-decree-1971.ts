import { since } from './series.ts';

/**
 * Royal decree of 20 July 1971, insurance of incapacity for work of the self-employed. The amounts are per day of a
 * week of six days; they follow the index, and the amounts of a date nobody read are missing until the next one read.
 * Whoever is not assimilated keeps the primary amount after the first year.
 */
export const indemnityDecree1971 = {
  'incapacity.unpaidDays': since(
    {
      fr: 'Incapacité : premiers jours non indemnisés',
      nl: 'Arbeidsongeschiktheid: eerste onvergoede dagen',
      de: 'Arbeitsunfähigkeit: erste nicht entschädigte Tage',
    },
    'days',
    [
      ['2018-01-01', '14', 'published', ['H02', 'H04']],
      ['2019-07-01', '0', 'published', ['B30', 'B33', 'H04']],
    ],
  ),
  'incapacity.minimumDays': since(
    {
      fr: 'Incapacité : durée à partir de laquelle elle est indemnisée',
      nl: 'Arbeidsongeschiktheid: duur vanaf wanneer ze vergoed wordt',
      de: 'Arbeitsunfähigkeit: Dauer, ab der sie entschädigt wird',
    },
    'days',
    [
      ['2018-01-01', '15', 'derived', ['H02']],
      ['2019-07-01', '8', 'published', ['B30', 'B33']],
    ],
  ),
  'incapacity.declarationDays': since(
    {
      fr: 'Incapacité : délai de déclaration',
      nl: 'Arbeidsongeschiktheid: aangiftetermijn',
      de: 'Arbeitsunfähigkeit: Meldefrist',
    },
    'days',
    [
      ['2018-01-01', '14', 'published', ['H03']],
      ['2019-07-01', '7', 'published', ['B30', 'B34', 'B35', 'H01']],
    ],
  ),
  'incapacity.relapseDeclarationDays': since(
    {
      fr: 'Incapacité : délai de déclaration d’une rechute ou d’une prolongation',
      nl: 'Arbeidsongeschiktheid: aangiftetermijn bij herval of verlenging',
      de: 'Arbeitsunfähigkeit: Meldefrist bei Rückfall oder Verlängerung',
    },
    'days',
    [
      ['2019-07-01', '2', 'published', ['H24']],
      ['2022-01-01', '7', 'published', ['H05', 'H01']],
    ],
  ),
  'incapacity.lateReduction': since(
    {
      fr: 'Incapacité : réduction en cas de déclaration tardive',
      nl: 'Arbeidsongeschiktheid: vermindering bij laattijdige aangifte',
      de: 'Arbeitsunfähigkeit: Kürzung bei verspäteter Meldung',
    },
    'ratio',
    [['2019-07-01', '0.1', 'published', ['B34', 'H01']]],
  ),
  'incapacity.warningMonths': since(
    {
      fr: 'Incapacité : retard qui ne donne qu’un avertissement, une fois',
      nl: 'Arbeidsongeschiktheid: vertraging die eenmaal enkel een verwittiging geeft',
      de: 'Arbeitsunfähigkeit: Verzug, der einmal nur eine Verwarnung bringt',
    },
    'months',
    [['2022-01-01', '1', 'published', ['H05', 'H01']]],
  ),
  'incapacity.certificateDays': since(
    {
      fr: 'Incapacité : jours couverts avant la signature du certificat',
      nl: 'Arbeidsongeschiktheid: gedekte dagen voor de ondertekening van het getuigschrift',
      de: 'Arbeitsunfähigkeit: gedeckte Tage vor der Unterschrift der Bescheinigung',
    },
    'days',
    [
      ['2019-07-01', '0', 'published', ['H06']],
      ['2021-07-01', '14', 'published', ['B31', 'B35', 'H06']],
    ],
  ),
  'incapacity.waitingMonths': since(
    {
      fr: 'Incapacité : stage d’attente',
      nl: 'Arbeidsongeschiktheid: wachttijd',
      de: 'Arbeitsunfähigkeit: Wartezeit',
    },
    'months',
    [['2019-01-01', '6', 'published', ['B30']]],
  ),
  'incapacity.pensionAgeMonths': since(
    {
      fr: 'Incapacité après l’âge de la pension : mois indemnisés',
      nl: 'Arbeidsongeschiktheid na de pensioenleeftijd: vergoede maanden',
      de: 'Arbeitsunfähigkeit nach dem Pensionsalter: entschädigte Monate',
    },
    'months',
    [['2022-01-01', '6', 'published', ['H07']]],
  ),
  'incapacity.primaryMonths': since(
    {
      fr: 'Durée de l’incapacité primaire',
      nl: 'Duur van de primaire arbeidsongeschiktheid',
      de: 'Dauer der primären Arbeitsunfähigkeit',
    },
    'months',
    [['2018-01-01', '12', 'published', ['H02', 'B30']]],
  ),
  'incapacity.relapseDays': since(
    {
      fr: 'Rechute pendant la première année : délai',
      nl: 'Herval tijdens het eerste jaar: termijn',
      de: 'Rückfall im ersten Jahr: Frist',
    },
    'days',
    [['2022-01-01', '14', 'published', ['H01']]],
  ),
  'invalidity.relapseMonths': since(
    {
      fr: 'Rechute pendant l’invalidité : délai',
      nl: 'Herval tijdens de invaliditeit: termijn',
      de: 'Rückfall während der Invalidität: Frist',
    },
    'months',
    [['2022-01-01', '3', 'published', ['H01']]],
  ),
  'invalidity.thirdPartyHelpFromMonth': since(
    {
      fr: 'Aide d’une tierce personne : à partir du mois',
      nl: 'Hulp van derden: vanaf maand',
      de: 'Hilfe einer Drittperson: ab Monat',
    },
    'count',
    [['2019-01-01', '4', 'published', ['B31']]],
  ),
  'invalidity.thirdPartyHelp': since(
    {
      fr: 'Aide d’une tierce personne, par jour',
      nl: 'Hulp van derden, per dag',
      de: 'Hilfe einer Drittperson, pro Tag',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2024-05-01', '28.81', 'published', ['B31']],
      ['2025-02-01', null, 'missing', []],
    ],
  ),
  'invalidity.annualPremium': since(
    {
      fr: 'Prime annuelle de rattrapage des invalides',
      nl: 'Jaarlijkse inhaalpremie voor invaliden',
      de: 'Jährliche Aufholprämie für Invalide',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2024-05-01', '335.99', 'published', ['B31']],
      ['2025-01-01', null, 'missing', []],
    ],
  ),
  'incapacity.daily.withFamily': since(
    {
      fr: 'Indemnité d’incapacité par jour, avec charge de famille',
      nl: 'Uitkering arbeidsongeschiktheid per dag, met gezinslast',
      de: 'Arbeitsunfähigkeitsentschädigung pro Tag, mit Familienlast',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2022-01-01', '66.20', 'published', ['H07']],
      ['2022-03-01', '67.53', 'published', ['B39', 'B165']],
      ['2022-05-01', null, 'missing', []],
      ['2023-11-01', '76.42', 'published', ['B17', 'B30']],
      ['2024-05-01', '77.95', 'published', ['B31', 'B32']],
      ['2025-02-01', null, 'missing', []],
    ],
  ),
  'incapacity.daily.single': since(
    {
      fr: 'Indemnité d’incapacité par jour, isolé',
      nl: 'Uitkering arbeidsongeschiktheid per dag, alleenstaande',
      de: 'Arbeitsunfähigkeitsentschädigung pro Tag, alleinstehend',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2022-01-01', '52.72', 'published', ['H07']],
      ['2022-03-01', '53.78', 'published', ['B39', 'B165']],
      ['2022-05-01', null, 'missing', []],
      ['2023-11-01', '60.56', 'published', ['B17', 'B30']],
      ['2024-05-01', '61.77', 'published', ['B31', 'B32']],
      ['2025-02-01', null, 'missing', []],
    ],
  ),
  'incapacity.daily.cohabiting': since(
    {
      fr: 'Indemnité d’incapacité par jour, cohabitant',
      nl: 'Uitkering arbeidsongeschiktheid per dag, samenwonende',
      de: 'Arbeitsunfähigkeitsentschädigung pro Tag, zusammenlebend',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2022-01-01', '40.43', 'published', ['H07']],
      ['2022-03-01', '41.24', 'published', ['B39', 'B165']],
      ['2022-05-01', null, 'missing', []],
      ['2023-11-01', '46.45', 'published', ['B17', 'B30']],
      ['2024-05-01', '47.38', 'published', ['B31', 'B32']],
      ['2025-02-01', null, 'missing', []],
    ],
  ),
} as const;
