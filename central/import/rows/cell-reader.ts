import type { Column } from '../define/column.ts';
import type { FileKind } from '../define/files.ts';
import type { FieldMap } from '../read/field-map.ts';
import { readValue, type ReadValue } from './read-value.ts';

/** Dates, codes and amounts come again and again; beyond this many of a column, what was read is forgotten. */
const MOST_REMEMBERED = 20_000;
const recurring = new Set(['date', 'quarter', 'year', 'money', 'whole', 'bool', 'lang', 'iso2', 'enum']);

/** How the cells of one column of a file are read. */
export interface CellReader {
  readonly column: Column;
  /** What an empty cell means; undefined when it means nothing. */
  readonly fallback: ReadValue | undefined;
  /** The cell of this column in a record, in our words; empty where the file has no such column. */
  cellOf(cells: readonly string[]): string;
  /** Reads a filled cell. */
  read(cell: string): ReadValue;
}

/** @param place of the column among the cells of a record; -1 when the file lacks it */
export function cellReader(kind: FileKind, column: Column, place: number, map: FieldMap): CellReader {
  const { name, type, fallback } = column;
  // Asked once for the column: millions of cells are read by it.
  const valueOf = place < 0 ? null : map.valuesOf(kind, name);
  const known = recurring.has(type.is) ? new Map<string, ReadValue>() : null;
  return {
    column,
    fallback: fallback === null ? undefined : readValue(column, fallback),
    cellOf: (cells) => {
      const cell = cells[place] ?? '';
      return valueOf === null ? cell : valueOf(cell);
    },
    read(cell) {
      if (known === null) return readValue(column, cell);
      const before = known.get(cell);
      if (before !== undefined) return before;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const value = readValue(column, cell);
      known.set(cell, value);
      return value;
    },
  };
}
