import { type SearchLine, searchLine } from '#shared/folds/search-words.ts';
import type { SearchHit } from '../contract.ts';
import { defineQuery } from './define-query.ts';

export interface SearchAnswer {
  readonly lines: readonly SearchLine[];
  /** Dossiers whose cards are on this device: what was searched. */
  readonly searched: number;
}

/** Ranked hits with what tells them apart. The text stays in the worker's memory: it is in no address and no log. */
export const searchQuery = defineQuery<{ text: string; limit: number }, SearchAnswer>({
  topics: () => ['digests'],
  run(context, { text, limit }) {
    const searched = countOf(context.digests());
    if (text.trim() === '') return { lines: [], searched };
    const lines = context.search(text, limit).flatMap((hit) => {
      const digest = context.digest(hit.dossierId);
      return digest ? [searchLine(digest.card, hit, text, context.held(hit.dossierId))] : [];
    });
    return { lines, searched };
  },
});

/** The same lines for dossiers that were open a moment ago, in the order given. */
export const recentDossiersQuery = defineQuery<{ dossierIds: readonly string[] }, readonly SearchLine[]>({
  topics: () => ['digests'],
  run: (context, { dossierIds }) =>
    dossierIds.flatMap((dossierId) => {
      const digest = context.digest(dossierId);
      const hit: SearchHit = { dossierId, score: 0, matched: 'name', ranges: [] };
      return digest ? [searchLine(digest.card, hit, '', context.held(dossierId))] : [];
    }),
});

function countOf(items: Iterable<unknown>): number {
  if (Array.isArray(items)) return items.length;
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}
