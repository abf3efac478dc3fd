import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { confirmerOf } from '#shared/rules/confirmer-of.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { parameterIds } from '#shared/rules/pack-diff.ts';
import {
  type Parameter,
  type ParameterStatus,
  type ParameterValue,
  valueAt,
} from '#shared/rules/parameter.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { Confirmer } from '#shared/rules/to-confirm.ts';

export interface SeriesRow {
  readonly id: ParameterId;
  readonly parameter: Parameter;
  /** The stretch of today; null when the series says nothing about it. */
  readonly now: ParameterValue | null;
}

export interface SeriesFilter {
  readonly text: string;
  readonly status: ParameterStatus | 'all';
  readonly source: string;
}

export const noFilter: SeriesFilter = { text: '', status: 'all', source: 'all' };

/** Series that answer the filters: every word of the text, a stretch with that status, a stretch with that source. */
export function seriesOf(pack: Pack, filter: SeriesFilter, today: PlainDate, lang: Lang): SeriesRow[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return parameterIds(pack).flatMap((id) => {
    const parameter = pack.parameters[id];
    const text = folded(
      `${id} ${parameter.label[lang]} ${parameter.values.map(({ value }) => value).join(' ')}`,
    );
    const fits =
      words.every((word) => text.includes(word)) &&
      (filter.status === 'all' || parameter.values.some(({ status }) => status === filter.status)) &&
      (filter.source === 'all' || parameter.values.some(({ sources }) => sources.includes(filter.source)));
    return fits ? [{ id, parameter, now: valueAt(parameter, today) }] : [];
  });
}

export interface MissingFigure {
  readonly id: ParameterId;
  readonly parameter: Parameter;
  readonly value: ParameterValue;
  readonly by: Confirmer;
}

/** Every stretch that the law sets and nobody read, with who can say it. */
export function missingIn(rows: readonly SeriesRow[]): MissingFigure[] {
  return rows.flatMap(({ id, parameter }) =>
    parameter.values
      .filter(({ status }) => status === 'missing')
      .map((value) => ({ id, parameter, value, by: confirmerOf(id) })),
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
