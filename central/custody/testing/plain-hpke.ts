import { createCipheriv, createHmac, createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto';

/** Identifiers of RFC 9180, section 7.3. */
export const AES_128_GCM = { id: 1, name: 'aes-128-gcm', keyBytes: 16 } as const;
export const AES_256_GCM = { id: 2, name: 'aes-256-gcm', keyBytes: 32 } as const;

/** Everything hexadecimal. */
export interface PlainSeal {
  readonly aead: typeof AES_128_GCM | typeof AES_256_GCM;
  /** Of the sender for this one message. */
  readonly ephemeralKey: string;
  readonly enc: string;
  readonly recipientPublicKey: string;
  readonly info: string;
  readonly aad: string;
  readonly plain: string;
}

/**
 * HPKE as RFC 9180 writes it down (sections 4.1, 5.1 and 5.2), base mode, X25519 / HKDF-SHA256, first message: a second
 * opinion on the library, from nothing but Node's primitives. For tests; the ephemeral key is given.
 */
export function plainHpkeSeal(message: PlainSeal): string {
  const { aead } = message;
  const [enc, pkR] = [bytes(message.enc), bytes(message.recipientPublicKey)];
  const kem = Buffer.concat([Buffer.from('KEM'), u16(0x20)]);
  const hpke = Buffer.concat([Buffer.from('HPKE'), u16(0x20), u16(1), u16(aead.id)]);
  const agreed = labeledExtract(kem, '', 'eae_prk', dh(bytes(message.ephemeralKey), pkR));
  const shared = labeledExpand(kem, agreed, 'shared_secret', Buffer.concat([enc, pkR]), 32);
  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(hpke, '', 'psk_id_hash', Buffer.alloc(0)),
    labeledExtract(hpke, '', 'info_hash', bytes(message.info)),
  ]);
  const secret = labeledExtract(hpke, shared, 'secret', Buffer.alloc(0));
  const key = labeledExpand(hpke, secret, 'key', context, aead.keyBytes);
  const nonce = labeledExpand(hpke, secret, 'base_nonce', context, 12);
  const cipher = createCipheriv(aead.name, key, nonce);
  cipher.setAAD(bytes(message.aad));
  const sealed = [cipher.update(bytes(message.plain)), cipher.final()];
  return Buffer.concat([...sealed, cipher.getAuthTag()]).toString('hex');
}

function labeledExtract(suite: Buffer, salt: string | Buffer, label: string, input: Buffer): Buffer {
  const hmac = createHmac('sha256', typeof salt === 'string' ? Buffer.alloc(32) : salt);
  return hmac.update(Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), input])).digest();
}

/** One block of HKDF-Expand is enough: nothing here is longer than 32 bytes. */
function labeledExpand(suite: Buffer, key: Buffer, label: string, info: Buffer, length: number): Buffer {
  const labeled = [u16(length), Buffer.from('HPKE-v1'), suite, Buffer.from(label), info];
  return createHmac('sha256', key)
    .update(Buffer.concat([...labeled, Buffer.from([1])]))
    .digest()
    .subarray(0, length);
}

/** Raw keys in the wrapping that Node reads (RFC 8410). */
function dh(privateKey: Buffer, publicKey: Buffer): Buffer {
  const pkcs8 = Buffer.concat([bytes('302e020100300506032b656e04220420'), privateKey]);
  const spki = Buffer.concat([bytes('302a300506032b656e032100'), publicKey]);
  return diffieHellman({
    privateKey: createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
  });
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
