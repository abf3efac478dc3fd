import { basename } from 'node:path';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { issue } from './define/codes.ts';
import type { FileKind } from './define/files.ts';
import { csvRecords } from './read/csv-records.ts';
import { type Encoding, type FileBytes, inspectBytes, textOf } from './read/encoding.ts';
import { ImportStopped } from './import-options.ts';
import type { ColumnMap, FieldMap } from './read/field-map.ts';
import { foldColumn, type Recognised, recognise, separatorOf } from './read/header.ts';
import { rowReader } from './rows/read-row.ts';
import type { CheckContext } from './rows/staged-row.ts';
import type { ReadableFile, Reading } from './read-batches.ts';
import { readersFor, readSideBySide } from './read-side-by-side.ts';
import type { StageWriter } from './stage-store.ts';
import { stagedIssue } from './staged-batch.ts';

/** A file of the extract and what its first line says of it. */
export interface Opened {
  readonly path: string;
  readonly name: string;
  readonly bytes: FileBytes | null;
  readonly separator: ';' | ',';
  /** Null where the file cannot be read at all. */
  readonly header: Recognised | null;
}

export interface Progress {
  (step: { readonly file: string; readonly done: number; readonly total: number }): void;
}

/** Looks at each file: what it is written in, what its columns are. In the order of kinds and names, whoever asks. */
export async function openFiles(paths: readonly string[], map: ColumnMap): Promise<readonly Opened[]> {
  const opened = await Promise.all(paths.map((path) => openFile(path, map)));
  const place = ({ header, name, bytes }: Opened) =>
    `${header?.definition.kind ?? ''} ${name} ${bytes?.sha256 ?? ''}`;
  return opened.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

async function openFile(path: string, map: ColumnMap): Promise<Opened> {
  const name = basename(path);
  try {
    const bytes = await inspectBytes(path);
    if (bytes.encoding === null) return { path, name, bytes, separator: ';', header: null };
    const line = await firstLine(path, bytes.encoding);
    const separator = separatorOf(line);
    for await (const record of csvRecords([`${line}\n`], separator))
      return { path, name, bytes, separator, header: recognise(record.cells, map) };
    return { path, name, bytes, separator, header: recognise([], map) };
  } catch {
    return { path, name, bytes: null, separator: ';', header: null };
  }
}

/** The columns as a file writes them, and as they are compared. */
export async function headersOf({
  path,
  bytes,
  separator,
}: Opened): Promise<readonly { readonly written: string; readonly folded: string }[]> {
  if (!bytes?.encoding) return [];
  for await (const { cells } of csvRecords([`${await firstLine(path, bytes.encoding)}\n`], separator))
    return cells.map((cell) => ({ written: cell.trim(), folded: foldColumn(cell) }));
  return [];
}

/** Headers are short: what is longer than this is no header. */
const LONGEST_HEADER = 20_000;

async function firstLine(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const part of textOf(path, encoding)) {
    text += part;
    if (/[\r\n]/.test(text) || text.length > LONGEST_HEADER) break;
  }
  return text.split(/[\r\n]/)[0]?.slice(0, LONGEST_HEADER) ?? '';
}

/** Why a file is refused before its rows are read. */
export function refusalsOf({ bytes, header }: Opened) {
  if (bytes === null) return [{ line: 1, issue: issue('E02unreadable', '', 'empty') }];
  if (bytes.encoding === null)
    return [{ line: bytes.badLine, issue: issue('E01', '', 'text', { line: bytes.badLine }) }];
  if (header?.known === 0) return [{ line: 1, issue: issue('E02unknown', '', 'text') }];
  return (header?.missing ?? []).map((column) => ({
    line: 1,
    issue: issue('E02', column, 'empty', { column }),
  }));
}

/** The day the extract itself names; the first row of the first extract.csv that can be read. */
export async function asOfOf(
  opened: readonly Opened[],
  map: FieldMap,
  context: CheckContext,
): Promise<PlainDate | null> {
  for (const [fileNo, file] of opened.entries()) {
    const { header, bytes } = file;
    if (header?.definition.kind !== 'extract' || header.missing.length > 0 || !bytes?.encoding) continue;
    const read = rowReader({ definition: header.definition, fileNo, places: header.places, map }, context);
    let isHeader = true;
    for await (const record of csvRecords(textOf(file.path, bytes.encoding), file.separator)) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      const row = read(record);
      const day = row.data['as_of'];
      // Only what the parser of dates took is in the data of a row.
      if (typeof day === 'string') return day as PlainDate;
    }
  }
  return null;
}

/** Where rows go, and whether it is a database that runs in this process. */
export interface StageTo {
  readonly writer: StageWriter;
  readonly isEmbedded: boolean;
}

/** What was read. */
export interface StagedFiles {
  readonly kinds: ReadonlySet<FileKind>;
  readonly rows: number;
}

/** Reads every row of every file that is not refused into the stage. */
export async function stageFiles(
  { writer, isEmbedded }: StageTo,
  opened: readonly Opened[],
  reading: Reading,
  onProgress: Progress,
  stopped: () => boolean,
): Promise<StagedFiles> {
  const refused = opened.flatMap((file, fileNo) =>
    refusalsOf(file).map(({ line, issue: one }) => stagedIssue(fileNo, line, one)),
  );
  await writer.writeIssues(refused);
  const files = opened.flatMap((file, fileNo) => readableFile(file, fileNo) ?? []);
  const total = opened.reduce((sum, { bytes }) => sum + (bytes?.bytes ?? 0), 0);
  let done = 0;
  await readSideBySide(files, readersFor(isEmbedded, files, reading), async (file, batch) => {
    await writer.write(batch);
    done += batch.length;
    onProgress({ file: file.name, done: Math.min(done, total), total });
    if (stopped()) throw new ImportStopped();
  });
  await writer.finish();
  return { kinds: new Set(files.map(({ kind }) => kind)), rows: writer.rows };
}

function readableFile(file: Opened, fileNo: number): ReadableFile | null {
  const { path, name, header, bytes, separator } = file;
  if (refusalsOf(file).length > 0 || header === null || !bytes?.encoding) return null;
  const { definition, places } = header;
  const { encoding } = bytes;
  return { path, name, fileNo, encoding, separator, kind: definition.kind, places, bytes: bytes.bytes };
}
