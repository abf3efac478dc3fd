import * as z from 'zod';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { type FileKind, fileKinds } from '../define/files.ts';
import { foldColumn } from './header.ts';

/** A fund's own names for our columns. */
export interface ColumnMap {
  /** Our column for a folded foreign name; null when the map says nothing. */
  columnOf(kind: FileKind, folded: string): string | null;
}

/** A fund's own names for our columns and values. */
export interface FieldMap extends ColumnMap {
  /** What it was read from: in another thread `parseFieldMap` makes the same of it. */
  readonly source: unknown;
  /** What turns the foreign values of a column into ours; null when the map says nothing of them, as of most columns. */
  valuesOf(kind: FileKind, column: string): ((cell: string) => string) | null;
}

const names = z.record(z.string(), z.string());
const part = z.strictObject({
  headers: names.optional(),
  values: z.record(z.string(), names).optional(),
});
const kinds = z.enum(fileKinds);
const mapSchema = part.extend({ files: z.partialRecord(kinds, part).optional() });
type Part = z.infer<typeof part>;

export const noMap: FieldMap = {
  source: {},
  columnOf: () => null,
  valuesOf: () => null,
};

/**
 * Reads `{ "headers": { "Foreign name": "our_column" }, "values": { "our_column": { "Foreign": "ours" } } }`; what
 * concerns one kind of file alone stands in the same shape under `"files": { "persons": { … } }` and comes first.
 */
export function parseFieldMap(json: unknown): Result<FieldMap, string> {
  const read = mapSchema.safeParse(json);
  if (!read.success) {
    const [first] = read.error.issues;
    return err(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
  }
  const common = folded(read.data);
  const own = new Map(Object.entries(read.data.files ?? {}).map(([kind, one]) => [kind, folded(one ?? {})]));
  const partsOf = (kind: FileKind) => [own.get(kind), common].flatMap((one) => one ?? []);
  return ok({
    source: read.data,
    columnOf: (kind, name) => partsOf(kind).flatMap(({ headers }) => headers.get(name) ?? [])[0] ?? null,
    valuesOf(kind, column) {
      const known = partsOf(kind).flatMap(({ values }) => values.get(column) ?? []);
      if (known.length === 0) return null;
      return (cell) => {
        const folded = cell.trim().toLowerCase();
        return known.find((values) => values.has(folded))?.get(folded) ?? cell;
      };
    },
  });
}

function folded({ headers = {}, values = {} }: Part) {
  return {
    headers: new Map(Object.entries(headers).map(([from, to]) => [foldColumn(from), foldColumn(to)])),
    values: new Map(
      Object.entries(values).map(([column, pairs]) => [
        foldColumn(column),
        new Map(Object.entries(pairs).map(([from, to]) => [from.trim().toLowerCase(), to])),
      ]),
    ),
  };
}
