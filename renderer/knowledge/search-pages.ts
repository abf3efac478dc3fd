import MiniSearch from 'minisearch';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type {
  DocumentKind,
  KnowledgeDocument,
  KnowledgeLibrary,
  Sentence,
} from '#shared/knowledge/document.ts';
import { documentKinds } from '#shared/knowledge/document.ts';
import { inForce } from '#shared/knowledge/find-document.ts';

export interface PageHit {
  readonly document: KnowledgeDocument;
  readonly score: number;
  /** The words of the document that were found, as they are indexed. */
  readonly terms: readonly string[];
}

type Search = (text: string, limit: number) => readonly PageHit[];

const made = new WeakMap<KnowledgeLibrary, Map<string, Search>>();

/** Search over what is in force on that day in one language. The index is made once for each and kept. */
export function pageSearch(library: KnowledgeLibrary, lang: Lang, day: PlainDate): Search {
  const searches = made.get(library) ?? new Map<string, Search>();
  made.set(library, searches);
  const key = `${lang} ${day}`;
  const search =
    searches.get(key) ?? makeSearch(documentKinds.flatMap((kind) => inForce(library, kind, lang, day)));
  searches.set(key, search);
  return search;
}

function makeSearch(documents: readonly KnowledgeDocument[]): Search {
  const byKey = new Map(documents.map((one) => [keyOf(one.kind, one.id), one]));
  const index = new MiniSearch<{ key: string; title: string; text: string }>({
    idField: 'key',
    fields: ['title', 'text'],
    processTerm: foldTerm,
    searchOptions: {
      prefix: true,
      // Short words are too near to each other: a slip is forgiven from five letters on.
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      boost: { title: 4 },
      combineWith: 'AND',
    },
  });
  index.addAll(
    documents.map((one) => ({ key: keyOf(one.kind, one.id), title: one.title, text: textOf(one) })),
  );
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .flatMap(({ id, score, terms }) => {
        const document = byKey.get(String(id));
        return document === undefined ? [] : [{ document, score, terms }];
      });
}

/** 'Économies' and 'economies', 'Œuvre' and 'oeuvre', 'Straße' and 'strasse' are one word. */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

function keyOf(kind: DocumentKind, id: string): string {
  return `${kind} ${id}`;
}

/** Words only: a figure changes with the day, and nobody searches a page by its amount. */
function textOf({ blocks }: KnowledgeDocument): string {
  const words = (sentence: Sentence): string =>
    sentence
      .map((part) => (part.k === 'text' ? part.text : part.k === 'figure' ? ' ' : words(part.of)))
      .join('');
  return blocks.flatMap((block) => (block.k === 'list' ? block.items : [block.of]).map(words)).join('\n');
}
