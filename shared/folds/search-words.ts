import type { Category } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { foldText } from '#shared/kernel/text.ts';
import type { Card } from './digest.ts';

/** How a search hit was found; the same codes as the vault's index gives. */
export type MatchedBy =
  | 'name'
  | 'nameTypo'
  | 'linkedName'
  | 'number'
  | 'ssin'
  | 'enterpriseNumber'
  | 'iban'
  | 'communication'
  | 'phone'
  | 'place'
  | 'trade';

export type Range = readonly [start: number, end: number];

/** One hit as the page shows it: what tells homonyms apart, and why it is there. No full number in it. */
export interface SearchLine {
  readonly dossierId: string;
  readonly kind: 'person' | 'company';
  /** Family name and given names, or the company's name; `ranges` point into it. */
  readonly title: string;
  readonly ranges: readonly Range[];
  readonly number: string;
  readonly ssinTail: string | null;
  readonly enterpriseNumber: string | null;
  readonly category: Category | null;
  readonly trade: string | null;
  readonly place: string;
  readonly language: Lang;
  readonly birthYear: number | null;
  readonly status: Card['status'];
  readonly matched: MatchedBy;
  /** The linked name that matched, for "acts in …". */
  readonly via: string | null;
  readonly held: boolean;
  readonly protected: boolean;
}

interface Hit {
  readonly matched: MatchedBy;
  readonly ranges: readonly Range[];
}

export function searchLine(card: Card, hit: Hit, query: string, held: boolean): SearchLine {
  return {
    dossierId: card.dossierId,
    kind: card.kind,
    title: titleOf(card),
    ranges: hit.ranges,
    number: card.number,
    ssinTail: card.ssinTail,
    enterpriseNumber: card.enterpriseNumber,
    category: card.category,
    trade: card.trade,
    place: card.place,
    language: card.language,
    birthYear: card.birthDate === null ? null : Number(card.birthDate.slice(0, 4)),
    status: card.status,
    matched: hit.matched,
    via:
      hit.matched === 'linkedName'
        ? (card.linkedNames.find((name) => matchWords(query, name) !== null) ?? card.linkedNames[0] ?? null)
        : null,
    held,
    protected: card.protected,
  };
}

export function titleOf(card: Pick<Card, 'name' | 'givenNames'>): string {
  return `${card.name} ${card.givenNames}`.trim();
}

/**
 * Does every word of the query begin a word of the text, whatever the accents and the case?
 * @returns the ranges of the text to mark, in its own characters; null when a word is missing.
 */
export function matchWords(query: string, text: string): Range[] | null {
  const wanted = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    text: match[0],
    folded: foldText(match[0]),
  }));
  const ranges: Range[] = [];
  for (const word of wanted) {
    const found = words.find((candidate) => candidate.folded.startsWith(word));
    if (!found) return null;
    ranges.push([found.start, found.start + lengthOfPrefix(found.text, word.length)]);
  }
  return mergeRanges(ranges);
}

/** Cuts a text into marked and plain pieces. Ranges outside the text are ignored. */
export function pieces(text: string, ranges: readonly Range[]): { text: string; marked: boolean }[] {
  const cut: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of mergeRanges(ranges)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) cut.push({ text: text.slice(at, from), marked: false });
    cut.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}

/** How many characters of the word make its first `folded` folded letters: "œ" is one sign for two letters. */
function lengthOfPrefix(word: string, folded: number): number {
  for (let length = 1; length <= word.length; length += 1) {
    if (foldText(word.slice(0, length)).length >= folded) return length;
  }
  return word.length;
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
