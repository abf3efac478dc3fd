import { crc32c } from './crc32c.ts';

/**
 * The file: a header of 16 bytes, then records one after the other. Numbers are little-endian.
 * Header: magic (8), version (u32), CRC-32C of the twelve bytes before (u32).
 * Record: length of the payload (u32), CRC-32C of length and payload (u32), payload.
 */
export const journalVersion = 1;
export const headerLength = 16;
export const longestRecord = 1024 * 1024;
const magic = Buffer.from('GuichetJ', 'latin1');
const frameLength = 8;

export function headerBytes(version = journalVersion): Buffer {
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  header.writeUInt32LE(version, 8);
  header.writeUInt32LE(crc32c(header.subarray(0, 12)), 12);
  return header;
}

/** One record as it stands in the file. The payload has at least one byte: zeros, as a power cut leaves them, are none. */
export function recordBytes(payload: Uint8Array): Buffer {
  const bytes = Buffer.alloc(frameLength + payload.length);
  bytes.writeUInt32LE(payload.length, 0);
  bytes.writeUInt32LE(crc32c(bytes.subarray(0, 4), payload), 4);
  bytes.set(payload, frameLength);
  return bytes;
}

export interface Scan {
  readonly records: readonly Uint8Array<ArrayBuffer>[];
  /** Bytes after the last whole record: an append that was cut short. */
  readonly tornTail: number;
  /** Bytes that are no whole record although one follows, or a header that is not ours: the disk lost something. */
  readonly damaged: number;
  /** The file was written by a later version and must be left alone. */
  readonly newer: boolean;
}

/** Every whole record of a file, in order. Damage costs the records it touches and no other. */
export function scanJournal(file: Uint8Array): Scan {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const records: Uint8Array<ArrayBuffer>[] = [];
  const none = { records, tornTail: 0, damaged: 0, newer: false };
  if (bytes.length === 0) return none;
  const header = bytes.subarray(0, headerLength);
  const isHeader =
    header.length === headerLength &&
    header.subarray(0, 8).equals(magic) &&
    header.readUInt32LE(12) === crc32c(header.subarray(0, 12));
  if (isHeader && header.readUInt32LE(8) > journalVersion) return { ...none, newer: true };
  let damaged = isHeader ? 0 : Math.min(headerLength, bytes.length);
  let at = Math.min(headerLength, bytes.length);
  while (at < bytes.length) {
    const start = nextRecord(bytes, at);
    if (start === undefined) return { records, tornTail: bytes.length - at, damaged, newer: false };
    damaged += start - at;
    const end = start + frameLength + bytes.readUInt32LE(start);
    records.push(Uint8Array.from(bytes.subarray(start + frameLength, end)));
    at = end;
  }
  return { records, tornTail: 0, damaged, newer: false };
}

/** Where the first whole record at or after a place begins. */
function nextRecord(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at + frameLength < bytes.length; at += 1) {
    const length = bytes.readUInt32LE(at);
    if (length === 0 || length > longestRecord || at + frameLength + length > bytes.length) continue;
    const payload = bytes.subarray(at + frameLength, at + frameLength + length);
    if (crc32c(bytes.subarray(at, at + 4), payload) === bytes.readUInt32LE(at + 4)) return at;
  }
  return undefined;
}
