import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import {
  hexOf,
  KEY_ID_BYTES,
  readSealed,
  SEALING_INFO,
  sealedBytes,
  type SealedContent,
  sealedContentSchema,
  sealedHead,
} from '#shared/sync/sealed-change.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import type { Box } from '../crypto/box.ts';
import { randomBytes } from '../crypto/vault-keys.ts';
import type { Intent } from '../intent.ts';
import { envelopeOf } from '../sync/push-plan.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Seals changes for the second copy of an outbox, and reads back those of this very vault. */
export interface Sealer {
  /** Hexadecimal; null while central's key is not known, and then central could read nothing. */
  readonly keyId: string | null;
  seal(intent: Intent, quiet: boolean): Promise<Bytes>;
  /** Null when it is no change of this vault, or damaged. */
  open(record: Uint8Array): Promise<Intent | null>;
}

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const place = { table: 'journal', key: 'session', ver: 1 };
const encoder = new TextEncoder();

/** @param centralKey 32 bytes; null while it is not known */
export async function createSealer(box: Box, centralKey: Bytes | null): Promise<Sealer> {
  const keyId = centralKey === null ? new Uint8Array(KEY_ID_BYTES) : await keyIdOf(centralKey);
  const raw = randomBytes(32);
  const key = await importKey(raw);
  const forVault = await box.sealBytes(place, raw);
  const publicKey = centralKey === null ? null : await suite.kem.importKey('raw', centralKey.buffer, true);
  // One agreement of keys for each kind of head and session; after that a change costs one encryption.
  const wrapped = new Map<boolean, Promise<{ enc: Bytes; forCentral: Bytes }>>();
  const wrap = async (head: Bytes) => {
    if (publicKey === null) return { enc: new Uint8Array(32), forCentral: new Uint8Array(48) };
    const sender = await suite.createSenderContext({
      recipientPublicKey: publicKey,
      info: encoder.encode(SEALING_INFO).buffer,
    });
    return {
      enc: new Uint8Array(sender.enc),
      forCentral: new Uint8Array(await sender.seal(raw.buffer, head.buffer)),
    };
  };
  return {
    keyId: centralKey === null ? null : hexOf(keyId),
    async seal(intent, quiet) {
      const head = sealedHead(quiet, keyId);
      const wrapping = wrapped.get(quiet) ?? wrap(head);
      wrapped.set(quiet, wrapping);
      const nonce = randomBytes(12);
      const content = encoder.encode(JSON.stringify(contentOf(intent)));
      const cipher = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: head },
        key,
        content,
      );
      return sealedBytes({ head, ...(await wrapping), forVault, nonce, cipher: new Uint8Array(cipher) });
    },
    async open(record) {
      const sealed = readSealed(record);
      if (sealed === null) return null;
      try {
        const session = await importKey(await box.openBytes(place, sealed.forVault));
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: sealed.nonce, additionalData: sealed.head },
          session,
          sealed.cipher,
        );
        const content = sealedContentSchema.safeParse(JSON.parse(new TextDecoder().decode(plain)));
        return content.success ? intentOf(content.data) : null;
      } catch {
        return null;
      }
    },
  };
}

async function keyIdOf(publicKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)).slice(0, KEY_ID_BYTES);
}

function importKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What central reads of a change that is handed over. */
export function contentOf(intent: Intent): SealedContent {
  const { deviceId: device, dossierId, actor } = intent;
  return { device, dossierId, actor, mutation: envelopeOf(intent) };
}

/** As it was when it was written: nothing that central said since is in it. */
function intentOf({ device, dossierId, actor, mutation }: SealedContent): Intent | null {
  const today = parsePlainDate(mutation.businessDate);
  if (!today.ok) return null;
  return {
    seq: mutation.seq,
    mid: mutation.mid,
    name: mutation.name,
    spaceId: mutation.space,
    dossierId,
    base: mutation.base,
    args: mutation.args,
    actor,
    deviceId: device,
    at: mutation.deviceTime,
    today: today.value,
    state: 'pending',
    outcome: null,
    code: null,
    troubleId: null,
  };
}
