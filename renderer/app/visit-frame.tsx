import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../design/icon-button.tsx';
import { useScrollFocus } from '../design/use-scroll-focus.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { workspace } from '../state/workspace.ts';
import { appMessages } from './app.messages.ts';

interface VisitFrameProps {
  /** "Visite de 09:42". */
  title: string;
  /** "12 min". */
  line?: ReactNode;
  /** One line for the folded strip: "Visite de 09:42 · 14 min · panier 3". */
  summary: string;
  foot?: ReactNode;
  /** A visit is going on now: the green dot. */
  live?: boolean;
  /** Sections; each in a VisitSection. */
  children: ReactNode;
}

interface VisitStripProps {
  /** Name of the region. */
  title: string;
  summary: string;
  live: boolean;
  /** The one thing to do here. */
  children: ReactNode;
  place?: Ref<HTMLElement>;
}

/** 44 px: that there is a visit, and the way to it. */
export function VisitStrip({ title, summary, live, children, place }: VisitStripProps) {
  return (
    <aside ref={place} className="visit-strip" aria-label={title} data-region tabIndex={-1}>
      {children}
      {live ? <span className="live" /> : null}
      <span className="v">{summary}</span>
    </aside>
  );
}

/** The visit at the right of a dossier: 304 px, or a strip of 44 px (F8). Goes into the `visit` slot of Frame. */
export function VisitFrame({ title, line, summary, foot, live = true, children }: VisitFrameProps) {
  const t = useMessages(appMessages);
  const folded = workspace.use((state) => state.visitFolded);
  const scroll = useScrollFocus<HTMLDivElement>(title);
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(folded);
  useLayoutEffect(() => {
    if (shown.current === folded) return;
    shown.current = folded;
    // F8 took away what had the focus: folding leaves it on the way back, unfolding puts it into the note.
    if (document.activeElement !== document.body) return;
    const find = (what: string) => panel.current?.querySelector<HTMLElement>(what);
    (find('textarea') ?? find('button'))?.focus();
  }, [folded]);
  if (folded) {
    return (
      <VisitStrip title={title} summary={summary} live={live} place={panel}>
        <IconButton
          icon={PanelRightOpen}
          label={t('unfold')}
          keys="F8"
          size="sm"
          onPress={workspace.actions.toggleVisit}
        />
      </VisitStrip>
    );
  }
  return (
    <aside ref={panel} className="visit" aria-label={title} data-region tabIndex={-1}>
      <header>
        {live ? <span className="live" /> : null}
        <h2>{title}</h2>
        {line ? <span className="meta">{line}</span> : null}
        <IconButton
          icon={PanelRightClose}
          label={t('fold')}
          keys="F8"
          size="sm"
          className="push"
          onPress={workspace.actions.toggleVisit}
        />
      </header>
      <div className="visit-body" {...scroll}>
        {children}
      </div>
      {foot ? <footer>{foot}</footer> : null}
    </aside>
  );
}

interface VisitSectionProps {
  title?: string;
  /** At the right of the title: "1 prêt sur 3". */
  line?: ReactNode;
  /** Takes the free height (the note). */
  grow?: boolean;
  children: ReactNode;
}

export function VisitSection({ title, line, grow, children }: VisitSectionProps) {
  return (
    <div className={grow ? 'sec grow' : 'sec'}>
      {title ? (
        <h3>
          {title}
          {line ? <span className="meta">{line}</span> : null}
        </h3>
      ) : null}
      {children}
    </div>
  );
}
