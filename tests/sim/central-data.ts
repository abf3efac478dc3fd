import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { DeviceRecord, MutationRecord, StoredBundle } from '../../central/sync/sync-store.ts';

export interface KeptMutation extends MutationRecord {
  readonly deviceId: string;
}

/** What an office remembers of a dossier that left. */
export interface Departure {
  readonly ver: number;
  readonly to: string;
  readonly rows: readonly (readonly [string, string])[];
}

/** What central has committed. Never changed in place: a backup, or the snapshot of a reader, is a reference. */
export interface CentralData {
  /** Version of each space. */
  readonly spaces: ReadonlyMap<string, number>;
  /** Version up to which an office has forgotten who left. */
  readonly horizons: ReadonlyMap<string, number>;
  /** By `space|dossier`. */
  readonly departures: ReadonlyMap<string, Departure>;
  /** By `space|type|id`. */
  readonly rows: ReadonlyMap<string, Row>;
  /** By `space|dossier`. */
  readonly digests: ReadonlyMap<string, Digest>;
  readonly devices: ReadonlyMap<string, DeviceRecord>;
  /** By `device|seq`. */
  readonly mutations: ReadonlyMap<string, KeptMutation>;
  /** What was compressed for a first load, by `space|first id`. */
  readonly bundles: ReadonlyMap<string, StoredBundle>;
  /** Which mutation holds a mid. */
  readonly mids: ReadonlyMap<string, string>;
}

/** One writer's copy, which becomes the data when it commits. */
export interface Draft {
  readonly spaces: Map<string, number>;
  readonly horizons: Map<string, number>;
  readonly departures: Map<string, Departure>;
  readonly rows: Map<string, Row>;
  readonly digests: Map<string, Digest>;
  readonly devices: Map<string, DeviceRecord>;
  readonly mutations: Map<string, KeptMutation>;
  readonly bundles: Map<string, StoredBundle>;
  readonly mids: Map<string, string>;
}

export function draftOf(data: CentralData): Draft {
  return {
    spaces: new Map(data.spaces),
    horizons: new Map(data.horizons),
    departures: new Map(data.departures),
    rows: new Map(data.rows),
    digests: new Map(data.digests),
    devices: new Map(data.devices),
    mutations: new Map(data.mutations),
    bundles: new Map(data.bundles),
    mids: new Map(data.mids),
  };
}

const grants = new WeakMap<CentralData['rows'], readonly Row<'dossier-grant'>[]>();

/** Grants under which somebody holds dossiers of other offices. */
export function lentTo({ rows }: CentralData, staffId: string): readonly Row<'dossier-grant'>[] {
  const all = grants.get(rows) ?? rowsOfType([...rows.values()], 'dossier-grant');
  grants.set(rows, all);
  return all.filter(({ body }) => body.staffId === staffId && body.endedOn === null);
}

/** As PostgreSQL tells it: the code decides whether the transaction is tried again. */
export class StoreError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`store error ${code}`);
    this.code = code;
  }
}

const texts = new WeakMap<Row, string>();

/** JSON of a row as it travels; made once, since rows are never changed in place. */
export function wireText(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(row);
  texts.set(row, text);
  return text;
}
