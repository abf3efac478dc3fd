import type { IntakeFile } from '#shared/sync/intake.ts';
import { files } from '../define/files.ts';
import type { ColumnMap } from '../read/field-map.ts';
import { headersOf, openFiles } from '../stage-files.ts';
import { proposeColumns, proposedColumn } from './propose-columns.ts';

/** A file that was handed over, with the number that the desk names it by. */
export interface Received {
  readonly no: number;
  readonly path: string;
}

/** Knows a file also by what its headers remind of: the person at the screen decides. */
const byLikeness: ColumnMap = {
  columnOf: (kind, folded) =>
    files[kind].columns.some(({ name }) => name === folded) ? null : proposedColumn(folded),
};

/** What the first line of a file says: its kind, its columns, and which of ours the foreign ones might be. */
export async function seenFile({ no, path }: Received): Promise<IntakeFile> {
  const [opened] = await openFiles([path], byLikeness);
  const { name = '', bytes = null, header = null } = opened ?? {};
  const seen = {
    no,
    name,
    bytes: bytes?.bytes ?? 0,
    encoding: bytes?.encoding ?? null,
    badLine: bytes?.badLine ?? 1,
  };
  if (opened === undefined || header === null || header.known === 0)
    return { ...seen, kind: null, columns: [], known: [], required: [] };
  const headers = await headersOf(opened);
  const { definition } = header;
  const own = new Set(definition.columns.map(({ name: column }) => column));
  const places = headers.map(({ folded }) => (own.has(folded) ? folded : null));
  const proposed = proposeColumns(
    definition.kind,
    headers.map(({ written }) => written),
    places,
  );
  return {
    ...seen,
    kind: definition.kind,
    columns: headers.map(({ written }, place) => ({
      header: written,
      column: places[place] ?? null,
      proposed: proposed[place] ?? null,
    })),
    known: [...own],
    required: definition.columns.flatMap((column) => (column.required ? [column.name] : [])),
  };
}
