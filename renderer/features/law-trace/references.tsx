import { useId, useState } from 'react';
import type { LegalReference } from '#shared/rules/trace.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import '../../design/ref.css';
import { ArticleBox } from './article-box.tsx';
import { lawTraceMessages } from './law-trace.messages.ts';
import type { SourceOf } from './use-sources.ts';
import './law-trace.css';

interface ReferencesProps {
  refs: readonly LegalReference[];
  /** Sources as the pack of what was computed names them. */
  sourceOf: SourceOf;
}

/** Articles as tags; one opens in place, under the tags. */
export function References({ refs, sourceOf }: ReferencesProps) {
  const t = useMessages(lawTraceMessages);
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const opened = open === null ? undefined : refs[open];
  return (
    <>
      <p className="law-refs">
        {refs.map((reference, position) => {
          const title = sourceOf(reference.source)?.title ?? reference.source;
          return (
            <button
              key={position}
              type="button"
              className="ref"
              aria-expanded={open === position}
              aria-controls={open === position ? `${id}-article` : undefined}
              aria-label={t('articleLabel', { article: refWords(reference.article, title), title })}
              onClick={() => setOpen(open === position ? null : position)}
            >
              {refWords(reference.article, title)}
            </button>
          );
        })}
      </p>
      {opened === undefined ? null : (
        <ArticleBox reference={opened} source={sourceOf(opened.source)} id={`${id}-article`} />
      )}
    </>
  );
}

/** 'art. 12 § 1, Arrêté royal n° 38 du 27 juillet 1967': a page has no article, its title says enough. */
export function refWords(article: string, title: string): string {
  const short = shortTitle(title);
  return article === 'page' ? short : `${article}, ${short}`;
}

/** What stands before the brackets and the dashes of a title, at most one line. */
function shortTitle(title: string): string {
  const bare = title.replace(/\s*\(.*$/, '').trim();
  return bare.length <= 60 ? bare : `${bare.slice(0, 57).trimEnd()}…`;
}
