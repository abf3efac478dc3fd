import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { Pack } from './pack.ts';
import type { Parameter, ParameterStatus } from './parameter.ts';
import type { ParameterId } from './parameters/index.ts';

/** One side of a change: the figure of a stretch, or null where there is no such stretch. */
export interface FigureSide {
  readonly to: PlainDate | null;
  readonly value: string | null;
  readonly status: ParameterStatus;
}

/** A stretch that begins on that date in one pack and not in the other, or says something else there. */
export interface FigureChange {
  readonly id: ParameterId;
  readonly from: PlainDate;
  readonly before: FigureSide | null;
  readonly after: FigureSide | null;
  /** Same figure and dates; only its words, unit, sources or note differ. */
  readonly wordsOnly: boolean;
}

/** What a new pack would change, series by series in the order of the pack, dates in order. Nothing when equal. */
export function packDiff(before: Pack, after: Pack): FigureChange[] {
  return parameterIds(after).flatMap((id) => seriesDiff(id, before.parameters[id], after.parameters[id]));
}

/** Names of the series of a pack, in its order. */
export function parameterIds(pack: Pack): ParameterId[] {
  return Object.keys(pack.parameters).filter((id): id is ParameterId => Object.hasOwn(pack.parameters, id));
}

function seriesDiff(id: ParameterId, before: Parameter, after: Parameter): FigureChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const old = new Map(before.values.map((value) => [value.from, value]));
  const fresh = new Map(after.values.map((value) => [value.from, value]));
  const dates = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const otherWords = canonicalJson([before.label, before.unit]) !== canonicalJson([after.label, after.unit]);
  const changes = dates.flatMap((from): FigureChange[] => {
    const a = old.get(from) ?? null;
    const b = fresh.get(from) ?? null;
    if (canonicalJson(a) === canonicalJson(b)) return [];
    const sideA = side(a);
    const sideB = side(b);
    const wordsOnly = canonicalJson(sideA) === canonicalJson(sideB);
    return [{ id, from, before: sideA, after: sideB, wordsOnly }];
  });
  const first = dates[0];
  if (changes.length > 0 || !otherWords || first === undefined) return changes;
  return [
    {
      id,
      from: first,
      before: side(old.get(first) ?? null),
      after: side(fresh.get(first) ?? null),
      wordsOnly: true,
    },
  ];
}

function side(value: Parameter['values'][number] | null): FigureSide | null {
  return value === null ? null : { to: value.to, value: value.value, status: value.status };
}
