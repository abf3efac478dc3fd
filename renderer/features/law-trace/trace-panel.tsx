import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { LawTrace } from './law-trace.tsx';
import { lawTraceMessages } from './law-trace.messages.ts';
import { toConfirmWords } from './trace-words.ts';

interface TracePanelProps {
  id: string;
  title: string;
  /** Formatted; left out when the computation gives no single amount. */
  amount?: string | undefined;
  computation: Computation;
  onClose: () => void;
}

/** A card with the way to one amount; Esc closes it. */
export function TracePanel({ id, title, amount, computation, onClose }: TracePanelProps) {
  const t = useMessages(lawTraceMessages);
  const box = useRef<HTMLElement>(null);
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const from = document.activeElement;
    if (from instanceof HTMLElement && !box.current?.contains(from)) back.current = from;
    box.current?.focus();
  }, [title]);
  // What opened it may have made room for it: then the focus stays where it is.
  const close = () => {
    onClose();
    if (back.current?.isConnected) back.current.focus();
  };
  return (
    <section
      ref={box}
      id={id}
      className="card grow law-panel"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header className="two-line">
        <div className="grow">
          <h2 id={`${id}-title`}>{title}</h2>
          {amount === undefined ? null : <p className="strong">{amount}</p>}
        </div>
        <IconButton icon={X} label={t('close')} keys="Esc" size="sm" onPress={close} />
      </header>
      <div className="card-scroll">
        {computation.toConfirm === null ? null : (
          <p className="law-open">{toConfirmWords(computation.toConfirm, rowLang(t.lang))}</p>
        )}
        <LawTrace computation={computation} label={title} />
      </div>
    </section>
  );
}
