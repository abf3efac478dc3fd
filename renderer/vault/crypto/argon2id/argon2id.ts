import { blake2b } from '@noble/hashes/blake2.js';
import { breathe } from '../../breathe.ts';
import { BLOCK_WORDS, compress, forgetBlock } from './compress.ts';

const VERSION = 0x13;
const TYPE_ID = 2;
const SLICES = 4;
const BLOCK_BYTES = 1024;
/** How long it may hold the worker before what was read from the disk is let in. */
const TICK_MS = 40;
/** Blocks between two looks at the clock: half a millisecond, thirty where nothing compiles the code. */
const BLOCKS_PER_LOOK = 64;
const SLOW_LOOK_MS = 10;
/** One after the other: a busy machine takes the processor away for one or two, never for so many. */
const SLOW_LOOKS = 20;
/** By then it is compiled, or never. */
const COMPILED_MS = 1_000;

export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/**
 * argon2id of RFC 9106, version 0x13, one lane, 32 bytes. The same bytes as `@noble/hashes` gives, in less than half of
 * the time (docs/adr/0009-argon2id.md): who guesses has native code anyway, so only the person who waits for it gains.
 *
 * @param salt at least eight bytes
 * @param cost memory in KiB, at least 8
 * @param now milliseconds
 * @returns null, after a second, where this browser does not compile it: there the library is many times faster
 */
export async function argon2id(
  password: Uint8Array,
  salt: Uint8Array,
  cost: Argon2Cost,
  now: () => number = () => performance.now(),
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (salt.length < 8 || cost.memoryKiB < 8 || cost.passes < 1)
    throw new RangeError('argon2id: a salt of 8 bytes, 8 KiB and one pass at least');
  const seed = firstHash(password, salt, cost);
  const segment = Math.floor(cost.memoryKiB / SLICES);
  const blocks = segment * SLICES;
  const memory = new BigUint64Array(blocks * BLOCK_WORDS);
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(longHash(joinedWords(seed, 0, 0), BLOCK_BYTES), 0);
  bytes.set(longHash(joinedWords(seed, 1, 0), BLOCK_BYTES), BLOCK_BYTES);
  seed.fill(0);
  const filled = await fill(memory, segment, cost, now);
  const key = filled ? longHash(bytes.subarray((blocks - 1) * BLOCK_BYTES), 32) : null;
  memory.fill(0n);
  forgetBlock();
  return key;
}

/**
 * Each block out of the one before it and one that is drawn, pass by pass (RFC 9106, 3.2, steps 5 and 6).
 *
 * @returns whether it came to the end
 */
async function fill(
  memory: BigUint64Array,
  segment: number,
  cost: Argon2Cost,
  now: () => number,
): Promise<boolean> {
  const blocks = segment * SLICES;
  const halves = new Uint32Array(memory.buffer);
  const pace = new Pace(now);
  for (let pass = 0; pass < cost.passes; pass++) {
    for (let slice = 0; slice < SLICES; slice++) {
      const first = slice * segment;
      // Where the first half of the first pass looks does not depend on the password: its traces in caches tell nothing.
      const addresses = pass === 0 && slice < 2 ? new Addresses(pass, slice, blocks, cost.passes) : null;
      for (let index = pass === 0 && slice === 0 ? 2 : 0; index < segment; index++) {
        const at = first + index;
        const previous = at === 0 ? blocks - 1 : at - 1;
        const drawn = addresses === null ? (halves[previous * 2 * BLOCK_WORDS] ?? 0) : addresses.at(index);
        const reference = referenceOf(drawn, pass, slice, segment, index);
        compress(memory, previous * BLOCK_WORDS, reference * BLOCK_WORDS, at * BLOCK_WORDS, pass > 0);
        if (at % BLOCKS_PER_LOOK === 0) {
          const next = pace.look();
          if (next === 'give up') return false;
          if (next === 'pause') {
            await breathe();
            pace.goOn();
          }
        }
      }
    }
  }
  return true;
}

/** Whether to go on, seen from time to time. */
class Pace {
  readonly #now: () => number;
  #worked = 0;
  #since: number;
  #looked: number;
  #slow = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
    this.#looked = this.#since;
  }

  look(): 'go on' | 'pause' | 'give up' {
    const at = this.#now();
    const took = at - this.#looked;
    this.#looked = at;
    this.#worked += took;
    this.#slow = took > SLOW_LOOK_MS ? this.#slow + 1 : 0;
    if (this.#slow >= SLOW_LOOKS && this.#worked > COMPILED_MS) return 'give up';
    return at - this.#since > TICK_MS ? 'pause' : 'go on';
  }

  goOn(): void {
    this.#since = this.#now();
    this.#looked = this.#since;
  }
}

/** The block a drawn number means: one of those that are there, the younger the likelier (RFC 9106, 3.4.2). */
function referenceOf(drawn: number, pass: number, slice: number, segment: number, index: number): number {
  const blocks = segment * SLICES;
  const there = (pass === 0 ? slice * segment : blocks - segment) + index - 1;
  const start = pass === 0 || slice === SLICES - 1 ? 0 : (slice + 1) * segment;
  const back = highHalf(there, highHalf(drawn, drawn));
  return (start + there - 1 - back) % blocks;
}

/** Upper 32 bits of the product. A float is off by less than 1,024; without the exact lower half only whole steps are left. */
function highHalf(a: number, b: number): number {
  return Math.round((a * b - (Math.imul(a, b) >>> 0)) / 2 ** 32);
}

/** Numbers drawn from a counter (RFC 9106, 3.4.1.2), 128 at a time. */
class Addresses {
  // One block of numbers, one of what they come from, one of zeros.
  readonly #memory = new BigUint64Array(3 * BLOCK_WORDS);
  readonly #halves = new Uint32Array(this.#memory.buffer);
  #made = 0;

  constructor(pass: number, slice: number, blocks: number, passes: number) {
    this.#memory.set([pass, 0, slice, blocks, passes, TYPE_ID].map(BigInt), BLOCK_WORDS);
  }

  /** Asked in rising order. */
  at(index: number): number {
    while (this.#made * BLOCK_WORDS <= index) {
      this.#made += 1;
      this.#memory[BLOCK_WORDS + 6] = BigInt(this.#made);
      compress(this.#memory, 2 * BLOCK_WORDS, BLOCK_WORDS, 0, false);
      compress(this.#memory, 2 * BLOCK_WORDS, 0, 0, false);
    }
    return this.#halves[2 * (index % BLOCK_WORDS)] ?? 0;
  }
}

/** H0 of RFC 9106, 3.2, step 1, without secret and associated data. */
function firstHash(password: Uint8Array, salt: Uint8Array, cost: Argon2Cost): Uint8Array {
  const hash = blake2b.create();
  for (const word of [1, 32, cost.memoryKiB, cost.passes, VERSION, TYPE_ID]) hash.update(littleEndian(word));
  hash.update(littleEndian(password.length)).update(password);
  hash.update(littleEndian(salt.length)).update(salt);
  hash.update(littleEndian(0)).update(littleEndian(0));
  const digest = hash.digest();
  hash.destroy();
  return digest;
}

/** H' of RFC 9106, 3.3: a hash of any length. */
function longHash(input: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(length);
  const first = (dkLen: number) =>
    blake2b.create({ dkLen }).update(littleEndian(length)).update(input).digest();
  if (length <= 64) {
    out.set(first(length));
    return out;
  }
  let part = first(64);
  let at = 0;
  for (; length - at > 64; at += 32) {
    out.set(part.subarray(0, 32), at);
    part = blake2b(part, { dkLen: length - at - 32 > 64 ? 64 : length - at - 32 });
  }
  out.set(part, at);
  return out;
}

function joinedWords(seed: Uint8Array, ...words: readonly number[]): Uint8Array {
  const all = new Uint8Array(seed.length + 4 * words.length);
  all.set(seed);
  words.forEach((word, i) => all.set(littleEndian(word), seed.length + 4 * i));
  return all;
}

function littleEndian(word: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, word, true);
  return bytes;
}
