import { argon2idAsync } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Argon2Cost, argon2id } from './argon2id/argon2id.ts';
import { Box, type Sealed } from './box.ts';

/** Cost of turning a PIN into a key, kept beside each vault so that it can rise later. */
export type KdfParams = Argon2Cost;
export const KDF: KdfParams = { memoryKiB: 65_536, passes: 3 };
/** Of the passphrase of a laptop, typed once a day: some three seconds. */
export const COLD_KDF: KdfParams = { memoryKiB: 262_144, passes: 3 };

/** What an open vault works with; nothing else of the keys stays in memory. */
export interface VaultKeys {
  readonly box: Box;
  /** A name for a record that says nothing about what it holds. */
  readonly opaque: (table: string, id: string) => string;
}

export function randomBytes(n: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(n));
}

export async function keysFrom(dek: Uint8Array): Promise<VaultKeys> {
  const encryption = own(hkdf(sha256, dek, undefined, utf8ToBytes('guichet vault: records'), 32));
  const naming = hkdf(sha256, dek, undefined, utf8ToBytes('guichet vault: names'), 32);
  const box = await Box.of(encryption);
  encryption.fill(0);
  const keyed = hmac.create(sha256, naming);
  // The library's own makes an encoder for each name, and two objects: half of what the names of a first load cost.
  const encoder = new TextEncoder();
  const spare = keyed.clone();
  const digest = new Uint8Array(spare.outputLen);
  return {
    box,
    opaque(table, id) {
      keyed._cloneInto(spare);
      spare.update(encoder.encode(`${table}:${id}`)).digestInto(digest);
      return bytesToHex(digest.subarray(0, 16));
    },
  };
}

/**
 * Wraps the data key under what the person knows and what the device holds: `device` is the device's secret mixed with
 * the same salt, so that a copy of the database alone answers no guess.
 */
export async function wrapKey(
  dek: Uint8Array<ArrayBuffer>,
  secret: string,
  salt: Uint8Array,
  label: string,
  kdf: KdfParams,
  device: Uint8Array,
): Promise<Sealed> {
  const stretched = await stretch(secret, salt, kdf);
  const wrapped = await wrapUnder(stretched, dek, salt, label, device);
  stretched.fill(0);
  return wrapped;
}

/** The data key, or null when the secret (or the device) is another one. */
export async function unwrapKey(
  wrapped: Sealed,
  secret: string,
  salt: Uint8Array,
  label: string,
  kdf: KdfParams,
  device: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stretched = await stretch(secret, salt, kdf);
  const box = await wrappingBox(stretched, salt, device);
  stretched.fill(0);
  try {
    return await box.openBytes({ table: 'wrapped', key: label, ver: 1 }, wrapped);
  } catch {
    return null;
  }
}

/** The same with a secret that was stretched before. */
export async function wrapUnder(
  stretched: Uint8Array,
  dek: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  label: string,
  device: Uint8Array,
): Promise<Sealed> {
  const box = await wrappingBox(stretched, salt, device);
  return box.sealBytes({ table: 'wrapped', key: label, ver: 1 }, dek);
}

/** Found once: a browser under a policy without optimising compilers does not learn it meanwhile. */
let compiles = true;
/** Lets what was read from the disk arrive meanwhile. */
const KDF_TICK_MS = 40;

/** Thirty-two bytes that cost as much as `kdf` says for each guess of the secret. */
export async function stretch(
  secret: string,
  salt: Uint8Array,
  kdf: KdfParams,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = utf8ToBytes(secret.normalize('NFC'));
  const made = compiles ? await argon2id(bytes, salt, kdf) : null;
  if (made !== null) return made;
  compiles = false;
  const { memoryKiB: m, passes: t } = kdf;
  return own(await argon2idAsync(bytes, salt, { m, t, p: 1, dkLen: 32, asyncTick: KDF_TICK_MS }));
}

async function wrappingBox(stretched: Uint8Array, salt: Uint8Array, device: Uint8Array): Promise<Box> {
  const material = joined(stretched, device);
  const key = own(hkdf(sha256, material, salt, utf8ToBytes('guichet vault: wrapping'), 32));
  material.fill(0);
  const box = await Box.of(key);
  key.fill(0);
  return box;
}

/** One after the other. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** A copy over a buffer of its own, which is what WebCrypto's types ask for. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  bytes.fill(0);
  return copy;
}
