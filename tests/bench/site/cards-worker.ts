import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import type { Card } from '#shared/folds/digest.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { foldText } from '#shared/kernel/text.ts';
import { openStore } from './filled-vault.ts';
import { readLines } from './read-lines.ts';

const CARDS_PER_TEXT = 1_000;
const NAME = 'cards';

let texts: string[] = [];
/** Kept, so that what an open vault weighs can be weighed. */
let search = new CardSearch([]);

const cardsBench = {
  /** The cards sealed as a vault keeps them, and their JSON in memory for the control; bytes of that JSON. */
  async fill(dek: readonly number[], url: string): Promise<{ cards: number; jsonBytes: number }> {
    const store = await openStore(dek, NAME);
    const cards: Card[] = [];
    for await (const line of readLines(url)) cards.push(JSON.parse(line));
    await store.foldDigests(cards.map((card) => ({ dossierId: card.dossierId, ver: 1, card, items: [] })));
    store.close();
    return {
      cards: cards.length,
      jsonBytes: cards.reduce((sum, card) => sum + JSON.stringify(card).length, 0),
    };
  },

  /** The JSON alone, for the control. */
  async readTexts(url: string): Promise<void> {
    texts = [];
    let cards: Card[] = [];
    for await (const line of readLines(url)) {
      cards.push(JSON.parse(line));
      if (cards.length < CARDS_PER_TEXT) continue;
      texts.push(JSON.stringify(cards));
      cards = [];
    }
    if (cards.length > 0) texts.push(JSON.stringify(cards));
  },

  /** From the disk to the first answer of the search: read, decrypted, parsed, indexed whole. */
  async openVault(dek: readonly number[]): Promise<number> {
    const from = performance.now();
    const store = await openStore(dek, NAME);
    const digests = await store.digests();
    search = new CardSearch([]);
    search.setAll([...digests.values()].map(({ card }) => card));
    if (search.buildSome(Number.POSITIVE_INFINITY)) throw new Error('the index is built whole');
    const took = performance.now() - from;
    store.close();
    return took;
  },

  /** The same JSON parsed and sorted by name: what a plain list with a search by first letters needs. */
  parseAndSort(): number {
    const from = performance.now();
    const cards = texts.flatMap((text): Card[] => JSON.parse(text));
    const sorted = cards.map((card) => ({ card, name: foldText(card.name) }));
    sorted.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    if (sorted.length === 0) throw new Error('the texts come first');
    return performance.now() - from;
  },

  /** Digests and index of an open vault, left standing. */
  async stand(dek: readonly number[]): Promise<number> {
    const store = await openStore(dek, NAME);
    const digests = await store.digests();
    search = new CardSearch([]);
    search.setAll([...digests.values()].map(({ card }) => card));
    search.buildSome(Number.POSITIVE_INFINITY);
    standing = digests;
    return search.size;
  },
};

let standing: unknown = null;
/** Read by nobody: it keeps what stands alive. */
export function whatStands(): unknown {
  return standing;
}

export type CardsBench = typeof cardsBench;
expose(cardsBench);
