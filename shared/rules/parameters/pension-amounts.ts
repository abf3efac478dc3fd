import type { Text3 } from '#shared/kernel/lang.ts';
import { knownUntil, since, yearly } from './series.ts';

const notRead: Text3 = {
  fr: 'Montant indexé depuis, non lu.',
  nl: 'Sindsdien geïndexeerd bedrag, niet gelezen.',
  de: 'Seither indexierter Betrag, nicht gelesen.',
};

const notVoted: Text3 = {
  fr: 'Loi non votée au 10 mars 2026.',
  nl: 'Wet niet gestemd op 10 maart 2026.',
  de: 'Gesetz am 10. März 2026 nicht verabschiedet.',
};

/** Closed at the end of 2025. */
function bonusBase(nth: number, value: string) {
  return knownUntil(
    since(
      {
        fr: `Bonus de pension 2024-2025, année ${nth} : montant de base non indexé`,
        nl: `Pensioenbonus 2024-2025, jaar ${nth}: niet-geïndexeerd basisbedrag`,
        de: `Pensionsbonus 2024-2025, Jahr ${nth}: nicht indexierter Grundbetrag`,
      },
      'euro',
      [['2024-07-01', value, 'published', ['B61', 'B63']]],
    ),
    2026,
  );
}

function newBonus(who: Text3, value: string) {
  return since(
    {
      fr: `Nouveau bonus de pension par année, ${who.fr}`,
      nl: `Nieuwe pensioenbonus per jaar, ${who.nl}`,
      de: `Neuer Pensionsbonus pro Jahr, ${who.de}`,
    },
    'ratio',
    [['2026-01-01', value, 'published', ['B59', 'B60'], notVoted]],
  );
}

function workLimit(label: Text3, of2024: string, of2023: string | null = null) {
  return yearly(label, 'euro', [
    ...(of2023 === null ? [] : [[2023, of2023, 'published', ['B66']] as const]),
    [2024, of2024, 'published', ['B65']],
    [2025, null, 'missing', [], notRead],
    [2026, null, 'missing', [], notRead],
  ]);
}

/** Amounts around the retirement pension: minimum, bonus, work beside it. */
export const pensionAmounts = {
  'pension.minimumSingle': since(
    {
      fr: 'Pension minimum par mois, isolé, carrière complète',
      nl: 'Minimumpensioen per maand, alleenstaande, volledige loopbaan',
      de: 'Mindestpension pro Monat, alleinstehend, volle Laufbahn',
    },
    'euro',
    [
      ['2023-11-01', '1738.54', 'published', ['B52']],
      ['2024-05-01', '1773.35', 'published', ['B51']],
      ['2025-02-01', null, 'missing', [], notRead],
    ],
  ),
  'pension.minimumHousehold': since(
    {
      fr: 'Pension minimum par mois, ménage, carrière complète',
      nl: 'Minimumpensioen per maand, gezin, volledige loopbaan',
      de: 'Mindestpension pro Monat, Haushalt, volle Laufbahn',
    },
    'euro',
    [['2023-11-01', null, 'missing', [], notRead]],
  ),
  'pension.fullCareerYears': since(
    {
      fr: 'Années d’une carrière complète',
      nl: 'Jaren van een volledige loopbaan',
      de: 'Jahre einer vollen Laufbahn',
    },
    'years',
    [['2019-01-01', '45', 'published', ['B51']]],
  ),
  'pension.minimumCareerYears': since(
    {
      fr: 'Pension minimum : années de carrière (deux tiers)',
      nl: 'Minimumpensioen: loopbaanjaren (twee derde)',
      de: 'Mindestpension: Laufbahnjahre (zwei Drittel)',
    },
    'years',
    [['2019-01-01', '30', 'published', ['B53']]],
  ),
  'pension.bonusBaseYear1': bonusBase(1, '3775'),
  'pension.bonusBaseYear2': bonusBase(2, '7550'),
  'pension.bonusBaseYear3': bonusBase(3, '11325'),
  'pension.bonusQuarterLow': yearly(
    {
      fr: 'Bonus de pension par trimestre, au moins',
      nl: 'Pensioenbonus per kwartaal, minstens',
      de: 'Pensionsbonus pro Quartal, mindestens',
    },
    'euro',
    [[2025, '981.88', 'published', ['B62']]],
  ),
  'pension.bonusQuarterHigh': yearly(
    {
      fr: 'Bonus de pension par trimestre, au plus',
      nl: 'Pensioenbonus per kwartaal, hoogstens',
      de: 'Pensionsbonus pro Quartal, höchstens',
    },
    'euro',
    [[2025, '2945.63', 'published', ['B62']]],
  ),
  'pension.newBonusUntil1963': newBonus(
    { fr: 'né jusqu’en 1963', nl: 'geboren tot en met 1963', de: 'geboren bis 1963' },
    '0.02',
  ),
  'pension.newBonus1964To1972': newBonus(
    { fr: 'né de 1964 à 1972', nl: 'geboren van 1964 tot 1972', de: 'geboren von 1964 bis 1972' },
    '0.04',
  ),
  'pension.newBonusFrom1973': newBonus(
    { fr: 'né à partir de 1973', nl: 'geboren vanaf 1973', de: 'geboren ab 1973' },
    '0.05',
  ),
  'pension.newBonusCareerYears': since(
    {
      fr: 'Nouveau bonus : années de carrière de 156 jours',
      nl: 'Nieuwe bonus: loopbaanjaren van 156 dagen',
      de: 'Neuer Bonus: Laufbahnjahre zu 156 Tagen',
    },
    'years',
    [['2026-01-01', '35', 'published', ['B59', 'B60'], notVoted]],
  ),
  'pension.workUnlimitedAge': since(
    {
      fr: 'Travail illimité dès le 1er janvier de l’année de cet âge',
      nl: 'Onbeperkt werken vanaf 1 januari van het jaar van die leeftijd',
      de: 'Unbegrenzt arbeiten ab 1. Januar des Jahres dieses Alters',
    },
    'years',
    [['2025-01-01', '66', 'published', ['B64']]],
  ),
  'pension.workUnlimitedCareer': since(
    {
      fr: 'Travail illimité : années de carrière à la prise de pension',
      nl: 'Onbeperkt werken: loopbaanjaren bij de opname van het pensioen',
      de: 'Unbegrenzt arbeiten: Laufbahnjahre bei Pensionsbeginn',
    },
    'years',
    [['2025-01-01', '45', 'published', ['B64']]],
  ),
  'pension.workLimitSelfEmployed': workLimit(
    {
      fr: 'Pension anticipée : revenu net d’indépendant permis',
      nl: 'Vervroegd pensioen: toegelaten netto-inkomen als zelfstandige',
      de: 'Vorzeitige Pension: erlaubtes Nettoeinkommen als Selbständiger',
    },
    '7880',
  ),
  'pension.workLimitSelfEmployedChild': workLimit(
    {
      fr: 'Pension anticipée avec enfant à charge : revenu net d’indépendant permis',
      nl: 'Vervroegd pensioen met kind ten laste: toegelaten netto-inkomen als zelfstandige',
      de: 'Vorzeitige Pension mit Kind: erlaubtes Nettoeinkommen als Selbständiger',
    },
    '11820',
  ),
  'pension.workLimitEmployee': workLimit(
    {
      fr: 'Pension anticipée : salaire brut permis',
      nl: 'Vervroegd pensioen: toegelaten brutoloon',
      de: 'Vorzeitige Pension: erlaubter Bruttolohn',
    },
    '9850',
    '9236',
  ),
  'pension.workLimitEmployeeChild': workLimit(
    {
      fr: 'Pension anticipée avec enfant à charge : salaire brut permis',
      nl: 'Vervroegd pensioen met kind ten laste: toegelaten brutoloon',
      de: 'Vorzeitige Pension mit Kind: erlaubter Bruttolohn',
    },
    '14775',
    '13854',
  ),
  'pension.workLimitSurvivorSelfEmployed': workLimit(
    {
      fr: 'Pension de survie avant l’âge légal : revenu net d’indépendant permis',
      nl: 'Overlevingspensioen vóór de wettelijke leeftijd: toegelaten netto-inkomen als zelfstandige',
      de: 'Hinterbliebenenpension vor dem gesetzlichen Alter: erlaubtes Nettoeinkommen als Selbständiger',
    },
    '18347',
  ),
  'pension.workLimitSurvivorEmployee': workLimit(
    {
      fr: 'Pension de survie avant l’âge légal : salaire brut permis',
      nl: 'Overlevingspensioen vóór de wettelijke leeftijd: toegelaten brutoloon',
      de: 'Hinterbliebenenpension vor dem gesetzlichen Alter: erlaubter Bruttolohn',
    },
    '22934',
  ),
} as const;
