import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { options, record } from './state.ts';
import { strict } from './strict.ts';

/** What a test may make the system's key store do. */
export const keyStore = { available: true, backend: options.keyStore, fails: false, shouldReEncrypt: false };

const key = createHash('sha256').update('key store of the harness').digest();

function seal(text: string): Buffer {
  if (keyStore.fails)
    throw new Error('Error while encrypting the text provided to safeStorage.encryptString.');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from('v11'), nonce, cipher.getAuthTag(), body]);
}

function open(sealed: Buffer): string {
  if (keyStore.fails || sealed.subarray(0, 3).toString() !== 'v11')
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(3, 15));
  decipher.setAuthTag(sealed.subarray(15, 31));
  return decipher.update(sealed.subarray(31)).toString('utf8') + decipher.final('utf8');
}

/** The asynchronous half of the API only: the other may go, and blocks main while the system asks for a password. */
export const safeStorage = strict('safeStorage', {
  async isAsyncEncryptionAvailable(): Promise<boolean> {
    return keyStore.available;
  },
  getSelectedStorageBackend: (): string => keyStore.backend,
  async encryptStringAsync(text: string): Promise<Buffer> {
    record('safeStorage.encryptStringAsync', { length: text.length });
    return seal(text);
  },
  async decryptStringAsync(sealed: Buffer) {
    record('safeStorage.decryptStringAsync', { length: sealed.length });
    return { result: open(Buffer.from(sealed)), shouldReEncrypt: keyStore.shouldReEncrypt };
  },
});
