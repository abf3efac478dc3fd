import type { CardIndex, CardList } from '#shared/folds/search/card-index.ts';
import { KeyTable } from '#shared/folds/search/key-table.ts';
import type { Postings } from '#shared/folds/search/postings.ts';
import type { PrefixTable } from '#shared/folds/search/prefix-table.ts';

/** Goes up whenever the bytes below, or what they mean, change. */
const FORMAT = 1;
const HEAD = 9;
/** A folded word holds letters and digits only. */
const BETWEEN = '\n';

/**
 * An index as one array of bytes: what building takes seconds for is read back at once. The cards are not in it: it
 * only says at which places of their list the words are.
 * @param build of the program that made it: another may fold words in another way
 */
export function writeCardIndex(index: CardIndex, build: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const { words, numbers, keys } = index;
  const texts = [build, words.table.words.join(BETWEEN), numbers.table.words.join(BETWEEN)].map((text) =>
    encoder.encode(text),
  );
  const head = Uint32Array.of(
    FORMAT,
    index.cards.length,
    ...texts.map((text) => text.length),
    words.table.words.length,
    words.entries.length,
    numbers.table.words.length,
    numbers.entries.length,
  );
  const parts = [
    head,
    keys.slots,
    ...[words, numbers].flatMap(({ starts, entries }) => [starts, entries]),
    words.table.shared,
    numbers.table.shared,
    ...texts,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 4));
  // How many slots there are, then everything of four bytes, then everything of one: nothing needs padding.
  new Uint32Array(bytes.buffer, 0, 1)[0] = keys.slots.length;
  let at = 4;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * The index over these very cards in this very order; null when the bytes were made by another build or are of another list.
 * @param bytes at the beginning of their buffer, which the index keeps
 */
export function readCardIndex(
  bytes: Uint8Array<ArrayBuffer>,
  cards: CardList,
  build: string,
): CardIndex | null {
  if (bytes.byteLength < (HEAD + 1) * 4) return null;
  const [slots = 0, format, count, ...sizes] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD + 1);
  const [buildLength = 0, wordBytes = 0, numberBytes = 0, ...lists] = sizes;
  const [words = 0, wordEntries = 0, numbers = 0, numberEntries = 0] = lists;
  const length =
    4 * (HEAD + 1 + slots + words + 1 + wordEntries + numbers + 1 + numberEntries) +
    (words + numbers + buildLength + wordBytes + numberBytes);
  if (format !== FORMAT || count !== cards.length || length !== bytes.byteLength) return null;
  let at = bytes.byteOffset + (HEAD + 1) * 4;
  const quads = (size: number): Uint32Array => {
    const part = new Uint32Array(bytes.buffer, at, size);
    at += size * 4;
    return part;
  };
  const singles = (size: number): Uint8Array => {
    const part = new Uint8Array(bytes.buffer, at, size);
    at += size;
    return part;
  };
  const keys = new KeyTable(quads(slots));
  const wordLists = { starts: quads(words + 1), entries: quads(wordEntries) };
  const numberLists = { starts: quads(numbers + 1), entries: quads(numberEntries) };
  const shared = { words: singles(words), numbers: singles(numbers) };
  const decoder = new TextDecoder();
  if (decoder.decode(singles(buildLength)) !== build) return null;
  return {
    cards,
    keys,
    words: new StoredPostings(wordLists, shared.words, singles(wordBytes)),
    numbers: new StoredPostings(numberLists, shared.numbers, singles(numberBytes)),
  };
}

/** Its words become words when somebody looks for one: most never look for a number. */
class StoredPostings implements Postings {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  private readonly shared: Uint8Array;
  private readonly text: Uint8Array;
  private made: PrefixTable | null = null;

  constructor(lists: Pick<Postings, 'starts' | 'entries'>, shared: Uint8Array, text: Uint8Array) {
    this.starts = lists.starts;
    this.entries = lists.entries;
    this.shared = shared;
    this.text = text;
  }

  get table(): PrefixTable {
    this.made ??= {
      words: this.shared.length === 0 ? [] : new TextDecoder().decode(this.text).split(BETWEEN),
      shared: this.shared,
    };
    return this.made;
  }
}
