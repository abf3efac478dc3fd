import { createHmac, hash } from 'node:crypto';
import { assert } from '#shared/kernel/assert.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';

const HEX_OF_96_BITS = 24;
/** Of SHA-256, in bytes; HMAC (RFC 2104) puts the key before the text in a block of its own, twice. */
const BLOCK = 64;
const DIGEST = 32;
const [INNER, OUTER] = [0x36, 0x5c];
/** Longer than the name of a kind and any number; what is longer yet goes the long way. */
const MOST_LENGTH = 80;
const plain = /^[\x20-\x7e]*$/;

/**
 * `makeKeyOf` of `shared/` by the platform's own hash: the same answers, ten times as fast over a whole fund. An object of the
 * platform for each answer would cost more than the two hashes themselves.
 */
export function makeFastKeyOf(cardKey: Uint8Array): KeyOf {
  assert(cardKey.length <= BLOCK, 'a longer key would be hashed first');
  const inner = padded(cardKey, INNER, MOST_LENGTH);
  const outer = padded(cardKey, OUTER, DIGEST);
  return (kind, digits) => {
    const text = `${kind}:${digits}`;
    if (text.length > MOST_LENGTH || !plain.test(text))
      return createHmac('sha256', cardKey).update(text).digest('hex').slice(0, HEX_OF_96_BITS);
    inner.write(text, BLOCK, 'latin1');
    outer.write(hash('sha256', inner.subarray(0, BLOCK + text.length), 'hex'), BLOCK, 'hex');
    return hash('sha256', outer, 'hex').slice(0, HEX_OF_96_BITS);
  };
}

/** The key under a mask in the first block, with room behind it. */
function padded(key: Uint8Array, mask: number, room: number): Buffer {
  const block = Buffer.alloc(BLOCK, mask);
  for (const [place, byte] of key.entries()) block[place] = byte ^ mask;
  return Buffer.concat([block, Buffer.alloc(room)]);
}
