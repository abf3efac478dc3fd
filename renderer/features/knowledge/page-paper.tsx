import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { formatDate } from '#shared/i18n/format.ts';
import { translator } from '#shared/i18n/message.ts';
import type { PageAnswer } from '#shared/ipc/page-channels.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { KnowledgeDocument } from '#shared/knowledge/document.ts';
import { documentMessages } from '#shared/knowledge/document-words.messages.ts';
import type { Reading } from '#shared/knowledge/document-words.ts';
import { useHost } from '../../hosts/use-host.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { SheetBlock } from './page-sheet.tsx';
import '../../design/print-sheet.css';

interface PagePaperProps {
  document: KnowledgeDocument;
  reading: Reading;
  session: VaultSession;
  onPrinted: (answer: Result<PageAnswer<'print'>, AppError>) => void;
}

/** The page to hand over. It stands in the document for as long as it is being printed. */
export function PagePaper({ document: page, reading, session, onPrinted }: PagePaperProps) {
  const host = useHost();
  const { lang } = page;
  const words = translator(documentMessages, lang);
  useEffect(() => {
    // The first frame with the page in it, so that what is printed is what was rendered.
    const frame = requestAnimationFrame(() => void host.print({ landscape: false }).then(onPrinted));
    return () => cancelAnimationFrame(frame);
  }, [host, onPrinted]);
  return createPortal(
    <article className="print-sheet alone page-paper" lang={lang} aria-label={page.title}>
      {session.demo ? <p className="print-demo">{words('demo')}</p> : null}
      <header>
        <p>{session.directory.fund.name[lang]}</p>
        <h1>{page.title}</h1>
        <p>
          {words('inForceOn', { date: formatDate(reading.day, lang, 'long') })} ·{' '}
          {words('version', { from: formatDate(page.from, lang, 'long') })} · {page.version}
        </p>
      </header>
      {page.blocks.map((block, index) => (
        <SheetBlock key={index} block={block} reading={reading} />
      ))}
      {page.ownRendering ? <p>{words('ownRendering')}</p> : null}
      <p className="print-notice">{words('information')}</p>
      {page.sources.length === 0 ? null : (
        <>
          <h2>{words('sources')}</h2>
          <ul className="print-sources">
            {page.sources.map((id) => {
              const source = reading.pack.sources[id];
              return source === undefined ? null : (
                <li key={id}>
                  {source.title}
                  {source.url === null ? null : <span className="print-address"> {source.url}</span>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </article>,
    document.body,
  );
}
