import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export type KeyedKind = 'ssin' | 'iban' | 'communication';

/** Turns a number that identifies into something that can only answer "is it this one?". */
export type KeyOf = (kind: KeyedKind, digits: string) => string;

/**
 * The keyed hash of the search cards of one space, under that space's card key (32 bytes).
 * 96 bits are kept: far beyond chance meetings among millions of numbers, and short in a card.
 */
export function makeKeyOf(cardKey: Uint8Array): KeyOf {
  const keyed = hmac.create(sha256, cardKey);
  return (kind, digits) => {
    const mac = keyed
      .clone()
      .update(utf8ToBytes(`${kind}:${digits}`))
      .digest();
    return bytesToHex(mac.subarray(0, 12));
  };
}
