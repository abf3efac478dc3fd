/** Sorted words with the length each shares with the one before: a trie that fits in two arrays. */
export interface PrefixTable {
  readonly words: readonly string[];
  readonly shared: Uint8Array;
}

/** `words` must be unique; they are sorted by UTF-16 code unit. */
export function prefixTable(words: Iterable<string>): PrefixTable {
  const sorted = [...words].sort();
  const shared = new Uint8Array(sorted.length);
  for (let i = 1; i < sorted.length; i += 1) shared[i] = sharedLength(sorted[i - 1] ?? '', sorted[i] ?? '');
  return { words: sorted, shared };
}

/** The range [from, to) of words that start with `prefix`. */
export function prefixRange(table: PrefixTable, prefix: string): readonly [number, number] {
  const from = lowerBound(table.words, prefix);
  let to = from;
  // Galloping: most prefixes match few words, single letters match thousands.
  let step = 1;
  while (to + step <= table.words.length && table.words[to + step - 1]?.startsWith(prefix)) {
    to += step;
    step *= 2;
  }
  while (step > 0) {
    if (to + step <= table.words.length && table.words[to + step - 1]?.startsWith(prefix)) to += step;
    else step = Math.floor(step / 2);
  }
  return [from, to];
}

function lowerBound(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  return i;
}
