import { yearly } from './series.ts';

/**
 * Management fees as a share of the contribution, set per fund and year by the minister (royal decree 38, art. 20 § 4).
 * A fund enters its own rate in its pack; the years nobody published stay missing. derived = found back from a
 * published total, or read on a weak page.
 */
export const managementFees = {
  'managementFee.ucm': yearly(
    { fr: 'Frais de gestion UCM', nl: 'Beheerskosten UCM', de: 'Verwaltungskosten UCM' },
    'ratio',
    [
      [2019, null, 'missing', []],
      [2020, '0.0405', 'published', ['A8']],
      [2021, '0.0405', 'published', ['A8']],
      [2022, '0.0405', 'published', ['A8']],
      [2023, '0.0405', 'published', ['A8']],
      [2024, null, 'missing', []],
      [2025, '0.0405', 'derived', ['F1']],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.securex': yearly(
    { fr: 'Frais de gestion Securex', nl: 'Beheerskosten Securex', de: 'Verwaltungskosten Securex' },
    'ratio',
    [
      [2019, null, 'missing', []],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, '0.041', 'derived', ['F20']],
      [2025, '0.041', 'derived', ['F21']],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.acerta': yearly(
    { fr: 'Frais de gestion Acerta', nl: 'Beheerskosten Acerta', de: 'Verwaltungskosten Acerta' },
    'ratio',
    [
      [2019, '0.0305', 'published', ['A13']],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, null, 'missing', []],
      [2025, '0.0305', 'derived', ['F14']],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.xerius': yearly(
    { fr: 'Frais de gestion Xerius', nl: 'Beheerskosten Xerius', de: 'Verwaltungskosten Xerius' },
    'ratio',
    [
      [2019, '0.0305', 'published', ['A13']],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, '0.0305', 'published', ['F17']],
      [2025, '0.0305', 'derived', ['F16']],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.liantis': yearly(
    { fr: 'Frais de gestion Liantis', nl: 'Beheerskosten Liantis', de: 'Verwaltungskosten Liantis' },
    'ratio',
    [
      [2019, '0.0395', 'published', ['A13']],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, '0.0395', 'derived', ['F7']],
      [2025, '0.0395', 'derived', ['A3', 'A14']],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.groupS': yearly(
    { fr: 'Frais de gestion Group S', nl: 'Beheerskosten Group S', de: 'Verwaltungskosten Group S' },
    'ratio',
    [
      [2019, '0.039', 'published', ['A13']],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, null, 'missing', []],
      [2025, null, 'missing', []],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.multipen': yearly(
    { fr: 'Frais de gestion Multipen', nl: 'Beheerskosten Multipen', de: 'Verwaltungskosten Multipen' },
    'ratio',
    [
      [2019, '0.039', 'published', ['A13']],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, null, 'missing', []],
      [2025, null, 'missing', []],
      [2026, null, 'missing', []],
    ],
  ),
  'managementFee.partena': yearly(
    { fr: 'Frais de gestion Partena', nl: 'Beheerskosten Partena', de: 'Verwaltungskosten Partena' },
    'ratio',
    [
      [2019, null, 'missing', []],
      [2020, null, 'missing', []],
      [2021, null, 'missing', []],
      [2022, null, 'missing', []],
      [2023, null, 'missing', []],
      [2024, null, 'missing', []],
      [2025, '0.042', 'derived', ['G1']],
      [2026, null, 'missing', []],
    ],
  ),
} as const;
