import { foldKey, foldText } from '#shared/kernel/text.ts';
import type { Card } from '../digest.ts';
import { nearWords } from './near-words.ts';
import { prefixTable } from './prefix-table.ts';

interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Ranges of `name givenNames` that the query explains, merged and in order. */
export function nameRanges(card: Card, typedWords: readonly string[]): (readonly [number, number])[] {
  const shown = `${card.name} ${card.givenNames}`.trimEnd();
  const pieces = piecesOf(shown);
  const family = pieces.filter((piece) => piece.end <= card.name.length);
  const ranges: [number, number][] = [];
  for (const typed of typedWords) {
    const hit =
      pieces.find((piece) => piece.folded === typed) ??
      pieces.find((piece) => piece.folded.startsWith(typed));
    if (hit) {
      ranges.push([
        hit.start,
        hit.folded === typed ? hit.end : hit.start + rawLength(shown, hit, typed.length),
      ]);
      continue;
    }
    const near = typed.length >= 5 ? pieces.find((piece) => isNear(piece.folded, typed)) : undefined;
    if (near) {
      ranges.push([near.start, near.end]);
      continue;
    }
    const first = family[0];
    const last = family.at(-1);
    const joined = foldKey(card.name);
    if (
      first &&
      last &&
      family.length > 1 &&
      (joined.startsWith(typed) || (typed.length >= 5 && isNear(joined, typed)))
    ) {
      ranges.push([first.start, last.end]);
    }
  }
  return merged(ranges);
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How many letters as written give that many folded ones: "Œ" is one letter and two folded. */
function rawLength(shown: string, piece: Piece, foldedLength: number): number {
  for (let length = 1; length < piece.end - piece.start; length += 1) {
    if (foldText(shown.slice(piece.start, piece.start + length)).length >= foldedLength) return length;
  }
  return piece.end - piece.start;
}

function isNear(word: string, typed: string): boolean {
  let near = false;
  nearWords(prefixTable([word]), typed, true, () => {
    near = true;
  });
  return near;
}

function merged(ranges: [number, number][]): (readonly [number, number])[] {
  const sorted = ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const all: [number, number][] = [];
  for (const range of sorted) {
    const last = all.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else all.push([...range]);
  }
  return all;
}
