import { expose } from 'comlink';
import MiniSearch from 'minisearch';
import { type Card, cardSchema } from '#shared/folds/digest.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { foldText } from '#shared/kernel/text.ts';
import '../../../renderer/app/configure-zod.ts';
import { readLines } from './read-lines.ts';

const LIMIT = 20;
const OFFICES = 3;

let cards: Card[] = [];
let folded: string[] = [];
let search = new CardSearch([]);
let mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });

const searchBench = {
  /** Reads the cards and builds both contenders; how many, and how long the index took. */
  async load(url: string, cardKey: readonly number[]): Promise<{ cards: number; indexMs: number }> {
    cards = [];
    for await (const line of readLines(url)) {
      // One in a thousand is checked: the file comes from the same sources, the check is against an old file.
      const value: Card = cards.length % 1_000 === 0 ? cardSchema.parse(JSON.parse(line)) : JSON.parse(line);
      cards.push(value);
    }
    folded = cards.map((card) =>
      foldText([card.name, card.givenNames, card.number, card.enterpriseNumber, ...card.phones].join(' ')),
    );
    const from = performance.now();
    // A supervisor holds the keys of three offices: a number is hashed under each of them.
    search = new CardSearch(
      Array.from({ length: OFFICES }, (_, i) => makeKeyOf(Uint8Array.from(cardKey, (byte) => byte ^ i))),
    );
    search.setAll(cards);
    return { cards: cards.length, indexMs: performance.now() - from };
  },

  /** The desk's own search, query after query. */
  subject(queries: readonly string[]): { times: number[]; hits: number } {
    let hits = 0;
    const times = queries.map((query) => {
      const from = performance.now();
      if (search.search(query, LIMIT).length > 0) hits += 1;
      return performance.now() - from;
    });
    return { times, hits };
  },

  /** A well-known search engine over the same folded texts; milliseconds to index them. */
  loadMiniSearch(): { indexMs: number } {
    const from = performance.now();
    mini = new MiniSearch({ fields: ['text'] });
    mini.addAll(folded.map((text, id) => ({ id, text })));
    return { indexMs: performance.now() - from };
  },

  /** Its search as somebody would set it up for names: the last word may go on, longer words may hold a slip. */
  miniSearch(queries: readonly string[]): { times: number[]; hits: number } {
    let hits = 0;
    const times = queries.map((query) => {
      const from = performance.now();
      const found = mini.search(foldText(query), {
        prefix: true,
        fuzzy: (term) => (term.length >= 5 ? 1 : false),
        combineWith: 'AND',
      });
      if (found.slice(0, LIMIT).length > 0) hits += 1;
      return performance.now() - from;
    });
    return { times, hits };
  },

  /** Every card looked at for the folded text, as typed: no ranking, no slips, no hashes. */
  control(queries: readonly string[]): { times: number[]; hits: number } {
    let hits = 0;
    const times = queries.map((query) => {
      const from = performance.now();
      const wanted = foldText(query);
      let found = 0;
      for (const text of folded) if (text.includes(wanted)) found += 1;
      if (found > 0) hits += 1;
      return performance.now() - from;
    });
    return { times, hits };
  },
};

export type SearchBench = typeof searchBench;
expose(searchBench);
