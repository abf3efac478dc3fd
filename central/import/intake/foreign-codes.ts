import { INTAKE_CODES, type IntakeCodes } from '#shared/sync/intake.ts';
import type { Column } from '../define/column.ts';
import { csvRecords } from '../read/csv-records.ts';
import { textOf } from '../read/encoding.ts';
import { parseFieldMap } from '../read/field-map.ts';
import { readValue } from '../rows/read-value.ts';
import { headersOf, openFiles } from '../stage-files.ts';
import type { Received } from './seen-file.ts';

/** Whoever writes its codes otherwise does so from the beginning. */
const LOOKED_AT = 50_000;
/** A longer cell is no code. */
const LONGEST = 40;

/**
 * What a file writes in the columns that only know certain codes, where ours are others.
 * @param headers our column for a foreign header, as the person related them
 */
export async function foreignCodes(
  { path }: Received,
  headers: Readonly<Record<string, string>>,
): Promise<readonly IntakeCodes[]> {
  const map = parseFieldMap({ headers });
  const [opened] = map.ok ? await openFiles([path], map.value) : [];
  const { header = null, bytes = null } = opened ?? {};
  if (opened === undefined || header === null || !bytes?.encoding) return [];
  const written = await headersOf(opened);
  const columns = header.places.flatMap((name, place) => {
    const column = header.definition.columns.find((one) => one.name === name);
    const ours = column === undefined ? null : codesOf(column);
    return column === undefined || ours === null
      ? []
      : [
          {
            column,
            ours,
            place,
            header: written[place]?.written ?? column.name,
            found: new Map<string, string>(),
          },
        ];
  });
  let read = 0;
  for await (const { cells, broken } of csvRecords(textOf(path, bytes.encoding), opened.separator)) {
    read += 1;
    if (read > LOOKED_AT || columns.length === 0) break;
    if (read === 1 || broken) continue;
    for (const { column, place, found } of columns) {
      const cell = cells[place]?.trim() ?? '';
      const isKnown = cell === '' || found.has(cell.toLowerCase()) || found.size > INTAKE_CODES;
      if (!isKnown && !('value' in readValue(column, cell))) found.set(cell.toLowerCase(), cell);
    }
  }
  return columns.flatMap(({ column: { name }, ours, header: as, found }) => {
    const foreign = [...found.values()].filter((cell) => cell.length <= LONGEST).slice(0, INTAKE_CODES);
    return foreign.length === 0
      ? []
      : [{ column: name, header: as, ours: [...ours], foreign, more: found.size > foreign.length }];
  });
}

/** The codes that a column knows; null where it holds anything else. */
function codesOf({ type }: Column): readonly string[] | null {
  if (type.is === 'enum') return type.values;
  if (type.is === 'lang') return ['FR', 'NL', 'DE'];
  return type.is === 'bool' ? ['1', '0'] : null;
}
