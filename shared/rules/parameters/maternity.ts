import { since, yearly } from './series.ts';

/** From March 2026 the weekly amounts rose with the index; the printed figures were not found. */
const index2026 = {
  fr: 'Indexation de mars 2026 (+ 2 %) annoncée : montant officiel non trouvé, à confirmer par l’INAMI ou la mutualité.',
  nl: 'Indexering van maart 2026 (+ 2 %) aangekondigd: officieel bedrag niet gevonden, te bevestigen door het RIZIV of het ziekenfonds.',
  de: 'Indexierung vom März 2026 (+ 2 %) angekündigt: amtlicher Betrag nicht gefunden, vom LIKIV oder der Krankenkasse zu bestätigen.',
} as const;

/** Maternity insurance of the self-employed: royal decree of 20 July 1971, art. 93 and 94. Weeks are counts. */
export const maternityParameters = {
  'maternity.weeklyFullFirst': since(
    {
      fr: 'Maternité, repos complet : montant par semaine, quatre premières semaines',
      nl: 'Moederschap, volledige rust: bedrag per week, eerste vier weken',
      de: 'Mutterschaft, volle Ruhe: Betrag je Woche, erste vier Wochen',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2022-01-01', '737.61', 'published', ['FL2']],
      ['2022-03-01', null, 'missing', []],
      ['2023-01-01', '830.67', 'published', ['B02']],
      ['2023-07-01', '838.97', 'published', ['B02']],
      ['2023-11-01', '855.74', 'published', ['B02']],
      ['2024-05-01', '872.87', 'published', ['B02']],
      ['2025-02-01', '890.31', 'published', ['B02']],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'maternity.weeklyFullLater': since(
    {
      fr: 'Maternité, repos complet : montant par semaine, dès la cinquième semaine',
      nl: 'Moederschap, volledige rust: bedrag per week, vanaf de vijfde week',
      de: 'Mutterschaft, volle Ruhe: Betrag je Woche, ab der fünften Woche',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2022-01-01', '674.64', 'published', ['FL2']],
      ['2022-03-01', null, 'missing', []],
      ['2023-01-01', '759.76', 'published', ['B02']],
      ['2023-07-01', '767.36', 'published', ['B02']],
      ['2023-11-01', '782.70', 'published', ['B02']],
      ['2024-05-01', '798.37', 'published', ['B02']],
      ['2025-02-01', '814.32', 'published', ['B02']],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'maternity.weeklyHalfFirst': since(
    {
      fr: 'Maternité, repos à mi-temps : montant par semaine, quatre premières semaines',
      nl: 'Moederschap, halftijdse rust: bedrag per week, eerste vier weken',
      de: 'Mutterschaft, halbzeitige Ruhe: Betrag je Woche, erste vier Wochen',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2023-01-01', '415.33', 'published', ['B02']],
      ['2023-07-01', '419.49', 'published', ['B02']],
      ['2023-11-01', '427.87', 'published', ['B02']],
      ['2024-05-01', '436.44', 'published', ['B02']],
      ['2025-02-01', '445.16', 'published', ['B02']],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'maternity.weeklyHalfLater': since(
    {
      fr: 'Maternité, repos à mi-temps : montant par semaine, dès la cinquième semaine',
      nl: 'Moederschap, halftijdse rust: bedrag per week, vanaf de vijfde week',
      de: 'Mutterschaft, halbzeitige Ruhe: Betrag je Woche, ab der fünften Woche',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2023-01-01', '379.88', 'published', ['B02']],
      ['2023-07-01', '383.68', 'published', ['B02']],
      ['2023-11-01', '391.35', 'published', ['B02']],
      ['2024-05-01', '399.18', 'published', ['B02']],
      ['2025-02-01', '407.16', 'published', ['B02']],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'maternity.firstWeeks': since(
    {
      fr: 'Maternité : nombre de premières semaines au montant le plus élevé',
      nl: 'Moederschap: aantal eerste weken aan het hoogste bedrag',
      de: 'Mutterschaft: Anzahl erster Wochen zum höheren Betrag',
    },
    'count',
    [['2022-01-01', '4', 'published', ['B02', 'FL2']]],
  ),
  'maternity.weeksSingle': since(
    {
      fr: 'Repos de maternité, un enfant : semaines',
      nl: 'Moederschapsrust, één kind: weken',
      de: 'Mutterschaftsruhe, ein Kind: Wochen',
    },
    'count',
    [['2017-01-01', '12', 'published', ['FL1', 'B03', 'B04']]],
  ),
  'maternity.weeksMultiple': since(
    {
      fr: 'Repos de maternité, naissance multiple : semaines',
      nl: 'Moederschapsrust, meerling: weken',
      de: 'Mutterschaftsruhe, Mehrlingsgeburt: Wochen',
    },
    'count',
    [['2017-01-01', '13', 'published', ['FL1', 'B03', 'B04']]],
  ),
  'maternity.mandatoryBefore': since(
    {
      fr: 'Repos obligatoire avant l’accouchement : semaines',
      nl: 'Verplichte rust vóór de bevalling: weken',
      de: 'Pflichtruhe vor der Entbindung: Wochen',
    },
    'count',
    [['2017-01-01', '1', 'published', ['FL1', 'B03']]],
  ),
  'maternity.mandatoryAfter': since(
    {
      fr: 'Repos obligatoire après l’accouchement : semaines',
      nl: 'Verplichte rust na de bevalling: weken',
      de: 'Pflichtruhe nach der Entbindung: Wochen',
    },
    'count',
    [['2017-01-01', '2', 'published', ['FL1', 'B03']]],
  ),
  'maternity.optionalBefore': since(
    {
      fr: 'Repos facultatif avant l’accouchement : semaines au plus',
      nl: 'Facultatieve rust vóór de bevalling: weken hoogstens',
      de: 'Freiwillige Ruhe vor der Entbindung: höchstens Wochen',
    },
    'count',
    [['2017-01-01', '2', 'published', ['FL1', 'B03']]],
  ),
  'maternity.optionalWindow': since(
    {
      fr: 'Repos facultatif : semaines après la fin du repos obligatoire dans lesquelles il se prend',
      nl: 'Facultatieve rust: weken na de verplichte rust waarin ze wordt opgenomen',
      de: 'Freiwillige Ruhe: Wochen nach der Pflichtruhe, in denen sie genommen wird',
    },
    'count',
    [['2017-01-01', '36', 'published', ['B03']]],
  ),
  'maternity.halfWeeksPerWeek': since(
    {
      fr: 'Repos facultatif : semaines à mi-temps pour une semaine complète',
      nl: 'Facultatieve rust: halftijdse weken voor één volledige week',
      de: 'Freiwillige Ruhe: halbzeitige Wochen für eine volle Woche',
    },
    'count',
    [['2017-01-01', '2', 'published', ['B03', 'B04']]],
  ),
  'maternity.hospitalDays': since(
    {
      fr: 'Enfant hospitalisé : jours après lesquels le repos se prolonge',
      nl: 'Kind in het ziekenhuis: dagen waarna de rust verlengt',
      de: 'Kind im Krankenhaus: Tage, nach denen die Ruhe verlängert wird',
    },
    'days',
    [['2017-01-01', '7', 'published', ['B04']]],
  ),
  'maternity.hospitalWeeks': since(
    {
      fr: 'Enfant hospitalisé : prolongation, semaines au plus',
      nl: 'Kind in het ziekenhuis: verlenging, weken hoogstens',
      de: 'Kind im Krankenhaus: Verlängerung, höchstens Wochen',
    },
    'count',
    [['2017-01-01', '24', 'published', ['B04']]],
  ),
  'maternity.waitingMonths': since(
    {
      fr: 'Assurance maternité : stage d’attente en mois',
      nl: 'Moederschapsverzekering: wachttijd in maanden',
      de: 'Mutterschaftsversicherung: Wartezeit in Monaten',
    },
    'months',
    [['2017-01-01', '6', 'published', ['B30']]],
  ),
  'maternityExemption.quarters': since(
    {
      fr: 'Dispense après accouchement : trimestres, selon la date de naissance',
      nl: 'Vrijstelling na bevalling: kwartalen, volgens de geboortedatum',
      de: 'Befreiung nach Entbindung: Quartale, nach dem Geburtsdatum',
    },
    'quarters',
    [
      ['2016-10-01', '1', 'published', ['FL3', 'B06', 'B07']],
      ['2026-01-01', '2', 'published', ['B06', 'B07']],
    ],
  ),
  'maternityExemption.minimumContribution': yearly(
    {
      fr: 'Dispense après accouchement : cotisation trimestrielle minimale',
      nl: 'Vrijstelling na bevalling: minimale kwartaalbijdrage',
      de: 'Befreiung nach Entbindung: Mindestbeitrag je Quartal',
    },
    'euro',
    [
      [2025, null, 'missing', []],
      [2026, '926.48', 'published', ['B07']],
    ],
  ),
  'maternityAssistance.vouchers': since(
    {
      fr: 'Aide à la maternité : titres-services',
      nl: 'Moederschapshulp: dienstencheques',
      de: 'Mutterschaftshilfe: Dienstleistungsschecks',
    },
    'count',
    [['2006-01-01', '105', 'published', ['B09', 'B10']]],
  ),
  'maternityAssistance.totalValue': since(
    {
      fr: 'Aide à la maternité : valeur totale des titres-services',
      nl: 'Moederschapshulp: totale waarde van de dienstencheques',
      de: 'Mutterschaftshilfe: Gesamtwert der Dienstleistungsschecks',
    },
    'euro',
    [
      [
        '2017-09-01',
        null,
        'missing',
        [],
        {
          fr: 'Une page sans date dit 9 EUR par titre : période à confirmer.',
          nl: 'Een pagina zonder datum zegt 9 EUR per cheque: periode te bevestigen.',
          de: 'Eine Seite ohne Datum nennt 9 EUR je Scheck: Zeitraum zu bestätigen.',
        },
      ],
      ['2025-01-01', '1050', 'published', ['B05']],
    ],
  ),
  'maternityAssistance.validityMonths': since(
    {
      fr: 'Titres-services de maternité : validité en mois',
      nl: 'Dienstencheques moederschap: geldigheid in maanden',
      de: 'Dienstleistungsschecks Mutterschaft: Gültigkeit in Monaten',
    },
    'months',
    [
      [
        '2006-01-01',
        '8',
        'published',
        ['B11'],
        {
          fr: 'Page ancienne : à vérifier auprès de l’émetteur des titres ou de la région.',
          nl: 'Oude pagina: na te vragen bij de uitgever van de cheques of het gewest.',
          de: 'Alte Seite: beim Aussteller der Schecks oder der Region zu prüfen.',
        },
      ],
    ],
  ),
  'maternityAssistance.oldRequestWeeks': since(
    {
      fr: 'Aide à la maternité, naissances avant le 1er septembre 2017 : demande jusqu’à la fin de cette semaine',
      nl: 'Moederschapshulp, geboorten vóór 1 september 2017: aanvraag tot het einde van deze week',
      de: 'Mutterschaftshilfe, Geburten vor dem 1. September 2017: Antrag bis Ende dieser Woche',
    },
    'count',
    [
      ['2006-01-01', '15', 'published', ['B11']],
      [
        '2017-09-01',
        '0',
        'published',
        ['B10'],
        {
          fr: 'Plus de demande : la caisse prend contact avec la mère.',
          nl: 'Geen aanvraag meer: het fonds neemt contact op met de moeder.',
          de: 'Kein Antrag mehr: die Kasse nimmt Kontakt mit der Mutter auf.',
        },
      ],
    ],
  ),
} as const;
