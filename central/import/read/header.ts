import { type FileDefinition, type FileKind, fileKinds, files } from '../define/files.ts';
import type { ColumnMap } from './field-map.ts';

/** `;` or `,`: whichever the first line holds more of, quoted parts left out. */
export function separatorOf(headerLine: string): ';' | ',' {
  const plain = headerLine.replace(/"[^"]*"/g, '');
  const count = (mark: string) => plain.split(mark).length - 1;
  return count(',') > count(';') ? ',' : ';';
}

/** A column's name as it is compared: without case, accents and the spaces people put in. */
export function foldColumn(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

export interface Recognised {
  readonly definition: FileDefinition;
  /** By place of the cell: the column it fills, or null when we do not know it. */
  readonly places: readonly (string | null)[];
  readonly unknown: readonly string[];
  /** Required columns that are not there: then the file is refused. */
  readonly missing: readonly string[];
  /** How many of our columns are there; without any, nobody knows what the file is. */
  readonly known: number;
}

/** Which file this is, from its columns alone: the kind that misses least of what it needs and explains most of them. */
export function recognise(header: readonly string[], map: ColumnMap): Recognised {
  const all = fileKinds.map((kind) => fit(kind, header, map));
  const [best] = all.sort(
    (a, b) =>
      Number(a.known === 0) - Number(b.known === 0) ||
      a.missing.length / a.needed - b.missing.length / b.needed ||
      b.known - a.known,
  );
  return best ?? fit('persons', header, map);
}

function fit(kind: FileKind, header: readonly string[], map: ColumnMap) {
  const definition = files[kind];
  const names = new Set(definition.columns.map(({ name }) => name));
  const taken = new Set<string>();
  const unknown: string[] = [];
  const places = header.map((cell) => {
    const folded = foldColumn(cell);
    const name = map.columnOf(kind, folded) ?? folded;
    if (!names.has(name) || taken.has(name)) {
      if (folded !== '') unknown.push(cell.trim());
      return null;
    }
    taken.add(name);
    return name;
  });
  const needed = definition.columns.filter(({ required }) => required);
  return {
    definition,
    places,
    unknown,
    missing: needed.flatMap(({ name }) => (taken.has(name) ? [] : [name])),
    known: taken.size,
    needed: needed.length,
  };
}
