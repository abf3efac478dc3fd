export interface CsvRecord {
  /** Physical line at which it begins; the first of a file is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote that never closes, or something after one that did: then `cells` is what the line would hold without. */
  readonly broken: boolean;
}

/** A record longer than this has lost its closing quote. */
const LONGEST = 100_000;

/**
 * Records of a CSV text (RFC 4180) as they come, empty lines left out. A quote that is open or misplaced costs its own
 * line and no other: reading goes on at the next physical line.
 */
export async function* csvRecords(
  texts: AsyncIterable<string> | Iterable<string>,
  separator: string,
): AsyncGenerator<CsvRecord> {
  for await (const batch of csvBatches(texts, separator)) yield* batch;
}

/** The same, as many at once as a piece of the text holds: nobody should wait for each of millions. */
export async function* csvBatches(
  texts: AsyncIterable<string> | Iterable<string>,
  separator: string,
): AsyncGenerator<Iterable<CsvRecord>> {
  let buffer = '';
  let line = 1;
  const take = function* (isEnd: boolean): Generator<CsvRecord> {
    let at = 0;
    while (at < buffer.length) {
      const read = readRecord(buffer, at, separator, isEnd);
      if (read === null) break;
      const { cells, next, lines, broken } = read;
      at = next;
      const first = line;
      line += lines;
      if (cells.length > 1 || cells[0] !== '') yield { line: first, cells, broken };
    }
    buffer = buffer.slice(at);
  };
  for await (const text of texts) {
    buffer += text;
    yield take(false);
  }
  yield take(true);
}

interface Read {
  readonly cells: readonly string[];
  readonly next: number;
  readonly lines: number;
  readonly broken: boolean;
}

/** Null when the buffer ends before the record does and more may come. */
function readRecord(text: string, start: number, separator: string, isEnd: boolean): Read | null {
  const lineEnd = endOfLine(text, start);
  if (lineEnd < 0 && !isEnd && text.length - start <= LONGEST) return null;
  // The line first: looking for a quote in all that follows would read the buffer again for each record.
  const whole = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  if (!whole.includes('"')) {
    return {
      cells: whole.split(separator),
      next: lineEnd < 0 ? text.length : afterLine(text, lineEnd),
      lines: 1,
      broken: false,
    };
  }
  // Most quotes are closed where they should be, in the line that opened them.
  const cells = whole.length > LONGEST ? null : quotedCells(whole, separator);
  if (cells === null) return readQuoted(text, start, separator, isEnd);
  return { cells, next: lineEnd < 0 ? text.length : afterLine(text, lineEnd), lines: 1, broken: false };
}

/** Cells of a line by itself; null where a quote stays open or stands where none should. */
function quotedCells(line: string, separator: string): string[] | null {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const stop = line.indexOf(separator, at);
      const cell = stop < 0 ? line.slice(at) : line.slice(at, stop);
      if (cell.includes('"')) return null;
      cells.push(cell);
      if (stop < 0) return cells;
      at = stop + 1;
      continue;
    }
    let close = line.indexOf('"', at + 1);
    let doubled = false;
    while (close >= 0 && line[close + 1] === '"') {
      doubled = true;
      close = line.indexOf('"', close + 2);
    }
    if (close < 0) return null;
    const cell = line.slice(at + 1, close);
    cells.push(doubled ? cell.replaceAll('""', '"') : cell);
    if (close + 1 === line.length) return cells;
    if (line[close + 1] !== separator) return null;
    at = close + 2;
  }
}

function readQuoted(text: string, start: number, separator: string, isEnd: boolean): Read | null {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    if (text[at] !== '"') {
      const stop = nextOf(text, at, separator);
      const cell = text.slice(at, stop < 0 ? text.length : stop);
      if (cell.includes('"')) return brokenLine(text, start, separator, isEnd);
      if (stop < 0 && !isEnd) return null;
      cells.push(cell);
      if (stop < 0) return { cells, next: text.length, lines, broken: false };
      if (text[stop] !== separator) return { cells, next: afterLine(text, stop), lines, broken: false };
      at = stop + 1;
      continue;
    }
    let close = at + 1;
    for (;;) {
      close = text.indexOf('"', close);
      if (close < 0 || close - start > LONGEST) {
        if (close < 0 && !isEnd && text.length - start <= LONGEST) return null;
        return brokenLine(text, start, separator, isEnd);
      }
      if (text[close + 1] !== '"') break;
      close += 2;
    }
    if (close + 1 >= text.length && !isEnd) return null;
    const cell = text.slice(at + 1, close);
    lines += linesIn(cell);
    cells.push(cell.replaceAll('""', '"'));
    const after = text[close + 1];
    if (after === undefined) return { cells, next: text.length, lines, broken: false };
    if (after === '\n' || after === '\r')
      return { cells, next: afterLine(text, close + 1), lines, broken: false };
    if (after !== separator) return brokenLine(text, start, separator, isEnd);
    at = close + 2;
  }
}

/** The physical line alone, cut at its separators. */
function brokenLine(text: string, start: number, separator: string, isEnd: boolean): Read | null {
  const end = endOfLine(text, start);
  if (end < 0 && !isEnd && text.length - start <= LONGEST) return null;
  const stop = end < 0 ? text.length : end;
  return {
    cells: text.slice(start, stop).split(separator),
    next: end < 0 ? text.length : afterLine(text, end),
    lines: 1,
    broken: true,
  };
}

function nextOf(text: string, from: number, separator: string): number {
  const cut = text.indexOf(separator, from);
  const end = endOfLine(text, from);
  if (cut < 0) return end;
  return end < 0 ? cut : Math.min(cut, end);
}

/** Place of the line's end, `\r\n`, `\n` or the `\r` of old machines. */
function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  if (feed < 0) return loneReturn(text, from, text.length);
  if (feed > from && text[feed - 1] === '\r') return feed - 1;
  return feed;
}

/** A file of old machines has no line feed at all. */
function loneReturn(text: string, from: number, end: number): number {
  const back = text.indexOf('\r', from);
  return back >= 0 && back < end - 1 && text[back + 1] !== '\n' ? back : -1;
}

function afterLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
