import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { createDecipheriv } from 'node:crypto';
import {
  readSealed,
  SEALING_INFO,
  type SealedContent,
  sealedContentSchema,
} from '#shared/sync/sealed-change.ts';
import type { SealingKeys } from './sealing-keys.ts';

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Both keys as they are, base64. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await suite.kem.generateKeyPair();
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ]);
  return { publicKey: base64(publicKey), privateKey: base64(privateKey) };
}

/** Reads one sealed change; null when it is damaged, or sealed to nobody we are. */
export async function openSealed(record: Uint8Array, keys: SealingKeys): Promise<SealedContent | null> {
  const sealed = readSealed(record);
  const key = keys.byId.get(sealed?.keyId ?? '');
  if (!sealed || !key) return null;
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.importKey('raw', bytesOf(key.privateKey).buffer, false),
      enc: sealed.enc.buffer,
      info: new TextEncoder().encode(SEALING_INFO).buffer,
    });
    const session = new Uint8Array(await recipient.open(sealed.forCentral.buffer, sealed.head.buffer));
    const decipher = createDecipheriv('aes-256-gcm', session, sealed.nonce);
    decipher.setAAD(sealed.head);
    decipher.setAuthTag(sealed.cipher.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(sealed.cipher.subarray(0, -TAG_BYTES)), decipher.final()]);
    const content = sealedContentSchema.safeParse(JSON.parse(plain.toString('utf8')));
    return content.success ? content.data : null;
  } catch {
    return null;
  }
}

const TAG_BYTES = 16;

function base64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}
