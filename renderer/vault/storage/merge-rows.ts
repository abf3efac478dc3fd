import type { Row } from '#shared/entities/index.ts';

interface Deletion {
  readonly type: string;
  readonly id: string;
  readonly ver: number;
}

/** Rows after single rows were put or deleted, each only if newer than what is held. */
export function mergeRows(rows: readonly Row[], puts: readonly Row[], dels: readonly Deletion[]): Row[] {
  const merged = new Map(rows.map((row) => [`${row.type}:${row.id}`, row]));
  for (const put of puts) {
    const key = `${put.type}:${put.id}`;
    const known = merged.get(key);
    if (!known || known.ver < put.ver) merged.set(key, put);
  }
  for (const del of dels) {
    const key = `${del.type}:${del.id}`;
    const known = merged.get(key);
    if (known && known.ver <= del.ver) merged.delete(key);
  }
  return [...merged.values()];
}
