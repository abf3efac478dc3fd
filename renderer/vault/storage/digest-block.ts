import { type Card, cardSchema, type Digest } from '#shared/folds/digest.ts';
import { assert } from '#shared/kernel/assert.ts';

/** What stands first in a block: everything but the cards, which nobody needs before their dossier is looked at. */
interface Head {
  /** Names of what a card that is a list says, in its order. */
  readonly fields: readonly string[];
  /** Those of them that say a place in `words`: the same few, over and over. */
  readonly listed: readonly string[];
  readonly words: readonly string[];
  readonly ids: readonly string[];
  readonly vers: readonly number[];
  readonly items: Readonly<Record<number, Digest['items']>>;
  /** Bytes of each card. */
  readonly lengths: readonly number[];
}

const fields = Object.keys(cardSchema.shape).filter((name) => name !== 'dossierId');
const listed: readonly string[] = [
  'spaceId',
  'kind',
  'language',
  'place',
  'postalCode',
  'trade',
  'category',
  'status',
  'adviserId',
  'backupId',
];
const SEPARATOR = 10;
const NO_ITEMS: Digest['items'] = [];

type CardValues = Readonly<Record<string, unknown>>;

/**
 * Digests that lie together: a head, then each card by itself, so that a desk with fifty thousand of them opens without
 * reading one. A card is a list of values; one of another shape than this build's stays as it is.
 */
export function writeDigestBlock(digests: readonly Digest[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const places = new Map<string, number>();
  const cards = digests.map((digest) =>
    encoder.encode(cardText(cardInPassing(digest), digest.dossierId, places)),
  );
  const items = Object.entries(digests).flatMap(([at, digest]) =>
    digest.items.length === 0 ? [] : [[at, digest.items] as const],
  );
  const head = encoder.encode(
    JSON.stringify({
      fields,
      listed,
      words: [...places.keys()],
      ids: digests.map(({ dossierId }) => dossierId),
      vers: digests.map(({ ver }) => ver),
      items: Object.fromEntries(items),
      lengths: cards.map(({ length }) => length),
    }),
  );
  const bytes = new Uint8Array(cards.reduce((sum, { length }) => sum + length, head.length + 1));
  bytes.set(head);
  bytes[head.length] = SEPARATOR;
  let at = head.length + 1;
  for (const card of cards) {
    bytes.set(card, at);
    at += card.length;
  }
  return bytes;
}

/** Whether these bytes are a block: a desk of before wrote its digests as one list. */
export function isDigestBlock(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

/**
 * The digests of a block, in its order. What of a card is asked for first makes it; what a desk wrote itself, and that
 * nobody changed since, is not checked again. Keeps the bytes.
 */
export function readDigestBlock(bytes: Uint8Array<ArrayBuffer>): Digest[] {
  const end = bytes.indexOf(SEPARATOR);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
  const block = new CardBlock(bytes, head, end + 1);
  const { ids, vers, items } = head;
  return ids.map((id, nth) => new LazyDigest(id, vers[nth] ?? 0, items[nth] ?? NO_ITEMS, block, nth));
}

/** What a card says, for whoever walks through all of them: one that nobody had looked at is not kept. */
export function cardInPassing(digest: Digest): Card {
  return LazyDigest.passing(digest) ?? digest.card;
}

/** Most lists of most cards: one for all. */
const NOTHING: readonly never[] = Object.freeze([]);

/** The cards of one block, where each of them lies. */
class CardBlock {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #head: Head;
  readonly #isListed: readonly boolean[];
  readonly #blank: CardValues;
  readonly #from: Uint32Array;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array<ArrayBuffer>, head: Head, first: number) {
    this.#bytes = bytes;
    this.#head = head;
    this.#isListed = head.fields.map((name) => head.listed.includes(name));
    this.#blank = blankOf(head.fields);
    this.#from = new Uint32Array(head.lengths.length + 1);
    this.#from[0] = first;
    let at = first;
    for (const [nth, length] of head.lengths.entries()) {
      at += length;
      this.#from[nth + 1] = at;
    }
    assert(at === bytes.length, 'a block is as long as its head says');
  }

  card(nth: number, dossierId: string): Card {
    const text = this.#decoder.decode(this.#bytes.subarray(this.#from[nth], this.#from[nth + 1]));
    const told: unknown = JSON.parse(text);
    return (
      Array.isArray(told) ? cardOf(this.#head, this.#isListed, this.#blank, told, dossierId) : told
    ) as Card;
  }
}

/**
 * A digest whose card makes itself. The card is an own property, copied, compared and written like any other; its getter
 * is one for all, because an object with a getter of its own weighs half a kilobyte, and fifty thousand of them make
 * each collection of garbage a pause that people notice.
 */
class LazyDigest implements Digest {
  static readonly #getter: PropertyDescriptor & ThisType<LazyDigest> = {
    enumerable: true,
    get() {
      this.#made ??= this.#block.card(this.#nth, this.dossierId);
      return this.#made;
    },
  };

  readonly dossierId: string;
  readonly ver: number;
  declare readonly card: Card;
  readonly items: Digest['items'];
  readonly #block: CardBlock;
  readonly #nth: number;
  #made: Card | null = null;

  constructor(dossierId: string, ver: number, items: Digest['items'], block: CardBlock, nth: number) {
    this.dossierId = dossierId;
    this.ver = ver;
    this.items = items;
    this.#block = block;
    this.#nth = nth;
    Object.defineProperty(this, 'card', LazyDigest.#getter);
  }

  static passing(digest: Digest): Card | null {
    if (!(#made in digest)) return null;
    return digest.#made ?? digest.#block.card(digest.#nth, digest.dossierId);
  }
}

function cardText(card: Card, dossierId: string, places: Map<string, number>): string {
  const told: Readonly<Record<string, unknown>> = card;
  const isOurs = card.dossierId === dossierId && Object.keys(card).length === fields.length + 1;
  if (!isOurs || !fields.every((name) => told[name] !== undefined)) return JSON.stringify(card);
  return JSON.stringify(
    fields.map((name) => {
      const value = told[name];
      return typeof value === 'string' && listed.includes(name) ? placeOf(value, places) : value;
    }),
  );
}

function placeOf(word: string, places: Map<string, number>): number {
  const known = places.get(word);
  if (known !== undefined) return known;
  places.set(word, places.size);
  return places.size - 1;
}

/**
 * A card with everything in its place and nothing in it, as the parser makes objects: a copy of it that is filled stays
 * compact, where one that grows name by name becomes a table of ten times the size.
 */
function blankOf(names: readonly string[]): CardValues {
  return JSON.parse(`{${['dossierId', ...names].map((name) => `${JSON.stringify(name)}:null`).join(',')}}`);
}

function cardOf(
  { fields: names, words }: Head,
  isListed: readonly boolean[],
  blank: CardValues,
  told: readonly unknown[],
  dossierId: string,
): CardValues {
  const card: Record<string, unknown> = { ...blank, dossierId };
  for (const [at, name] of names.entries()) {
    const value = told[at];
    if (isListed[at] && typeof value === 'number') card[name] = words[value];
    else card[name] = Array.isArray(value) && value.length === 0 ? NOTHING : value;
  }
  return card;
}
