import { useEffect, useState } from 'react';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useLang } from '../../i18n/use-lang.ts';
import { useVault } from '../../vault/use-vault.ts';

type Find = (text: string, limit: number) => readonly { readonly document: KnowledgeDocument }[];

const NONE: readonly KnowledgeDocument[] = [];
const NO_ARGS = {};

/** Pages in the language of the screen that hold these words. Pages and index are loaded at the first letter. */
export function usePageHits(text: string, limit: number): readonly KnowledgeDocument[] {
  const lang = rowLang(useLang());
  const session = useVault('session', NO_ARGS);
  const today = session?.ok ? session.value.today : null;
  const [made, setMade] = useState<{ readonly find: Find } | null>(null);
  const blank = text.trim() === '';
  useEffect(() => {
    if (blank || today === null) return;
    let gone = false;
    void Promise.all([
      import('../../knowledge/use-library.ts').then(({ loadLibrary }) => loadLibrary()),
      import('../../knowledge/search-pages.ts'),
    ]).then(
      ([library, { pageSearch }]) => {
        if (!gone) setMade({ find: pageSearch(library, lang, today) });
      },
      // Without the pages the box still finds people and actions; the screen of the pages says what is missing.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [blank, today, lang]);
  return blank || made === null ? NONE : made.find(text, limit).map(({ document }) => document);
}
