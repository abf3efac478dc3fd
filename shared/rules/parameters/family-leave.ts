import { since } from './series.ts';

const index2026 = {
  fr: 'Indexation de mars 2026 annoncée : montant officiel non trouvé.',
  nl: 'Indexering van maart 2026 aangekondigd: officieel bedrag niet gevonden.',
  de: 'Indexierung vom März 2026 angekündigt: amtlicher Betrag nicht gefunden.',
} as const;

const undated = {
  fr: 'Page sans date : le niveau est celui de mai 2024 × 1,02, donc de février 2025.',
  nl: 'Pagina zonder datum: het niveau is dat van mei 2024 × 1,02, dus van februari 2025.',
  de: 'Seite ohne Datum: das Niveau ist das von Mai 2024 × 1,02, also von Februar 2025.',
} as const;

/** Adoption, bereavement and care: what a self-employed person receives when the family needs time. */
export const familyLeaveParameters = {
  'adoption.baseWeeks': since(
    {
      fr: 'Congé d’adoption : semaines par parent',
      nl: 'Adoptieverlof: weken per ouder',
      de: 'Adoptionsurlaub: Wochen je Elternteil',
    },
    'count',
    [['2019-01-01', '6', 'published', ['B19', 'B20']]],
  ),
  'adoption.sharedWeeks': since(
    {
      fr: 'Congé d’adoption : semaines à partager entre les deux parents',
      nl: 'Adoptieverlof: weken te verdelen tussen beide ouders',
      de: 'Adoptionsurlaub: unter beiden Eltern zu teilende Wochen',
    },
    'count',
    [
      ['2019-01-01', '1', 'published', ['B20']],
      ['2021-01-01', '2', 'published', ['B20']],
      ['2023-01-01', '3', 'published', ['B20']],
      ['2025-01-01', '4', 'published', ['B19', 'B20']],
      [
        '2027-01-01',
        '5',
        'published',
        ['B20'],
        {
          fr: 'Calendrier annoncé en 2019 : à confirmer avant 2027.',
          nl: 'Kalender aangekondigd in 2019: te bevestigen vóór 2027.',
          de: '2019 angekündigter Kalender: vor 2027 zu bestätigen.',
        },
      ],
    ],
  ),
  'adoption.startMonths': since(
    {
      fr: 'Congé d’adoption : mois après l’inscription de l’enfant pour commencer',
      nl: 'Adoptieverlof: maanden na de inschrijving van het kind om te beginnen',
      de: 'Adoptionsurlaub: Monate nach der Eintragung des Kindes für den Beginn',
    },
    'months',
    [['2019-01-01', '2', 'published', ['B19']]],
  ),
  'adoption.weekly': since(
    {
      fr: 'Allocation d’adoption : par semaine',
      nl: 'Adoptie-uitkering: per week',
      de: 'Adoptionsgeld: je Woche',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2023-11-01', '597.07', 'published', ['B17']],
      ['2024-05-01', '609.02', 'published', ['B18']],
      ['2025-02-01', null, 'missing', []],
    ],
  ),
  'bereavement.maxDays': since(
    { fr: 'Congé de deuil : jours', nl: 'Rouwverlof: dagen', de: 'Trauerurlaub: Tage' },
    'days',
    [['2022-01-10', '10', 'published', ['B21', 'B22']]],
  ),
  'bereavement.windowYears': since(
    {
      fr: 'Congé de deuil : années après le décès, pour le congé et la demande',
      nl: 'Rouwverlof: jaren na het overlijden, voor het verlof en de aanvraag',
      de: 'Trauerurlaub: Jahre nach dem Todesfall, für Urlaub und Antrag',
    },
    'years',
    [['2022-01-10', '1', 'published', ['B21', 'B22']]],
  ),
  'bereavement.day': since(
    {
      fr: 'Allocation de deuil : par jour',
      nl: 'Rouwuitkering: per dag',
      de: 'Trauergeld: je Tag',
    },
    'euro',
    [
      ['2022-01-10', null, 'missing', []],
      ['2023-11-01', '99.51', 'published', ['B17']],
      ['2024-05-01', '101.50', 'published', ['B18']],
      ['2025-02-01', '103.53', 'published', ['B21'], undated],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'carer.monthFull': since(
    {
      fr: 'Allocation d’aidant proche : par mois, interruption totale',
      nl: 'Mantelzorguitkering: per maand, volledige onderbreking',
      de: 'Pflegegeld naher Angehöriger: je Monat, volle Unterbrechung',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2023-11-01', '1574.68', 'published', ['B17']],
      ['2024-05-01', '1606.15', 'published', ['B18']],
      ['2025-02-01', '1638.26', 'published', ['B23'], undated],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'carer.monthHalf': since(
    {
      fr: 'Allocation d’aidant proche : par mois, interruption de moitié',
      nl: 'Mantelzorguitkering: per maand, halve onderbreking',
      de: 'Pflegegeld naher Angehöriger: je Monat, halbe Unterbrechung',
    },
    'euro',
    [
      ['2019-01-01', null, 'missing', []],
      ['2023-11-01', '787.34', 'published', ['B17']],
      ['2024-05-01', '803.08', 'published', ['B18']],
      ['2025-02-01', '819.13', 'derived', ['B23']],
      ['2026-03-01', null, 'missing', [], index2026],
    ],
  ),
  'carer.monthsPerRequest': since(
    {
      fr: 'Aidant proche : mois par demande au plus',
      nl: 'Mantelzorg: maanden per aanvraag hoogstens',
      de: 'Pflege naher Angehöriger: höchstens Monate je Antrag',
    },
    'months',
    [['2020-09-01', '6', 'published', ['B23', 'B25']]],
  ),
  'carer.monthsInCareer': since(
    {
      fr: 'Aidant proche : mois sur toute la carrière au plus',
      nl: 'Mantelzorg: maanden over de hele loopbaan hoogstens',
      de: 'Pflege naher Angehöriger: höchstens Monate in der Laufbahn',
    },
    'months',
    [['2015-10-01', '12', 'published', ['B25']]],
  ),
  'carer.exemptionMonths': since(
    {
      fr: 'Aidant proche : mois consécutifs d’interruption totale pour un trimestre dispensé',
      nl: 'Mantelzorg: opeenvolgende maanden volledige onderbreking voor een vrijgesteld kwartaal',
      de: 'Pflege naher Angehöriger: aufeinanderfolgende Monate voller Unterbrechung für ein befreites Quartal',
    },
    'months',
    [['2015-10-01', '3', 'published', ['B23', 'B25']]],
  ),
  'carer.exemptionQuartersInCareer': since(
    {
      fr: 'Aidant proche : trimestres dispensés sur toute la carrière au plus',
      nl: 'Mantelzorg: vrijgestelde kwartalen over de hele loopbaan hoogstens',
      de: 'Pflege naher Angehöriger: höchstens befreite Quartale in der Laufbahn',
    },
    'quarters',
    [['2015-10-01', '4', 'published', ['B25']]],
  ),
} as const;
