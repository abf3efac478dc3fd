import { argon2id } from '@noble/hashes/argon2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expose } from 'comlink';
import { KDF, stretch } from '../../../renderer/vault/crypto/vault-keys.ts';

const CODE = '246810';

const kdfBench = {
  /** Milliseconds of one PIN turned into a key with the vault's own parameters by the library, and nothing else. */
  ofLibrary(): number {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const from = performance.now();
    argon2id(utf8ToBytes(CODE), salt, { m: KDF.memoryKiB, t: KDF.passes, p: 1, dkLen: 32 });
    return performance.now() - from;
  },
  /** The same as the vault does it. */
  async ofVault(): Promise<number> {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const from = performance.now();
    await stretch(CODE, salt, KDF);
    return performance.now() - from;
  },
};

export type KdfBench = typeof kdfBench;
expose(kdfBench);
