import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';

/** What can be read, shown, handed over or sent. The charter ledger names the first three as artefacts. */
export const documentKinds = ['page', 'brochure', 'charter', 'bulletin'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A piece of a sentence. A figure has no value here: it takes the one of the day it is read for. */
export type Inline =
  | { readonly k: 'text'; readonly text: string }
  | { readonly k: 'strong'; readonly of: readonly Inline[] }
  | { readonly k: 'figure'; readonly id: ParameterId }
  | { readonly k: 'page'; readonly topic: TopicId; readonly of: readonly Inline[] }
  /** An official site. */
  | { readonly k: 'link'; readonly url: string; readonly of: readonly Inline[] };

export type Sentence = readonly Inline[];

export type Block =
  | { readonly k: 'heading'; readonly of: Sentence }
  | { readonly k: 'paragraph'; readonly of: Sentence }
  | { readonly k: 'list'; readonly items: readonly Sentence[] };

/** One language of one version, as its markdown file says it. */
export interface KnowledgeDocument {
  readonly kind: DocumentKind;
  /** The topic of a page, the name of a brochure, the month of a bulletin ('2026-11'), 'charter'. */
  readonly id: string;
  readonly lang: Lang;
  /** First day in force. */
  readonly from: PlainDate;
  readonly title: string;
  readonly sources: readonly SourceId[];
  /** What it explains: the topic itself for a page. */
  readonly topics: readonly TopicId[];
  /** Our own words in this language for a text that is official in another one. */
  readonly ownRendering: boolean;
  readonly blocks: readonly Block[];
  /** Sixteen hexadecimal digits of the hash over all of the above: the `version` of the artefact. */
  readonly version: string;
}

/** Every document of a build. */
export interface KnowledgeLibrary {
  readonly documents: readonly KnowledgeDocument[];
}

/** What keeps a file from being a document: where, and how to mend it. For whoever writes pages. */
export interface DocumentProblem {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

export function problemText({ file, line, says }: DocumentProblem): string {
  return `${file}:${line}: ${says}`;
}
