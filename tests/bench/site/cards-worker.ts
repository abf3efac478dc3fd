import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import type { Card } from '#shared/folds/digest.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { foldText } from '#shared/kernel/text.ts';
import { IndexKeeper } from '../../../renderer/vault/index-keeper.ts';
import { openStore } from './filled-vault.ts';
import { readLines } from './read-lines.ts';

const CARDS_PER_TEXT = 1_000;
const NAME = 'cards';
const BUILD = 'bench';

let texts: string[] = [];
/** Kept, so that what an open vault weighs can be weighed. */
let search = new CardSearch([]);

const cardsBench = {
  /** The cards sealed as a vault keeps them, and their JSON in memory for the control; bytes of that JSON. */
  async fill(
    dek: readonly number[],
    url: string,
  ): Promise<{ cards: number; jsonBytes: number; indexBytes: number }> {
    let indexBytes = 0;
    const store = await openStore(dek, NAME);
    const cards: Card[] = [];
    for await (const line of readLines(url)) cards.push(JSON.parse(line));
    const digests = cards.map((card) => ({ dossierId: card.dossierId, ver: 1, card, items: [] }));
    const folds = await store.foldDigests(digests);
    let kept: Promise<void> | null = null;
    const keep = (bytes: Uint8Array<ArrayBuffer>, of: number) => {
      indexBytes = bytes.length;
      kept = store.keepIndex(bytes, of);
      return kept;
    };
    const keeper = new IndexKeeper(new CardSearch([]), { build: BUILD, keep });
    keeper.want(digests, folds);
    while (keeper.step(1_000));
    await kept;
    store.close();
    return {
      cards: cards.length,
      jsonBytes: cards.reduce((sum, card) => sum + JSON.stringify(card).length, 0),
      indexBytes,
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

  /** From the disk to the first answer of the search: cards and index read, decrypted and parsed, a name found. */
  async openVault(dek: readonly number[]): Promise<number> {
    const from = performance.now();
    const store = await openStore(dek, NAME);
    const held = await store.heldDigests();
    search = new CardSearch([]);
    const keeper = new IndexKeeper(search, { build: BUILD, keep: async () => undefined });
    if (!keeper.use(held)) throw new Error('the index lies beside the cards');
    const found = search.search('froment', 20).length;
    const took = performance.now() - from;
    if (found === 0) throw new Error('the name is found');
    store.close();
    return took;
  },

  /** The same without a kept index, as a start after an update: the index made anew. */
  async openAnew(dek: readonly number[]): Promise<number> {
    const from = performance.now();
    const store = await openStore(dek, NAME);
    const digests = await store.digests();
    search = new CardSearch([]);
    search.setAll([...digests.values()].map(({ card }) => card));
    if (search.search('froment', 20).length === 0) throw new Error('the name is found');
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
