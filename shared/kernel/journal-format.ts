import { crc32c } from './crc32c.ts';

/**
 * The file: a header of 16 bytes, then records one after the other. Numbers are little-endian.
 * Header: magic (8), version (u32), CRC-32C of the twelve bytes before (u32).
 * Record: length of the payload (u32), CRC-32C of length and payload (u32), payload.
 */
export const journalVersion = 1;
export const headerLength = 16;
export const longestRecord = 1024 * 1024;
const magic = Uint8Array.from('GuichetJ', (letter) => letter.charCodeAt(0));
const frameLength = 8;

type Bytes = Uint8Array<ArrayBuffer>;

export function headerBytes(version = journalVersion): Bytes {
  const header = new Uint8Array(headerLength);
  header.set(magic);
  const view = viewOf(header);
  view.setUint32(8, version, true);
  view.setUint32(12, crc32c(header.subarray(0, 12)), true);
  return header;
}

/** One record as it stands in the file. The payload has at least one byte: zeros, as a power cut leaves them, are none. */
export function recordBytes(payload: Uint8Array): Bytes {
  const bytes = new Uint8Array(frameLength + payload.length);
  const view = viewOf(bytes);
  view.setUint32(0, payload.length, true);
  view.setUint32(4, crc32c(bytes.subarray(0, 4), payload), true);
  bytes.set(payload, frameLength);
  return bytes;
}

/** A whole journal of these records. */
export function journalBytes(records: readonly Uint8Array[]): Bytes {
  const parts = [headerBytes(), ...records.map(recordBytes)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export interface Scan {
  readonly records: readonly Bytes[];
  /** Bytes after the last whole record: an append that was cut short. */
  readonly tornTail: number;
  /** Bytes that are no whole record although one follows, or a header that is not ours: the disk lost something. */
  readonly damaged: number;
  /** The file was written by a later version and must be left alone. */
  readonly newer: boolean;
}

/** Every whole record of a file, in order. Damage costs the records it touches and no other. */
export function scanJournal(bytes: Uint8Array): Scan {
  const records: Bytes[] = [];
  const none = { records, tornTail: 0, damaged: 0, newer: false };
  if (bytes.length === 0) return none;
  const view = viewOf(bytes);
  const isHeader =
    bytes.length >= headerLength &&
    magic.every((byte, index) => bytes[index] === byte) &&
    view.getUint32(12, true) === crc32c(bytes.subarray(0, 12));
  if (isHeader && view.getUint32(8, true) > journalVersion) return { ...none, newer: true };
  let damaged = isHeader ? 0 : Math.min(headerLength, bytes.length);
  let at = Math.min(headerLength, bytes.length);
  while (at < bytes.length) {
    const start = nextRecord(bytes, view, at);
    if (start === undefined) return { records, tornTail: bytes.length - at, damaged, newer: false };
    damaged += start - at;
    const end = start + frameLength + view.getUint32(start, true);
    records.push(Uint8Array.from(bytes.subarray(start + frameLength, end)));
    at = end;
  }
  return { records, tornTail: 0, damaged, newer: false };
}

/** Where the first whole record at or after a place begins. */
function nextRecord(bytes: Uint8Array, view: DataView, from: number): number | undefined {
  for (let at = from; at + frameLength < bytes.length; at += 1) {
    const length = view.getUint32(at, true);
    if (length === 0 || length > longestRecord || at + frameLength + length > bytes.length) continue;
    const payload = bytes.subarray(at + frameLength, at + frameLength + length);
    if (crc32c(bytes.subarray(at, at + 4), payload) === view.getUint32(at + 4, true)) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
