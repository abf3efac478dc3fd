import type { ColdSlot } from '../storage/registry-db.ts';
import { Box } from './box.ts';
import { joined, type KdfParams, randomBytes, unwrapKey, wrapKey, wrapUnder } from './vault-keys.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const PIN_KEY = { table: 'wrapped', key: 'pin', ver: 1 } as const;

/**
 * The slot of a passphrase, for a laptop that was switched off.
 * @param device the secret of the device, mixed with that salt
 */
export async function makeColdSlot(
  { dek, pinKey, phrase, vaultId, kdf }: ColdParts,
  salt: Bytes,
  device: Uint8Array,
): Promise<ColdSlot> {
  const box = await Box.of(Uint8Array.from(dek));
  return {
    salt,
    kdf,
    wrapped: await wrapKey(dek, phrase, salt, coldLabel(vaultId), kdf, device),
    pinKey: await box.sealBytes(PIN_KEY, pinKey),
  };
}

export interface ColdParts {
  readonly dek: Bytes;
  readonly pinKey: Bytes;
  readonly phrase: string;
  readonly vaultId: string;
  readonly kdf: KdfParams;
}

/** The data key behind a passphrase; null when it is another one. */
export function openColdSlot(
  { salt, kdf, wrapped }: ColdSlot,
  phrase: string,
  vaultId: string,
  device: Uint8Array,
): Promise<Bytes | null> {
  return unwrapKey(wrapped, phrase, salt, coldLabel(vaultId), kdf, device);
}

/** The data key under the PIN and a new secret of the warm laptop, made without the PIN. */
export async function rewarm(
  cold: ColdSlot,
  dek: Bytes,
  { salt, vaultId }: { readonly salt: Bytes; readonly vaultId: string },
  device: Uint8Array,
  warm: Uint8Array,
) {
  const box = await Box.of(Uint8Array.from(dek));
  const pinKey = await box.openBytes(PIN_KEY, cold.pinKey);
  const wrapped = await wrapUnder(pinKey, dek, salt, vaultId, joined(device, warm));
  pinKey.fill(0);
  return wrapped;
}

export const newSalt = (): Bytes => randomBytes(16);

const coldLabel = (vaultId: string): string => `${vaultId} cold`;
