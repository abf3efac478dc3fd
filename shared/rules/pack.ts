import { hashOf } from '#shared/kernel/canonical-json.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { centsOf, type Parameter, type ParameterValue, valueAt } from './parameter.ts';
import { type ParameterId, parameters } from './parameters/index.ts';
import type { Source } from './parameters/source.ts';
import { sources } from './parameters/sources.ts';
import type { ParameterUse } from './trace.ts';

/** All figures of the law at one moment of our knowledge. Results name its hash, so that they can be replayed. */
export interface Pack {
  readonly version: string;
  readonly parameters: Readonly<Record<ParameterId, Parameter>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The pack the product ships with. */
export const builtInPack: Pack = { version: '2026-11-23', parameters, sources };

const hashes = new WeakMap<Pack, string>();

/** SHA-256 over the canonical JSON of version, figures and sources. Computed once per pack: it takes milliseconds. */
export function packHash(pack: Pack): string {
  const known = hashes.get(pack);
  if (known !== undefined) return known;
  const hash = hashOf({ version: pack.version, parameters: pack.parameters, sources: pack.sources });
  hashes.set(pack, hash);
  return hash;
}

export function figureAt(pack: Pack, id: ParameterId, on: PlainDate): ParameterValue | null {
  return valueAt(pack.parameters[id], on);
}

/** In whole cents; null when the figure is missing or unknown on that date. */
export function centsAt(pack: Pack, id: ParameterId, on: PlainDate): EuroCents | null {
  return centsOf(figureAt(pack, id, on));
}

/** How a trace names the figure it used on that date; a date outside the series is a missing figure. */
export function usedAt(pack: Pack, id: ParameterId, on: PlainDate): ParameterUse {
  const parameter = pack.parameters[id];
  const found = valueAt(parameter, on);
  const { label, unit } = parameter;
  if (found === null)
    return { id, label, unit, from: null, to: null, value: null, status: 'missing', sources: [] };
  let use = knownUses.get(found);
  if (use === undefined || use.id !== id || use.label !== label || use.unit !== unit) {
    const { from, to, value, status, sources: cited } = found;
    use = { id, label, unit, from, to, value, status, sources: cited };
    knownUses.set(found, use);
  }
  return use;
}

/** A stretch is named the same way each time: rules name their figures also when nobody reads the trace. */
const knownUses = new WeakMap<ParameterValue, ParameterUse>();
