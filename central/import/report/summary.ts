import type { Counts, KindCounts } from './counts.ts';

/** The last line of the command, for programs: its words never change, whatever the language. */
export function summaryLine({ rows, imported, updated, unchanged, rejected, warnings }: Counts): string {
  return `rows ${rows}, imported ${imported}, updated ${updated}, unchanged ${unchanged}, rejected ${rejected}, warnings ${warnings}`;
}

/** One line per kind of file, columns under their headings. */
export function tableLines(kinds: readonly KindCounts[], headings: readonly string[]): readonly string[] {
  const rows = kinds.map((one) => [
    `${one.kind}.csv`,
    ...[one.rows, one.imported, one.updated, one.unchanged, one.rejected, one.warnings].map(String),
  ]);
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...rows.map((row) => row[place]?.length ?? 0)),
  );
  return [headings, ...rows].map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
