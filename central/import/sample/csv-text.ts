import { type FileKind, files } from '../define/files.ts';

/** A row before it is written: texts by column; what is missing is empty. */
export type SampleRow = Record<string, string>;
export type SampleFiles = Record<FileKind, SampleRow[]>;

export function cellText(text: string): string {
  return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The columns of a kind in the order of their definition, a header and one line per row. */
export function csvText(kind: FileKind, rows: readonly SampleRow[], separator: ';' | ',' = ';'): string {
  const names = files[kind].columns.map(({ name }) => name);
  const line = (cells: readonly string[]) => `${cells.map(cellText).join(separator)}\n`;
  return (
    line(names) +
    // `_raw` is a line that no program would write.
    rows.map((row) => row['_raw'] ?? line(names.map((name) => row[name] ?? ''))).join('')
  );
}
