import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';

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

/** Reads a file once, in pieces, to learn what it is written in. Rejects when it cannot be read. */
export async function inspectBytes(path: string): Promise<FileBytes> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let is1252 = true;
  let line = 1;
  let badLine = 1;
  let nulLine = 0;
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK })) {
    const chunk: Buffer = Buffer.from(piece);
    hash.update(chunk);
    bytes += chunk.length;
    if (isUtf8) isUtf8 = decodes(utf8, chunk);
    if (is1252 || nulLine === 0) {
      for (const byte of chunk) {
        if (byte === 0x0a) line += 1;
        if (!undefinedIn1252.has(byte)) continue;
        if (is1252) badLine = line;
        is1252 = false;
        if (byte === 0 && nulLine === 0) nulLine = line;
      }
    }
  }
  if (isUtf8) isUtf8 = ends(utf8);
  const encoding = nulLine > 0 ? null : isUtf8 ? 'utf-8' : is1252 ? 'windows-1252' : null;
  return { encoding, badLine: nulLine > 0 ? nulLine : badLine, bytes, sha256: hash.digest('hex') };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function ends(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, in pieces, without its byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK })) {
    const text = decoder.decode(Buffer.from(piece), { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
