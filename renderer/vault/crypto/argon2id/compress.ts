/** Words of 64 bits in a block of 1 KiB. */
export const BLOCK_WORDS = 128;

const LOW = 0xffff_ffffn;
/** The block that is being permuted. */
const R = new BigUint64Array(BLOCK_WORDS);

/**
 * Two of BLAKE2's mixings of four words at once, with the multiplication of Argon2 (RFC 9106, figure 19); they touch no
 * word in common, so a processor works on both. Written out, with `asUintN` around each sum and each exclusive or and
 * nowhere else: that is how V8 keeps a word in a register. A function for each line, one `asUintN` more or one less,
 * and every word becomes an object on the heap; the keys are the same and take ten times as long.
 */
function mixTwice(
  ia: number,
  ib: number,
  ic: number,
  id: number,
  ja: number,
  jb: number,
  jc: number,
  jd: number,
): void {
  let a = R[ia] ?? 0n;
  let b = R[ib] ?? 0n;
  let c = R[ic] ?? 0n;
  let d = R[id] ?? 0n;
  let e = R[ja] ?? 0n;
  let f = R[jb] ?? 0n;
  let g = R[jc] ?? 0n;
  let h = R[jd] ?? 0n;

  a = BigInt.asUintN(64, a + b + (((a & LOW) * (b & LOW)) << 1n));
  e = BigInt.asUintN(64, e + f + (((e & LOW) * (f & LOW)) << 1n));
  d = BigInt.asUintN(64, d ^ a);
  d = BigInt.asUintN(64, (d >> 32n) | (d << 32n));
  h = BigInt.asUintN(64, h ^ e);
  h = BigInt.asUintN(64, (h >> 32n) | (h << 32n));
  c = BigInt.asUintN(64, c + d + (((c & LOW) * (d & LOW)) << 1n));
  g = BigInt.asUintN(64, g + h + (((g & LOW) * (h & LOW)) << 1n));
  b = BigInt.asUintN(64, b ^ c);
  b = BigInt.asUintN(64, (b >> 24n) | (b << 40n));
  f = BigInt.asUintN(64, f ^ g);
  f = BigInt.asUintN(64, (f >> 24n) | (f << 40n));

  a = BigInt.asUintN(64, a + b + (((a & LOW) * (b & LOW)) << 1n));
  e = BigInt.asUintN(64, e + f + (((e & LOW) * (f & LOW)) << 1n));
  d = BigInt.asUintN(64, d ^ a);
  d = BigInt.asUintN(64, (d >> 16n) | (d << 48n));
  h = BigInt.asUintN(64, h ^ e);
  h = BigInt.asUintN(64, (h >> 16n) | (h << 48n));
  c = BigInt.asUintN(64, c + d + (((c & LOW) * (d & LOW)) << 1n));
  g = BigInt.asUintN(64, g + h + (((g & LOW) * (h & LOW)) << 1n));
  b = BigInt.asUintN(64, b ^ c);
  b = BigInt.asUintN(64, (b >> 63n) | (b << 1n));
  f = BigInt.asUintN(64, f ^ g);
  f = BigInt.asUintN(64, (f >> 63n) | (f << 1n));

  R[ia] = a;
  R[ib] = b;
  R[ic] = c;
  R[id] = d;
  R[ja] = e;
  R[jb] = f;
  R[jc] = g;
  R[jd] = h;
}

/** Permutation P of RFC 9106 (figures 17 and 18) over eight pairs of words: the first at `at`, the next each `step` further. */
function permute(at: number, step: number): void {
  const p1 = at + step;
  const p2 = p1 + step;
  const p3 = p2 + step;
  const p4 = p3 + step;
  const p5 = p4 + step;
  const p6 = p5 + step;
  const p7 = p6 + step;
  mixTwice(at, p2, p4, p6, at + 1, p2 + 1, p4 + 1, p6 + 1);
  mixTwice(p1, p3, p5, p7, p1 + 1, p3 + 1, p5 + 1, p7 + 1);
  mixTwice(at, p2 + 1, p5, p7 + 1, at + 1, p3, p5 + 1, p6);
  mixTwice(p1, p3 + 1, p4, p6 + 1, p1 + 1, p2, p4 + 1, p7);
}

/**
 * Compression G of RFC 9106 (3.5): the block at `to` becomes G of the blocks at `previous` and `reference`, or what it
 * was with that added. Blocks are given by their first word in `memory`; `to` may be one of the two.
 */
export function compress(
  memory: BigUint64Array,
  previous: number,
  reference: number,
  to: number,
  add: boolean,
): void {
  for (let i = 0; i < BLOCK_WORDS; i++) {
    const word = BigInt.asUintN(64, (memory[previous + i] ?? 0n) ^ (memory[reference + i] ?? 0n));
    R[i] = word;
    memory[to + i] = add ? BigInt.asUintN(64, (memory[to + i] ?? 0n) ^ word) : word;
  }
  for (let row = 0; row < BLOCK_WORDS; row += 16) permute(row, 2);
  for (let column = 0; column < 16; column += 2) permute(column, 16);
  for (let i = 0; i < BLOCK_WORDS; i++)
    memory[to + i] = BigInt.asUintN(64, (memory[to + i] ?? 0n) ^ (R[i] ?? 0n));
}

/** Leaves nothing of the last block behind. */
export function forgetBlock(): void {
  R.fill(0n);
}
