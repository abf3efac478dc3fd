import type { PrefixTable } from './prefix-table.ts';

/**
 * Calls `found` for each word that is one slip away from `typed` — a letter added, left out, replaced,
 * or two neighbours swapped — and, where `asPrefix`, for each word that begins like that.
 * Words at distance 0 are not reported: the prefix search has them.
 *
 * It walks the sorted words as a trie, one row of the edit table per letter, rows kept for the shared
 * beginning, and leaves a branch as soon as it holds two slips.
 */
export function nearWords(
  table: PrefixTable,
  typed: string,
  asPrefix: boolean,
  found: (word: number, whole: boolean) => void,
): void {
  const { words, shared } = table;
  const width = typed.length + 1;
  const deepest = typed.length + 1;
  const rows = new Uint8Array((deepest + 2) * width);
  for (let j = 0; j < width; j += 1) rows[j] = j;
  let filled = 0;
  /** Depth at which the current branch was given up; 255 = it is alive. */
  let deadAt = 255;
  /** Depth at which the beginning already was one slip away from all of `typed`; 255 = not yet. */
  let prefixAt = 255;
  for (let index = 0; index < words.length; index += 1) {
    const common = shared[index] ?? 0;
    if (deadAt <= common) continue;
    deadAt = 255;
    if (prefixAt > common) prefixAt = 255;
    const word = words[index] ?? '';
    const end = Math.min(word.length, deepest);
    for (let depth = Math.min(filled, common) + 1; depth <= end; depth += 1) {
      const least = fillRow(rows, width, depth, word, typed);
      filled = depth;
      if (prefixAt === 255 && (rows[depth * width + width - 1] ?? 9) <= 1) prefixAt = depth;
      if (least > 1) {
        deadAt = depth;
        break;
      }
    }
    const whole =
      word.length <= deepest &&
      deadAt === 255 &&
      filled >= word.length &&
      rows[word.length * width + width - 1] === 1;
    if (whole) found(index, true);
    else if (asPrefix && prefixAt <= word.length && !word.startsWith(typed)) found(index, false);
    // A branch that already matched as a prefix keeps matching below the point where it died.
    if (deadAt !== 255 && asPrefix && prefixAt < deadAt) deadAt = 255;
    filled = Math.min(filled, word.length);
  }
}

/** One row of the optimal string alignment table; returns its least value. */
function fillRow(rows: Uint8Array, width: number, depth: number, word: string, typed: string): number {
  const here = depth * width;
  const above = here - width;
  const letter = word.charCodeAt(depth - 1);
  rows[here] = depth;
  let least = depth;
  for (let j = 1; j < width; j += 1) {
    const same = typed.charCodeAt(j - 1) === letter;
    let value = Math.min(
      (rows[above + j] ?? 9) + 1,
      (rows[here + j - 1] ?? 9) + 1,
      (rows[above + j - 1] ?? 9) + (same ? 0 : 1),
    );
    const swapped =
      depth > 1 &&
      j > 1 &&
      typed.charCodeAt(j - 2) === letter &&
      word.charCodeAt(depth - 2) === typed.charCodeAt(j - 1);
    if (swapped) value = Math.min(value, (rows[above - width + j - 2] ?? 9) + 1);
    rows[here + j] = value;
    if (value < least) least = value;
  }
  return least;
}
