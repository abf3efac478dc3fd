import { since } from './series.ts';

const index2026 = {
  fr: 'Indexation de mars 2026 annoncée : montant officiel non trouvé, à confirmer par l’INASTI.',
  nl: 'Indexering van maart 2026 aangekondigd: officieel bedrag niet gevonden, te bevestigen door het RSVZ.',
  de: 'Indexierung vom März 2026 angekündigt: amtlicher Betrag nicht gefunden, vom LISVS zu bestätigen.',
} as const;

const sameRate = {
  fr: 'Montant du congé de deuil à cette date, qui suit le même barème ; le montant propre n’a pas été lu.',
  nl: 'Bedrag van het rouwverlof op die datum, dat hetzelfde barema volgt; het eigen bedrag is niet gelezen.',
  de: 'Betrag des Trauerurlaubs zu diesem Datum, der derselben Tabelle folgt; der eigene Betrag wurde nicht gelesen.',
} as const;

/** Paternity and birth leave of the self-employed, since births of May 2019. */
export const birthLeaveParameters = {
  'paternity.maxDays': since(
    {
      fr: 'Congé de paternité et de naissance : jours, selon la date de naissance',
      nl: 'Vaderschaps- en geboorteverlof: dagen, volgens de geboortedatum',
      de: 'Vaterschafts- und Geburtsurlaub: Tage, nach dem Geburtsdatum',
    },
    'days',
    [
      ['2019-05-01', '10', 'published', ['B15']],
      ['2021-01-01', '15', 'published', ['B15']],
      ['2023-01-01', '20', 'published', ['B14', 'B15', 'B16']],
    ],
  ),
  'paternity.windowMonths': since(
    {
      fr: 'Congé de paternité et de naissance : mois après la naissance dans lesquels il se prend',
      nl: 'Vaderschaps- en geboorteverlof: maanden na de geboorte waarin het wordt opgenomen',
      de: 'Vaterschafts- und Geburtsurlaub: Monate nach der Geburt, in denen er genommen wird',
    },
    'months',
    [['2019-05-01', '4', 'published', ['B14', 'B15', 'B16']]],
  ),
  'paternity.requestQuarters': since(
    {
      fr: 'Congé de paternité et de naissance : demande jusqu’à la fin du n-ième trimestre après la naissance',
      nl: 'Vaderschaps- en geboorteverlof: aanvraag tot het einde van het n-de kwartaal na de geboorte',
      de: 'Vaterschafts- und Geburtsurlaub: Antrag bis Ende des n-ten Quartals nach der Geburt',
    },
    'quarters',
    [['2019-05-01', '1', 'published', ['B14', 'B16']]],
  ),
  'paternity.day': since(
    {
      fr: 'Allocation de paternité et de naissance : par jour',
      nl: 'Vaderschaps- en geboorte-uitkering: per dag',
      de: 'Vaterschafts- und Geburtsgeld: je Tag',
    },
    'euro',
    [
      ['2019-05-01', null, 'missing', []],
      ['2023-11-01', '99.51', 'published', ['B17']],
      ['2024-05-01', '101.50', 'published', ['B14', 'B15', 'B18']],
      ['2025-02-01', '103.53', 'derived', ['B21'], sameRate],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'paternity.halfDay': since(
    {
      fr: 'Allocation de paternité et de naissance : par demi-jour',
      nl: 'Vaderschaps- en geboorte-uitkering: per halve dag',
      de: 'Vaterschafts- und Geburtsgeld: je halben Tag',
    },
    'euro',
    [
      ['2019-05-01', null, 'missing', []],
      ['2023-11-01', '49.76', 'published', ['B17']],
      ['2024-05-01', '50.75', 'published', ['B14', 'B18']],
      ['2025-02-01', '51.77', 'derived', ['B21'], sameRate],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'paternity.birthHelp': since(
    {
      fr: 'Aide à la naissance : remboursement de titres-services',
      nl: 'Geboortehulp: terugbetaling van dienstencheques',
      de: 'Geburtshilfe: Erstattung von Dienstleistungsschecks',
    },
    'euro',
    [['2019-05-01', '135', 'published', ['B15', 'B16']]],
  ),
  'paternity.birthHelpMaxDays': since(
    {
      fr: 'Aide à la naissance : jours de congé au plus',
      nl: 'Geboortehulp: verlofdagen hoogstens',
      de: 'Geburtshilfe: höchstens Urlaubstage',
    },
    'days',
    [['2019-05-01', '8', 'published', ['B15']]],
  ),
} as const;
