import type { Text3 } from '#shared/kernel/lang.ts';
import type { Parameter } from '../parameter.ts';
import { since } from './series.ts';

/**
 * Benefits of other institutions, as dated information: law of 26 May 2002 (integration income), law of 22 March 2001
 * (income guarantee for older people), law of 27 February 1987 (disability allowances).
 */
type Column = 0 | 1 | 2;

const integrationRows = [
  ['2021-01-01', ['656.45', '984.68', '1330.74'], 'H25'],
  ['2021-07-01', null, null],
  ['2023-01-01', ['809.42', '1214.13', '1640.83'], 'H26'],
  ['2023-07-01', null, null],
  ['2024-05-01', ['858.97', '1288.46', '1741.29'], 'B111'],
  ['2025-02-01', ['876.13', '1314.20', '1776.07'], 'B110'],
  // Indexed in March 2026; no page with the new amounts was found.
  ['2026-03-01', null, null],
] as const;

function integrationIncome(label: Text3, column: Column): Parameter {
  return since(label, 'euro', [
    ['2019-01-01', null, 'missing', []],
    ...integrationRows.map(([from, amounts, page]) =>
      amounts === null
        ? ([from, null, 'missing', []] as const)
        : ([from, amounts[column], 'published', [page]] as const),
    ),
  ]);
}

/** Yearly maximum of July 2023, until the index of November 2023. */
function incomeReplacement(label: Text3, amount: string): Parameter {
  return since(label, 'euro', [
    ['2019-01-01', null, 'missing', []],
    ['2023-07-01', amount, 'published', ['H22']],
    ['2023-11-01', null, 'missing', []],
  ]);
}

/** The pages with this amount are of August 2022; the index of November 2022 changed it. */
function guarantee(label: Text3, amount: string): Parameter {
  return since(label, 'euro', [
    ['2019-01-01', null, 'missing', []],
    ['2022-08-01', amount, 'published', ['B114']],
    ['2022-11-01', null, 'missing', []],
  ]);
}

function points(from: string, category: number): Parameter {
  return since(
    {
      fr: `Allocation d’intégration : premiers points de la catégorie ${category}`,
      nl: `Integratietegemoetkoming: eerste punten van categorie ${category}`,
      de: `Eingliederungsbeihilfe: erste Punkte der Kategorie ${category}`,
    },
    'count',
    [['2019-01-01', from, 'published', ['H21', 'B115']]],
  );
}

export const assistanceBenefits = {
  'integration.cohabiting': integrationIncome(
    {
      fr: 'Revenu d’intégration par mois, cohabitant',
      nl: 'Leefloon per maand, samenwonende',
      de: 'Eingliederungseinkommen pro Monat, zusammenlebend',
    },
    0,
  ),
  'integration.single': integrationIncome(
    {
      fr: 'Revenu d’intégration par mois, isolé',
      nl: 'Leefloon per maand, alleenstaande',
      de: 'Eingliederungseinkommen pro Monat, alleinstehend',
    },
    1,
  ),
  'integration.family': integrationIncome(
    {
      fr: 'Revenu d’intégration par mois, famille à charge',
      nl: 'Leefloon per maand, gezin ten laste',
      de: 'Eingliederungseinkommen pro Monat, Familie zu Lasten',
    },
    2,
  ),
  'integration.minimumAge': since(
    {
      fr: 'Revenu d’intégration : âge',
      nl: 'Leefloon: leeftijd',
      de: 'Eingliederungseinkommen: Alter',
    },
    'years',
    [['2019-01-01', '18', 'published', ['H27']]],
  ),
  'guarantee.base': guarantee(
    {
      fr: 'GRAPA par mois, montant de base',
      nl: 'IGO per maand, basisbedrag',
      de: 'EGB pro Monat, Grundbetrag',
    },
    '912.03',
  ),
  'guarantee.increased': guarantee(
    {
      fr: 'GRAPA par mois, montant majoré',
      nl: 'IGO per maand, verhoogd bedrag',
      de: 'EGB pro Monat, erhöhter Betrag',
    },
    '1368.05',
  ),
  'guarantee.daysAbroad': since(
    {
      fr: 'GRAPA : jours à l’étranger par an',
      nl: 'IGO: dagen in het buitenland per jaar',
      de: 'EGB: Tage im Ausland pro Jahr',
    },
    'days',
    [['2019-01-01', '29', 'published', ['H28']]],
  ),
  'disability.minimumAge': since(
    {
      fr: 'Allocations aux personnes handicapées : âge minimum',
      nl: 'Tegemoetkomingen aan personen met een handicap: minimumleeftijd',
      de: 'Beihilfen für Personen mit Behinderung: Mindestalter',
    },
    'years',
    [
      ['2019-01-01', null, 'missing', []],
      ['2021-01-01', '18', 'published', ['B115', 'H20']],
    ],
  ),
  'disability.maximumAge': since(
    {
      fr: 'Allocations aux personnes handicapées : âge maximum de la demande',
      nl: 'Tegemoetkomingen aan personen met een handicap: maximumleeftijd bij aanvraag',
      de: 'Beihilfen für Personen mit Behinderung: Höchstalter beim Antrag',
    },
    'years',
    [
      ['2019-01-01', '65', 'published', ['H20', 'H29']],
      // The pension age rose; whether this age followed was not read.
      ['2025-02-01', null, 'missing', []],
    ],
  ),
  'disability.points1': points('7', 1),
  'disability.points2': points('9', 2),
  'disability.points3': points('12', 3),
  'disability.points4': points('15', 4),
  'disability.points5': points('17', 5),
  'disability.replacement.cohabiting': incomeReplacement(
    {
      fr: 'Allocation de remplacement de revenus par an, catégorie A',
      nl: 'Inkomensvervangende tegemoetkoming per jaar, categorie A',
      de: 'Einkommensersatzbeihilfe pro Jahr, Kategorie A',
    },
    '9910.50',
  ),
  'disability.replacement.single': incomeReplacement(
    {
      fr: 'Allocation de remplacement de revenus par an, catégorie B',
      nl: 'Inkomensvervangende tegemoetkoming per jaar, categorie B',
      de: 'Einkommensersatzbeihilfe pro Jahr, Kategorie B',
    },
    '14865.77',
  ),
  'disability.replacement.family': incomeReplacement(
    {
      fr: 'Allocation de remplacement de revenus par an, catégorie C',
      nl: 'Inkomensvervangende tegemoetkoming per jaar, categorie C',
      de: 'Einkommensersatzbeihilfe pro Jahr, Kategorie C',
    },
    '20090.15',
  ),
  'disability.integrationAmount': since(
    {
      fr: 'Allocation d’intégration : montant',
      nl: 'Integratietegemoetkoming: bedrag',
      de: 'Eingliederungsbeihilfe: Betrag',
    },
    'euro',
    [['2019-01-01', null, 'missing', []]],
  ),
} as const;
