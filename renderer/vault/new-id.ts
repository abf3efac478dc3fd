import { uuidV7 } from '#shared/kernel/ids.ts';

/** A fresh id minted on this device. */
export function newId(): string {
  return uuidV7({ bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) }, Date.now());
}
