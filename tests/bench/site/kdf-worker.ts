import { argon2id } from '@noble/hashes/argon2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expose } from 'comlink';
import { KDF } from '../../../renderer/vault/crypto/vault-keys.ts';

const kdfBench = {
  /** Milliseconds of one PIN turned into a key with the vault's own parameters, and nothing else. */
  once(): number {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const from = performance.now();
    argon2id(utf8ToBytes('246810'), salt, { m: KDF.memoryKiB, t: KDF.passes, p: 1, dkLen: 32 });
    return performance.now() - from;
  },
};

export type KdfBench = typeof kdfBench;
expose(kdfBench);
