import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { formatDate } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import type { Result } from '#shared/kernel/result.ts';
import { useHost } from '../../hosts/use-host.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { useVault } from '../../vault/use-vault.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { wordsOf } from '../../i18n/use-messages.ts';
import { lawPrintMessages } from './law-print.messages.ts';
import '../../design/print-sheet.css';

interface PrintSheetProps {
  dossierId: string;
  session: VaultSession;
  lang: UiLang;
  title: string;
  /** Goes up at each press of the button: the page is then printed. */
  pressed: number;
  /** What kind of page this is, said in its box; by default that it explains a computation. null: no box. */
  notice?: string | null;
  /** What came of the printing. */
  onPrinted?: (answer: Result<{ readonly printed: boolean }, AppError>) => void;
  children: ReactNode;
}

/** A page for the person, in their language. It stands beside the desk in the document, and only paper shows it. */
export function PrintSheet({
  dossierId,
  session,
  lang,
  title,
  pressed,
  notice,
  onPrinted,
  children,
}: PrintSheetProps) {
  const host = useHost();
  const head = useVault('dossierHead', { dossierId });
  const t = wordsOf(lawPrintMessages, lang);
  const header = head?.ok && head.value.state === 'open' ? head.value.value.header : null;
  const ready = header !== null;
  const told = useRef(onPrinted);
  useEffect(() => {
    told.current = onPrinted;
  });
  useEffect(() => {
    // The first frame with the page in it, so that what is printed is what was rendered.
    if (pressed === 0 || !ready) return;
    const frame = requestAnimationFrame(() => {
      void host.print({ landscape: false }).then((answer) => told.current?.(answer));
    });
    return () => cancelAnimationFrame(frame);
  }, [host, pressed, ready]);
  return createPortal(
    <article className="print-sheet" lang={lang} aria-label={title}>
      {session.demo ? <p className="print-demo">{t('demo')}</p> : null}
      <header>
        <p>{session.directory.fund.name[rowLang(lang)]}</p>
        <h1>{title}</h1>
        <p>
          {header === null ? null : (
            <>
              {t('forWhom', { name: `${header.givenNames} ${header.name}`.trim(), number: header.number })} ·{' '}
            </>
          )}
          {t('on', { date: formatDate(session.today, lang, 'long') })}
        </p>
      </header>
      {notice === null ? null : <p className="print-notice">{notice ?? t('explanation')}</p>}
      {children}
    </article>,
    document.body,
  );
}
