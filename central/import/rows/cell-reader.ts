import type { Column } from '../define/column.ts';
import type { FileKind } from '../define/files.ts';
import type { FieldMap } from '../read/field-map.ts';
import { readValue, type ReadValue, type Value } from './read-value.ts';

/** Dates, codes and amounts come again and again; beyond this many of a column, what was read is forgotten. */
const MOST_REMEMBERED = 20_000;
const recurring = new Set(['date', 'quarter', 'year', 'money', 'whole', 'bool', 'lang', 'iso2', 'enum']);
/** What their readers take has no character that JSON writes in another way. */
const plain = new Set(['ref', 'ssin', 'enterprise', 'iban', 'communication']);

/** What was read of a cell, and the same as a member of the row's JSON, `,"name":value`; null where it could not be read. */
export interface ReadCell {
  readonly read: ReadValue;
  readonly member: string | null;
}

/** How the cells of one column of a file are read. */
export interface CellReader {
  readonly column: Column;
  /** What an empty cell means; undefined when it means nothing. */
  readonly fallback: { readonly value: Value; readonly member: string } | undefined;
  /** The cell of this column in a record, in our words; empty where the file has no such column. */
  cellOf(cells: readonly string[]): string;
  /** Reads a filled cell. */
  read(cell: string): ReadCell;
}

/** @param place of the column among the cells of a record; -1 when the file lacks it */
export function cellReader(kind: FileKind, column: Column, place: number, map: FieldMap): CellReader {
  const { name, type, fallback } = column;
  // Asked once for the column: millions of cells are read by it.
  const valueOf = place < 0 ? null : map.valuesOf(kind, name);
  const known = recurring.has(type.is) ? new Map<string, ReadCell>() : null;
  const isPlain = plain.has(type.is);
  const before = `,"${name}":`;
  const readCell = (cell: string): ReadCell => {
    const read = readValue(column, cell);
    if (!('value' in read)) return { read, member: null };
    const { value } = read;
    return { read, member: isPlain ? `${before}"${value}"` : before + JSON.stringify(value) };
  };
  const meant = (read: ReadValue) => {
    const value = 'value' in read ? read.value : null;
    return { value, member: before + JSON.stringify(value) };
  };
  return {
    column,
    fallback: fallback === null ? undefined : meant(readValue(column, fallback)),
    cellOf: (cells) => {
      const cell = cells[place] ?? '';
      return valueOf === null ? cell : valueOf(cell);
    },
    read(cell) {
      if (known === null) return readCell(cell);
      const remembered = known.get(cell);
      if (remembered !== undefined) return remembered;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const made = readCell(cell);
      known.set(cell, made);
      return made;
    },
  };
}
