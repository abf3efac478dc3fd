import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { assert } from './assert.ts';
import { isPlainObject } from './json.ts';

/**
 * One text for one value, whatever the order its keys were written in (RFC 8785 rules): keys sorted
 * by UTF-16 code unit, no spaces, undefined properties left out. Throws on what JSON cannot hold
 * (NaN, infinities, functions, bigints, class instances, cycles): hashing those would hide a bug.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** SHA-256 of the canonical text, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

function write(value: unknown, depth: number): string {
  assert(depth < 200, 'value nested too deeply, or a cycle');
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    assert(Number.isFinite(value), 'JSON holds finite numbers only');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    // Array.from also visits holes, which would otherwise vanish from the text.
    return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join(',')}]`;
  }
  assert(isPlainObject(value), `JSON holds no ${typeof value} of this kind`);
  const parts: string[] = [];
  for (const [key, item] of Object.entries(value).sort(byKey)) {
    if (item !== undefined) parts.push(`${JSON.stringify(key)}:${write(item, depth + 1)}`);
  }
  return `{${parts.join(',')}}`;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
