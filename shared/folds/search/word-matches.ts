import type { CardIndex } from './card-index.ts';
import { nearWords } from './near-words.ts';
import type { Postings } from './postings.ts';
import { prefixRange } from './prefix-table.ts';

const TYPO_FROM = 5;
const TYPO_FACTOR = 0.55;
const PREFIX_FACTOR = 0.8;
const PREFIX_TYPO_FACTOR = 0.4;

interface NearWord {
  readonly word: number;
  readonly factor: number;
}

/** Words that answer a typed one: a stretch of the sorted table that begins with it, then those a slip away. */
export class Matches {
  /** How many words. */
  readonly count: number;
  /** Entries behind the matches: how rare the word is. */
  readonly size: number;
  readonly short: boolean;
  private readonly from: number;
  private readonly begun: number;
  private readonly whole: boolean;
  private readonly near: readonly NearWord[];

  constructor({ table, starts }: Postings, typed: string, near: readonly NearWord[]) {
    const [from, to] = prefixRange(table, typed);
    this.from = from;
    this.begun = to - from;
    // Sorted: the word itself stands before all that go on from it.
    this.whole = this.begun > 0 && table.words[from]?.length === typed.length;
    this.near = near;
    this.count = this.begun + near.length;
    this.short = typed.length < 3;
    this.size = near.reduce(
      (sum, { word }) => sum + (starts[word + 1] ?? 0) - (starts[word] ?? 0),
      (starts[to] ?? 0) - (starts[from] ?? 0),
    );
  }

  word(nth: number): number {
    return nth < this.begun ? this.from + nth : (this.near[nth - this.begun]?.word ?? 0);
  }

  /** What of a field's weight this match is worth. */
  factor(nth: number): number {
    if (nth >= this.begun) return this.near[nth - this.begun]?.factor ?? 0;
    return nth === 0 && this.whole ? 1 : PREFIX_FACTOR;
  }

  isTypo(nth: number): boolean {
    return nth >= this.begun;
  }
}

/** Words of an index that answer a typed one; remembered, because the same word stands in many wordings. */
export class WordMatches {
  readonly index: CardIndex;
  private readonly exact = new Map<string, Matches>();
  private readonly loose = new Map<string, Matches>();

  constructor(index: CardIndex) {
    this.index = index;
  }

  of(typed: string, typos: boolean): Matches {
    const loosely = typos && typed.length >= TYPO_FROM;
    const known = loosely ? this.loose : this.exact;
    let matches = known.get(typed);
    if (!matches) {
      matches = this.find(typed, loosely);
      known.set(typed, matches);
    }
    return matches;
  }

  private find(typed: string, loosely: boolean): Matches {
    const { words } = this.index;
    const near: NearWord[] = [];
    if (loosely) {
      nearWords(words.table, typed, true, (word, whole) =>
        near.push({ word, factor: whole ? TYPO_FACTOR : PREFIX_TYPO_FACTOR }),
      );
    }
    return new Matches(words, typed, near);
  }
}
