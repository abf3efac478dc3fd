import { Fragment, type ReactNode, useState } from 'react';
import { sources } from '#shared/rules/parameters/sources.ts';
import { linkAddress } from '#shared/ipc/links.ts';
import type { Inline, Sentence as SentenceOf } from '#shared/knowledge/document.ts';
import { figureIn, type Reading } from '#shared/knowledge/document-words.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { knowledgeMessages } from './knowledge.messages.ts';

interface SentenceProps {
  of: SentenceOf;
  reading: Reading;
  /** Opens another page; without it the words of such a link stay words (on paper). */
  onPage?: ((topic: TopicId) => void) | undefined;
}

/** A sentence of a page: strong words, figures of the day, links. */
export function Sentence({ of, reading, onPage }: SentenceProps) {
  const inner = (part: { readonly of: SentenceOf }) => <Sentence {...{ of: part.of, reading, onPage }} />;
  const draw = (part: Inline): ReactNode => {
    switch (part.k) {
      case 'text':
        return part.text;
      case 'strong':
        return <strong>{inner(part)}</strong>;
      case 'figure': {
        const { text, known } = figureIn(reading, part.id);
        return <span className={known ? 'nw' : 'page-unknown'}>{text}</span>;
      }
      case 'page':
        if (!onPage) return inner(part);
        return (
          <button type="button" className="page-link" onClick={() => onPage(part.topic)}>
            {inner(part)}
          </button>
        );
      case 'link':
        return <OfficialLink url={part.url}>{inner(part)}</OfficialLink>;
    }
  };
  // A page never changes in place: its next version replaces it whole.
  return of.map((part, index) => <Fragment key={index}>{draw(part)}</Fragment>);
}

/**
 * The desk opens no address that a page gives it, only those of the sources, by their name (shared/ipc/links.ts): any
 * other one is written out, to be typed or copied.
 */
function OfficialLink({ url, children }: { url: string; children: ReactNode }) {
  const t = useMessages(knowledgeMessages);
  const host = useHost();
  const [failed, setFailed] = useState(false);
  const id = Object.entries(sources).find(([, source]) => source.url === url)?.[0];
  if (id === undefined || linkAddress(id) === null || failed)
    return (
      <>
        {children} <span className="page-address">({url.replace(/^https:\/\/(www\.)?/, '')})</span>
        {failed ? <span role="status"> {t('notOpened')}</span> : null}
      </>
    );
  return (
    <button
      type="button"
      className="page-link"
      onClick={() => void host.openLink(id as keyof typeof sources).then(({ ok }) => setFailed(!ok))}
    >
      {children}
    </button>
  );
}
