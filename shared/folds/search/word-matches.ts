import type { CardIndex } from './card-index.ts';
import { nearWords } from './near-words.ts';
import { prefixRange } from './prefix-table.ts';

const TYPO_FROM = 5;
const TYPO_FACTOR = 0.55;
const PREFIX_FACTOR = 0.8;
const PREFIX_TYPO_FACTOR = 0.4;

interface WordMatch {
  readonly word: number;
  /** What of a field's weight this match is worth. */
  readonly factor: number;
  readonly typo: boolean;
}

export interface Matches {
  readonly found: readonly WordMatch[];
  /** Entries behind the matches: how rare the word is. */
  readonly size: number;
  readonly short: boolean;
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
    const { table, starts } = this.index.words;
    const found: WordMatch[] = [];
    const [from, to] = prefixRange(table, typed);
    for (let word = from; word < to; word += 1) {
      found.push({
        word,
        factor: table.words[word]?.length === typed.length ? 1 : PREFIX_FACTOR,
        typo: false,
      });
    }
    if (loosely) {
      nearWords(table, typed, true, (word, whole) =>
        found.push({ word, factor: whole ? TYPO_FACTOR : PREFIX_TYPO_FACTOR, typo: true }),
      );
    }
    const size = found.reduce((sum, { word }) => sum + (starts[word + 1] ?? 0) - (starts[word] ?? 0), 0);
    return { found, size, short: typed.length < 3 };
  }
}
