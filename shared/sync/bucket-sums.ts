/** Cards of an office are compared in this many parts, so that one that differs is found without sending all. */
export const BUCKETS = 32;

export function bucketOf(dossierId: string): number {
  return (hash(dossierId) >>> 8) % BUCKETS;
}

/**
 * One number per bucket over the names and versions of its cards, in whatever order they come. Worked out from the data
 * on both sides and only compared: a side that took over the number of the other would hide its own hole for ever.
 */
export function bucketSums(cards: Iterable<{ readonly id: string; readonly ver: number }>): number[] {
  const sums = Array.from({ length: BUCKETS }, () => 0);
  for (const { id, ver } of cards) {
    const bucket = bucketOf(id);
    sums[bucket] = ((sums[bucket] ?? 0) + hash(`${id}:${ver}`)) >>> 0;
  }
  return sums;
}

/** 32-bit FNV-1a, unsigned. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
