import { createCipheriv } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { sealedBytes, type SealedContent, sealedHead, SEALING_INFO } from '#shared/sync/sealed-change.ts';
import { openSealed } from './hpke.ts';
import { keyIdOf, type SealingKeys } from './sealing-keys.ts';
import { AES_128_GCM, AES_256_GCM, plainHpkeSeal } from './testing/plain-hpke.ts';

/** RFC 9180, appendix A.1.1: X25519, HKDF-SHA256, AES-128-GCM, base mode; the first encryption of A.1.1.1. */
const rfc = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ephemeralKey: '52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736',
  enc: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  recipientPublicKey: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  recipientKey: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
  aad: '436f756e742d30',
  plain: '4265617574792069732074727574682c20747275746820626561757479',
  sealed: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
} as const;

/** The same keys with AES-256-GCM, for which the RFC gives no vector with X25519: our own, from the second opinion. */
const OURS =
  '409aab6b2538a13e2c804844e2181258e696ec650cef17ad528567498a1603309b0338ea8e119961b85a75cae19a88e0';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (buffer: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(buffer)).toString('hex');

describe('sealing to central', () => {
  it('is what the RFC says it is, with the suite it gives a vector for', async () => {
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.importKey('raw', bytes(rfc.recipientKey).buffer, false),
      enc: bytes(rfc.enc).buffer,
      info: bytes(rfc.info).buffer,
    });
    expect(hex(await recipient.open(bytes(rfc.sealed).buffer, bytes(rfc.aad).buffer))).toBe(rfc.plain);
  });

  it('has a second opinion that agrees with the RFC', () => {
    expect(plainHpkeSeal({ ...rfc, aead: AES_128_GCM })).toBe(rfc.sealed);
  });

  it('opens what the second opinion sealed with our suite, in the shape that lies in a journal', async () => {
    const session = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
    const publicKey = Buffer.from(rfc.recipientPublicKey, 'hex').toString('base64');
    const head = sealedHead(false, bytes(keyIdOf(publicKey)));
    const forCentral = plainHpkeSeal({
      ...rfc,
      aead: AES_256_GCM,
      info: hex(new TextEncoder().encode(SEALING_INFO)),
      aad: hex(head),
      plain: session,
    });
    expect(forCentral).toBe(OURS);
    const nonce = bytes('000102030405060708090a0b');
    const cipher = createCipheriv('aes-256-gcm', bytes(session), nonce);
    cipher.setAAD(head);
    const content = Buffer.concat([
      cipher.update(JSON.stringify(change)),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    const record = sealedBytes({
      head,
      enc: bytes(rfc.enc),
      forCentral: bytes(forCentral),
      forVault: new Uint8Array(60),
      nonce,
      cipher: Uint8Array.from(content),
    });
    const key = {
      publicKey,
      privateKey: Buffer.from(rfc.recipientKey, 'hex').toString('base64'),
      since: instant('2026-11-23T08:00:00.000Z'),
    };
    const keys: SealingKeys = { present: key, byId: new Map([[keyIdOf(publicKey), key]]) };
    expect(await openSealed(record, keys)).toEqual(change);
    // Bound to its head: one that says something else of itself does not open.
    const other = Uint8Array.from(record);
    other.set([1], 1);
    expect(await openSealed(other, keys)).toBeNull();
  });
});

const change: SealedContent = {
  device: 'device',
  dossierId: null,
  actor: { staffId: 'anne', roles: ['deskAgent'], grants: [] },
  mutation: {
    seq: 1,
    mid: '01890000-0000-7000-8000-000000000001',
    name: 'contact.record@1',
    space: 'WAL',
    base: {},
    args: {},
    actor: 'anne',
    deviceTime: instant('2026-11-23T08:00:00.000Z'),
    businessDate: '2026-11-23',
    hash: 'h',
  },
};
