import type { Text3 } from '#shared/kernel/lang.ts';
import type { Parameter, ParameterStatus } from '../parameter.ts';
import { since } from './series.ts';
import type { SourceId } from './sources.ts';

type Column = 0 | 1 | 2;
type Row = readonly [
  from: string,
  amounts: readonly [string, string, string] | null,
  status: ParameterStatus,
  sources: readonly SourceId[],
];

/** Household with family, single, cohabiting, as the tables of the institute print them. */
const rows: readonly Row[] = [
  ['2019-01-01', null, 'missing', []],
  ['2021-01-01', ['62.08', '49.68', '42.60'], 'published', ['B39']],
  ['2021-07-01', ['63.63', '50.67', '43.45'], 'published', ['B39']],
  ['2021-09-01', ['64.91', '51.69', '44.32'], 'published', ['B39']],
  ['2022-01-01', ['66.20', '52.72', '45.20'], 'published', ['B39', 'H07']],
  ['2022-03-01', ['67.53', '53.78', '46.11'], 'published', ['B39', 'B165']],
  ['2022-05-01', ['68.88', '54.85', '47.03'], 'published', ['B39']],
  ['2022-08-01', ['70.26', '55.95', '47.97'], 'published', ['B39']],
  ['2022-11-01', ['71.66', '57.07', '48.93'], 'published', ['B39']],
  ['2022-12-01', ['73.10', '58.21', '49.91'], 'published', ['B39']],
  // Raised on 1 July 2023; the table read stops before.
  ['2023-07-01', null, 'missing', []],
  ['2023-11-01', ['76.42', '60.56', '51.93'], 'published', ['B17', 'B30']],
  ['2024-05-01', ['77.95', '61.77', '52.97'], 'published', ['B31', 'B32']],
  ['2025-02-01', null, 'missing', []],
];

function column(label: Text3, index: Column): Parameter {
  return since(
    label,
    'euro',
    rows.map(([from, amounts, status, sources]) => [from, amounts?.[index] ?? null, status, sources]),
  );
}

/** Invalidity with the illness assimilated by the national institute: amounts per day, six days a week. */
export const invalidityAmounts = {
  'invalidity.assimilated.withFamily': column(
    {
      fr: 'Invalidité assimilée par jour, avec charge de famille',
      nl: 'Invaliditeit met gelijkstelling per dag, met gezinslast',
      de: 'Gleichgestellte Invalidität pro Tag, mit Familienlast',
    },
    0,
  ),
  'invalidity.assimilated.single': column(
    {
      fr: 'Invalidité assimilée par jour, isolé',
      nl: 'Invaliditeit met gelijkstelling per dag, alleenstaande',
      de: 'Gleichgestellte Invalidität pro Tag, alleinstehend',
    },
    1,
  ),
  'invalidity.assimilated.cohabiting': column(
    {
      fr: 'Invalidité assimilée par jour, cohabitant',
      nl: 'Invaliditeit met gelijkstelling per dag, samenwonende',
      de: 'Gleichgestellte Invalidität pro Tag, zusammenlebend',
    },
    2,
  ),
} as const;
