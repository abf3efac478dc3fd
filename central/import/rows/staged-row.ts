import type { Issue } from '../define/codes.ts';
import type { FileKind } from '../define/files.ts';
import type { Value } from './read-value.ts';

/** Values of a row by column; empty cells are left out. */
export type RowData = Readonly<Record<string, Value>>;

export interface StagedRow {
  readonly kind: FileKind;
  readonly fileNo: number;
  readonly line: number;
  /** Names the row among those of its kind; `fileNo:line` where it cannot be told. */
  readonly key: string;
  readonly dossier: string | null;
  /** With what is noted beside the values: `_b` the day of birth that counts, `_w` the warnings. */
  readonly data: RowData;
  /** `data` as JSON. */
  readonly json: string;
  /** Of the values alone: equal hash, equal row. */
  readonly hash: string;
  readonly issues: readonly Issue[];
  readonly rejected: boolean;
}

/** What the checks of a file family may look at. */
export interface CheckContext {
  /** The extract speaks of no later day. */
  readonly asOf: string;
  readonly isDemo: boolean;
  readonly places: PlaceTable;
}

/** What a postal code says: the municipality of a main code, and an empty name where it covers several localities. */
export interface Place {
  readonly nis: string | null;
  readonly name: Readonly<Record<'fr' | 'nl' | 'de', string>>;
}

export interface PlaceTable {
  readonly asOf: string;
  /** Null for a code that the table does not have. */
  find(postalCode: string): Place | null;
}

export type RowCheck = (data: RowData, context: CheckContext) => Iterable<Issue>;

/** What the stage and what is remembered keep as text. */
export function rowDataOf(json: string): RowData {
  const data: RowData = JSON.parse(json);
  return data;
}

export function textIn(data: RowData, column: string): string | null {
  const value = data[column];
  return typeof value === 'string' ? value : null;
}

export function numberIn(data: RowData, column: string): number | null {
  const value = data[column];
  return typeof value === 'number' ? value : null;
}

export function isTrueIn(data: RowData, column: string): boolean {
  return data[column] === true;
}
