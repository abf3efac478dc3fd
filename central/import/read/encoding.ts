import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

export type Encoding = 'utf-8' | 'windows-1252';

export interface FileBytes {
  /** Null when the bytes are neither. */
  readonly encoding: Encoding | null;
  /** Physical line of the first byte that fits no encoding. */
  readonly badLine: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Bytes that Windows-1252 leaves undefined, and NUL, which no text file holds (UTF-16 is full of them). */
const undefinedIn1252 = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const CHUNK = 1 << 18;
const MARK = '\ufeff';

/** Reads a file in pieces, to learn what it is written in. Rejects when it cannot be read. */
export async function inspectBytes(path: string): Promise<FileBytes> {
  const hash = createHash('sha256');
  let bytes = 0;
  let holdsNul = false;
  let utf8 = true;
  // The beginning of a character that goes on in the next piece.
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK })) {
    const chunk: Buffer = Buffer.from(piece);
    hash.update(chunk);
    bytes += chunk.length;
    holdsNul ||= chunk.includes(0);
    if (!utf8) continue;
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = whole.length - openEnd(whole);
    utf8 = isUtf8(whole.subarray(0, end));
    rest = Buffer.from(whole.subarray(end));
  }
  utf8 &&= rest.length === 0;
  const sha256 = hash.digest('hex');
  if (utf8 && !holdsNul) return { encoding: 'utf-8', badLine: 1, bytes, sha256 };
  const badLine = await firstBadLine(path, holdsNul);
  return { encoding: badLine === null ? 'windows-1252' : null, badLine: badLine ?? 1, bytes, sha256 };
}

/** Bytes at the end that begin a character of UTF-8 and do not end it. */
function openEnd(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < lengthOf(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** Line of the first NUL where there is one, else of the first byte that Windows-1252 lacks; null when it has all. */
async function firstBadLine(path: string, onlyNul: boolean): Promise<number | null> {
  let line = 1;
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK }))
    for (const byte of Buffer.from(piece)) {
      if (byte === 0x0a) line += 1;
      else if (onlyNul ? byte === 0 : undefinedIn1252.has(byte)) return line;
    }
  return null;
}

/** The text of a file, in pieces, without its byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  // Of the two the quicker one: what is UTF-8 has been looked at before.
  const decoder = encoding === 'utf-8' ? new StringDecoder('utf8') : null;
  const other = new TextDecoder(encoding);
  let isFirst = true;
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes: Buffer = Buffer.from(piece);
    let text = decoder === null ? other.decode(bytes, { stream: true }) : decoder.write(bytes);
    if (isFirst && text.startsWith(MARK)) text = text.slice(MARK.length);
    if (text !== '') isFirst = false;
    if (text !== '') yield text;
  }
  const rest = decoder === null ? other.decode() : decoder.end();
  if (rest !== '') yield rest;
}
