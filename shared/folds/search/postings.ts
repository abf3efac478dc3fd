import { type PrefixTable, prefixTable } from './prefix-table.ts';

/** For each word of a sorted table, the cards and fields that hold it, packed in one array. */
export interface Postings {
  readonly table: PrefixTable;
  /** Entries of word i: `entries[starts[i]] … entries[starts[i + 1] - 1]`, each `card * 8 + field`. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

export const FIELD_BITS = 3;
export const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Collects `word → card, field` pairs and packs them once. */
export class PostingsBuilder {
  private readonly lists = new Map<string, number[]>();

  add(word: string, card: number, field: number): void {
    const entry = (card << FIELD_BITS) | field;
    const list = this.lists.get(word);
    if (!list) this.lists.set(word, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  }

  build(): Postings {
    const table = prefixTable(this.lists.keys());
    const starts = new Uint32Array(table.words.length + 1);
    let total = 0;
    table.words.forEach((word, i) => {
      starts[i] = total;
      total += this.lists.get(word)?.length ?? 0;
    });
    starts[table.words.length] = total;
    const entries = new Uint32Array(total);
    table.words.forEach((word, i) => entries.set(this.lists.get(word) ?? [], starts[i]));
    return { table, starts, entries };
  }
}
