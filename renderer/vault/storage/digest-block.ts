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

/**
 * Digests that lie together: a head, then each card by itself, so that a desk with fifty thousand of them opens without
 * reading one. A card is a list of values; one of another shape than this build's stays as it is.
 */
export function writeDigestBlock(digests: readonly Digest[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const places = new Map<string, number>();
  const cards = digests.map(({ dossierId, card }) => encoder.encode(cardText(card, dossierId, places)));
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
  const decoder = new TextDecoder();
  const end = bytes.indexOf(SEPARATOR);
  const head = JSON.parse(decoder.decode(bytes.subarray(0, end))) as Head;
  const { ids, vers, lengths } = head;
  const isListed = head.fields.map((name) => head.listed.includes(name));
  const readCard = (from: number, length: number, dossierId: string): Card => {
    const told: unknown = JSON.parse(decoder.decode(bytes.subarray(from, from + length)));
    return (Array.isArray(told) ? cardOf(head, isListed, told, dossierId) : told) as Card;
  };
  let at = end + 1;
  const digests = ids.map((dossierId, nth) => {
    const from = at;
    const length = lengths[nth] ?? 0;
    at += length;
    return lazyDigest(dossierId, vers[nth] ?? 0, head.items[nth] ?? [], () =>
      readCard(from, length, dossierId),
    );
  });
  assert(at === bytes.length, 'a block is as long as its head says');
  return digests;
}

/** An own property that makes itself: copied, compared and written like any other. */
function lazyDigest(dossierId: string, ver: number, items: Digest['items'], read: () => Card): Digest {
  let made: Card | null = null;
  return {
    dossierId,
    ver,
    get card() {
      made ??= read();
      return made;
    },
    items,
  };
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

function cardOf(
  { fields: names, words }: Head,
  isListed: readonly boolean[],
  told: readonly unknown[],
  dossierId: string,
): Readonly<Record<string, unknown>> {
  const card: Record<string, unknown> = { dossierId };
  for (const [at, name] of names.entries()) {
    const value = told[at];
    card[name] = isListed[at] && typeof value === 'number' ? words[value] : value;
  }
  return card;
}
