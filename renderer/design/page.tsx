import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './page.css';

interface PageProps {
  /** The one h1 of the screen. Left out when a DossierHead above already has it. */
  title?: string;
  /** One line beside the title. */
  line?: ReactNode;
  /** At the right: the screen's actions or filters. */
  acts?: ReactNode;
  children: ReactNode;
}

/** Inside of `main`: title row, then content that fills the height. */
export function Page({ title, line, acts, children }: PageProps) {
  return (
    <div className={classNames('page', title === undefined && 'under-head')}>
      {title === undefined ? null : (
        <div className="page-head">
          <h1 tabIndex={-1}>{title}</h1>
          {line ? <p className="line">{line}</p> : null}
          {acts ? <div className="acts">{acts}</div> : null}
        </div>
      )}
      {children}
    </div>
  );
}

interface ColumnsProps {
  /** CSS grid columns: `minmax(0, 1fr) 400px`. Below 1024 px they stack. */
  widths: string;
  children: ReactNode;
}

/** Columns that share the free height. */
export function Columns({ widths, children }: ColumnsProps) {
  const style: CSSProperties & Record<'--cols', string> = { '--cols': widths };
  return (
    <div className="cols" style={style}>
      {children}
    </div>
  );
}

/** Cards above each other. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>;
}

interface DossierHeadProps {
  label: string;
  title: string;
  /** Identity line after the name: chips, NISS, language. */
  identity?: ReactNode;
  /** Small line at the right: who follows it, as of when. */
  end?: ReactNode;
  /** Strip and tabs. */
  children?: ReactNode;
}

/** White head of a dossier: who, the situation strip, the tabs at its lower edge. */
export function DossierHead({ label, title, identity, end, children }: DossierHeadProps) {
  return (
    <section className={classNames('dossier-head', !children && 'bare')} aria-label={label}>
      <div className="ident">
        <h1 tabIndex={-1}>{title}</h1>
        {identity}
        {end ? <span className="push meta row gap1">{end}</span> : null}
      </div>
      {children}
    </section>
  );
}
