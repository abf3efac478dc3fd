import type { BestHits } from './best-hits.ts';
import { fieldNames, fieldWeight, numberFields } from './card-fields.ts';
import type { CardIndex } from './card-index.ts';
import { FIELD_BITS, FIELD_MASK, type Postings } from './postings.ts';
import { prefixRange } from './prefix-table.ts';
import { WordMatches } from './word-matches.ts';
import type { ReadQuery } from './read-query.ts';
import type { Matched } from './search-hit.ts';

const NUMBER_SCORE = 400;
const KEYED_SCORE = 500;
const MAX_NUMBERS = 300;
const MAX_SHORT = 3_000;

/** Per-card working arrays, reused from search to search. */
export class Scratch {
  best: Float64Array;
  total: Float64Array;
  /** Words of the query answered so far. */
  count: Uint8Array;
  label: Uint8Array;
  bestLabel: Uint8Array;
  seen: Uint32Array;
  stamp = 0;
  foundScore: Float64Array;
  foundLabel: Uint8Array;
  foundAt: Uint32Array;
  found: number[] = [];
  search = 0;

  constructor(size: number) {
    this.best = new Float64Array(size);
    this.total = new Float64Array(size);
    this.count = new Uint8Array(size);
    this.label = new Uint8Array(size);
    this.bestLabel = new Uint8Array(size);
    this.seen = new Uint32Array(size);
    this.foundScore = new Float64Array(size);
    this.foundLabel = new Uint8Array(size);
    this.foundAt = new Uint32Array(size);
  }

  begin(): void {
    this.search += 1;
    this.found = [];
  }

  /** Keeps the better of what is known and this. */
  keep(position: number, score: number, label: number): void {
    if (this.foundAt[position] !== this.search) {
      this.foundAt[position] = this.search;
      this.found.push(position);
    } else if ((this.foundScore[position] ?? 0) >= score) return;
    this.foundScore[position] = score;
    this.foundLabel[position] = label;
  }
}

const labels: readonly Matched[] = [
  'name',
  'nameTypo',
  'linkedName',
  'trade',
  'place',
  'number',
  'enterpriseNumber',
  'phone',
  'ssin',
  'iban',
  'communication',
];
const labelOfField = [0, 0, 0, 2, 2, 3, 4] as const;
const weightOfField = fieldNames.map((name) => fieldWeight[name]);

/** Offers the cards of the index that answer the query; `alive` leaves out cards replaced since it was built. */
export function findInIndex(
  index: CardIndex,
  query: ReadQuery,
  hashed: ReadonlyMap<string, Matched>,
  alive: (position: number) => boolean,
  scratch: Scratch,
  limit: number,
  best: BestHits,
): void {
  scratch.begin();
  for (const [key, matched] of hashed) {
    for (const position of index.keys.find(key, index.cards)) {
      if (alive(position)) scratch.keep(position, KEYED_SCORE, labels.indexOf(matched));
    }
  }
  if (query.digits.length >= 3) numbersOf(index, query, alive, scratch);
  const words = new WordMatches(index);
  // Slips are looked for only where the words as typed do not already fill the answer with names.
  for (const typos of [false, true]) {
    query.wordings.forEach((wording, i) => findWording(words, wording, i > 0, typos, scratch));
    if (hasNames(scratch, alive, limit)) break;
  }
  for (const position of scratch.found) {
    const score = scratch.foundScore[position] ?? 0;
    if (!best.mayTake(score) || !alive(position)) continue;
    const card = index.cards.at(position);
    if (card) best.offer(card, score, labels[scratch.foundLabel[position] ?? 0] ?? 'name');
  }
}

function numbersOf(
  index: CardIndex,
  query: ReadQuery,
  alive: (position: number) => boolean,
  scratch: Scratch,
): void {
  const { numbers } = index;
  const look = (digits: string, wanted: (matched: Matched) => boolean): void => {
    const [from, to] = prefixRange(numbers.table, digits);
    // Numbers of one beginning are all as good: the first few hundred in order say it.
    let left = MAX_NUMBERS;
    for (let word = from; word < to && left > 0; word += 1) {
      const exact = numbers.table.words[word]?.length === digits.length;
      eachEntry(numbers, word, (position, field) => {
        const matched = numberFields[field];
        if (!matched || !wanted(matched) || !alive(position)) return;
        scratch.keep(position, NUMBER_SCORE + (exact ? 50 : 0) - field, labels.indexOf(matched));
        left -= 1;
      });
    }
  };
  look(query.digits, (matched) => matched !== 'phone');
  if (query.phone !== '') look(query.phone, (matched) => matched === 'phone');
}

function hasNames(scratch: Scratch, alive: (position: number) => boolean, wanted: number): boolean {
  let names = 0;
  for (const position of scratch.found) {
    if (names >= wanted) return true;
    if (scratch.foundLabel[position] === 0 && alive(position)) names += 1;
  }
  return names >= wanted;
}

/** Cards that answer every word of one wording. */
function findWording(
  matches: WordMatches,
  wording: readonly string[],
  joined: boolean,
  typos: boolean,
  scratch: Scratch,
): void {
  const { words } = matches.index;
  const touched: number[] = [];
  scratch.stamp += 1;
  // The rarest word first: it leaves few cards for the others to be looked up in.
  const ordered = wording.map((typed) => matches.of(typed, typos)).sort((a, b) => a.size - b.size);
  for (const [i, matched] of ordered.entries()) {
    const answered: number[] = [];
    for (let nth = 0; nth < matched.count; nth += 1) {
      const word = matched.word(nth);
      const factor = matched.factor(nth);
      const typo = matched.isTypo(nth);
      const end = words.starts[word + 1] ?? 0;
      for (let at = words.starts[word] ?? 0; at < end; at += 1) {
        const entry = words.entries[at] ?? 0;
        const position = entry >>> FIELD_BITS;
        if (scratch.seen[position] !== scratch.stamp) {
          if (i > 0) continue;
          scratch.seen[position] = scratch.stamp;
          scratch.count[position] = 0;
          scratch.total[position] = 0;
          scratch.label[position] = 255;
          touched.push(position);
        }
        // `count === i`: every earlier word was answered, this one not yet; `i + 1`: a better answer may come.
        const count = scratch.count[position] ?? 0;
        if (count !== i && count !== i + 1) continue;
        if (count === i) {
          scratch.count[position] = i + 1;
          scratch.best[position] = 0;
          answered.push(position);
        }
        const field = entry & FIELD_MASK;
        const score = (weightOfField[field] ?? 0) * factor;
        if (score > (scratch.best[position] ?? 0)) {
          const plain = labelOfField[field] ?? 0;
          scratch.best[position] = score;
          scratch.bestLabel[position] = typo && plain === 0 ? 1 : plain;
        }
      }
      // One or two letters find half the fund, all as good: the first in order are the ones shown.
      if (i === 0 && matched.short && answered.length > MAX_SHORT) break;
    }
    if (answered.length === 0) return;
    for (const position of answered) {
      scratch.total[position] = (scratch.total[position] ?? 0) + (scratch.best[position] ?? 0);
      scratch.label[position] = mergeLabel(scratch.label[position] ?? 255, scratch.bestLabel[position] ?? 0);
    }
  }
  for (const position of touched) {
    if (scratch.count[position] !== ordered.length) continue;
    // Written as one where the person wrote two words: right, but a shade less sure.
    scratch.keep(position, (scratch.total[position] ?? 0) - (joined ? 1 : 0), scratch.label[position] ?? 0);
  }
}

/** A slip anywhere in the name is said; otherwise the word of most weight speaks (labels are in that order). */
function mergeLabel(known: number, next: number): number {
  if (known === 255) return next;
  if (known === 1 || next === 1) return 1;
  return Math.min(known, next);
}

function eachEntry(postings: Postings, word: number, visit: (position: number, field: number) => void): void {
  const end = postings.starts[word + 1] ?? 0;
  for (let i = postings.starts[word] ?? 0; i < end; i += 1) {
    const entry = postings.entries[i] ?? 0;
    visit(entry >>> FIELD_BITS, entry & FIELD_MASK);
  }
}
