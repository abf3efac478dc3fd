import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { keysFrom } from './vault-keys.ts';

test('each name of a record is its keyed hash, whatever was named before', async () => {
  const dek = new Uint8Array(32).fill(9);
  const { opaque } = await keysFrom(dek);
  const naming = hkdf(sha256, dek, undefined, utf8ToBytes('guichet vault: names'), 32);
  const wanted = (name: string) => bytesToHex(hmac(sha256, naming, utf8ToBytes(name)).subarray(0, 16));
  const long = 'x'.repeat(200);
  for (const [table, id] of [
    ['dossier', 'a'],
    ['facts', 'a'],
    ['dossier', long],
    ['dossier', 'a'],
  ] as const)
    expect(opaque(table, id)).toBe(wanted(`${table}:${id}`));
});
