import { translator } from '#shared/i18n/message.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Block, KnowledgeDocument } from '#shared/knowledge/document.ts';
import { documentMessages } from '#shared/knowledge/document-words.messages.ts';
import { figuresOf, type Reading } from '#shared/knowledge/document-words.ts';
import type { TopicId } from '#shared/life-events/topics.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { PageFigures } from './page-figures.tsx';
import { PageSources } from './page-sources.tsx';
import { Sentence } from './sentence.tsx';
import './knowledge.css';

interface PageSheetProps {
  document: KnowledgeDocument;
  pack: Pack;
  /** The day it is read for: figures take their value of that day. */
  day: PlainDate;
  /** Opens another page; without it such links are plain words. */
  onPage?: (topic: TopicId) => void;
}

/** A page to read: in its own language, with its figures and where all of it was read. The title stands around it. */
export function PageSheet({ document, pack, day, onPage }: PageSheetProps) {
  const { lang } = document;
  const words = translator(documentMessages, lang);
  const reading: Reading = { pack, day, lang };
  const figures = figuresOf(document);
  return (
    <article className="page-sheet" lang={lang}>
      {document.blocks.map((block, index) => (
        <SheetBlock key={index} {...{ block, reading, onPage }} />
      ))}
      {document.ownRendering ? <p className="meta">{words('ownRendering')}</p> : null}
      {figures.length === 0 ? null : <PageFigures ids={figures} reading={reading} />}
      {document.sources.length === 0 ? null : (
        <section className="page-part">
          <h3>{words('sources')}</h3>
          <PageSources ids={document.sources} pack={pack} lang={lang} />
        </section>
      )}
      <p className="meta">
        {words('information')} {words('inForceOn', { date: formatDate(day, lang, 'long') })}.
      </p>
    </article>
  );
}

interface SheetBlockProps {
  block: Block;
  reading: Reading;
  onPage?: ((topic: TopicId) => void) | undefined;
}

/** A heading, a paragraph or a list of a page; the heading of the page itself stands two levels above. */
export function SheetBlock({ block, reading, onPage }: SheetBlockProps) {
  switch (block.k) {
    case 'heading':
      return (
        <h3>
          <Sentence of={block.of} {...{ reading, onPage }} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Sentence of={block.of} {...{ reading, onPage }} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>
              <Sentence of={item} {...{ reading, onPage }} />
            </li>
          ))}
        </ul>
      );
  }
}
