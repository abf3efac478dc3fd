import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { assert } from './assert.ts';
import type { Random } from './ports.ts';

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Lower-case UUID text, any version. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}

export const idSchema = z.string().regex(uuidShape, 'id.malformed');

/** RFC 9562 version 7: 48 bits of time, then chance. Sorts by creation to the millisecond. */
export function uuidV7(random: Random, epochMs: number): string {
  assert(Number.isInteger(epochMs) && epochMs >= 0 && epochMs < 2 ** 48, 'time does not fit in 48 bits');
  const bytes = Uint8Array.from(random.bytes(16));
  assert(bytes.length === 16, 'the source of chance gave too few bytes');
  for (let i = 5, rest = epochMs; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return render(bytes, 7);
}

/**
 * The same id for the same natural key, everywhere and for ever (imports, demo fund, seeds), as an
 * RFC 9562 version 8 UUID made of the first 128 bits of a SHA-256.
 */
export function deterministicId(type: string, naturalKey: string): string {
  // The separator cannot occur in a type, so ('ab', 'c') and ('a', 'bc') never meet.
  return render(sha256(utf8ToBytes(`${type}\u0000${naturalKey}`)).slice(0, 16), 8);
}

function render(bytes: Uint8Array, version: 7 | 8): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
