import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';

/**
 * law: the text of the law itself · authority: a page of the national institute · secondary: a page of a fund,
 * an adviser or the press. A figure that rests on a secondary page alone is marked so on screen.
 */
export type SourceKind = 'law' | 'authority' | 'secondary';

export interface Source {
  readonly kind: SourceKind;
  readonly title: string;
  /** ELI for laws; null when the page had no stable address. */
  readonly url: string | null;
  readonly readOn: PlainDate;
}

const readOn = plainDate('2026-11-23');

export function source(kind: SourceKind, title: string, url: string | null): Source {
  return { kind, title, url, readOn };
}
