import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const LEVEL = 3;
const STORED_MOST = 65_535;
const HEADER = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** An empty block that says that it is the last one. */
const LAST_BLOCK = Buffer.of(1, 0, 0, 0xff, 0xff);
const deflate = promisify(deflateRaw);

/** Blocks of a gzip stream that end on a whole byte and are not its last, so that others can follow. */
interface Blocks {
  readonly bytes: readonly Uint8Array[];
  readonly crc: number;
  /** Of the text, in bytes. */
  readonly length: number;
}

/** Worth compressing, once: by the object that it is. */
interface Text {
  readonly text: string;
}

const keptBlocks = new WeakMap<Text, Promise<Blocks>>();

/**
 * One gzip stream (RFC 1952) of these pieces. What many desks ask for is compressed for the first of them, on a thread of
 * its own; the few lines around it, which are each desk's own, are not
 * worth compressing, and bytes are compressed already.
 */
export async function gzipPieces(pieces: readonly (string | Uint8Array | Text)[]): Promise<Buffer> {
  const parts: Uint8Array[] = [HEADER];
  let crc = 0;
  let length = 0;
  for (const piece of pieces) {
    const blocks =
      typeof piece === 'string'
        ? stored(Buffer.from(piece))
        : piece instanceof Uint8Array
          ? stored(piece)
          : await compressedOnce(piece);
    parts.push(...blocks.bytes);
    crc = crcOfBoth(crc, blocks);
    length += blocks.length;
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([...parts, LAST_BLOCK, trailer]);
}

function compressedOnce(piece: Text): Promise<Blocks> {
  const known = keptBlocks.get(piece);
  if (known !== undefined) return known;
  const made = compressed(Buffer.from(piece.text));
  keptBlocks.set(piece, made);
  return made;
}

async function compressed(text: Buffer): Promise<Blocks> {
  const finishFlush = constants.Z_SYNC_FLUSH;
  const bytes = await deflate(text, {
    level: LEVEL,
    finishFlush,
    chunkSize: Math.max(1024, text.length >> 2),
  });
  return { bytes: [bytes], crc: crc32(text), length: text.length };
}

/** As it is: blocks of at most 65,535 bytes (RFC 1951, 3.2.4). */
function stored(bytes: Uint8Array): Blocks {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += STORED_MOST) {
    const part = bytes.subarray(at, at + STORED_MOST);
    const head = Buffer.alloc(5);
    head.writeUInt16LE(part.length, 1);
    head.writeUInt16LE(part.length ^ 0xffff, 3);
    parts.push(head, part);
  }
  return { bytes: parts, crc: crc32(bytes), length: bytes.length };
}

/** The sum over what came before and these, without reading either again: the first is moved on by as many zero bytes. */
function crcOfBoth(before: number, { crc, length }: Blocks): number {
  let power = ONE;
  for (let rest = length * 8, i = 0; rest > 0; rest = Math.floor(rest / 2), i += 1)
    if (rest % 2 === 1) power = product(squares[i % 32] ?? ONE, power);
  return (product(power, before) ^ crc) >>> 0;
}

/** Polynomials over two elements, modulo that of the sum; the highest bit is the lowest power. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((a >>> bit) & 1) sum ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return sum >>> 0;
}

/** x to the power of 2^i; they come back to the first after 31 of them. */
const squares = powersOfTwo();

function powersOfTwo(): readonly number[] {
  const all: number[] = [ONE >>> 1];
  while (all.length < 32) {
    const last = all.at(-1) ?? ONE;
    all.push(product(last, last));
  }
  return all;
}
