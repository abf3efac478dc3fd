import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { COLD_KDF, KDF, stretch } from './vault-keys.ts';

// Journeys make the keys of a code quickly (tests/support/quick-desk.ts): here the dearest key is paid for once. The expected
// bytes are of the argon2 that central uses, another program.
test('a laptop’s phrase is stretched in a browser at its full cost, to the same key as anywhere', async () => {
  const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
  expect(bytesToHex(await stretch('tavobekirumosidulanefipo', salt, COLD_KDF))).toBe(
    'b263184e39fb0d08e746b28a4eef5a0aba648abc34f60154f5c998ff971068d5',
  );
  expect([KDF.memoryKiB, COLD_KDF.memoryKiB]).toEqual([64 * 1024, 256 * 1024]);
}, 300_000);
