import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import { useScrollFocus } from './use-scroll-focus.ts';
import './card.css';

interface CardProps {
  /** Without title, give `label`: the card then has no header. */
  title?: string;
  label?: string;
  /** Language of the title, when it is not that of the screen. */
  titleLang?: string;
  /** Figure beside the title. */
  count?: ReactNode;
  /** Second, small line under the title. */
  line?: ReactNode;
  /** At the right of the header: one action, a chip or a small line. */
  action?: ReactNode;
  foot?: ReactNode;
  /** White foot under a strong line, for a total. */
  footIsTotal?: boolean;
  /** `grow` takes the free height; `fixed` keeps its own; `hug` grows only on low screens. */
  fit?: 'grow' | 'fixed' | 'hug';
  lowHead?: boolean;
  ruledHead?: boolean;
  level?: 2 | 3;
  className?: string;
  /** Padding inside for prose. Tables and lists go to the edge. */
  inset?: boolean;
  /** The content scrolls by itself (a Table, a VirtualTable): no scroll box around it. */
  selfScrolling?: boolean;
  children: ReactNode;
}

/** A white box: header 40 px, content that scrolls inside, foot that stays. */
export function Card(props: CardProps) {
  const {
    title,
    label,
    titleLang,
    count,
    line,
    action,
    foot,
    footIsTotal,
    fit,
    lowHead,
    ruledHead,
    level = 2,
    className,
    inset,
    selfScrolling,
    children,
  } = props;
  const titleId = useId();
  const scroll = useScrollFocus<HTMLDivElement>(title ?? label);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classNames(
        'card',
        fit === 'grow' && 'grow',
        fit === 'fixed' && 'fixed',
        fit === 'hug' && 'grow hug',
        className,
      )}
      aria-label={title ? undefined : label}
      aria-labelledby={title ? titleId : undefined}
    >
      {title ? (
        <header className={classNames(lowHead && 'low', Boolean(line) && 'two-line', ruledHead && 'ruled')}>
          <div className="grow">
            <Heading id={titleId} lang={titleLang}>
              {title}
              {count === undefined ? null : <span className="n"> {count}</span>}
            </Heading>
            {line ? <p className="meta">{line}</p> : null}
          </div>
          {action}
        </header>
      ) : null}
      {selfScrolling ? (
        children
      ) : (
        <div className={classNames('card-scroll', inset && 'card-inset')} {...scroll}>
          {children}
        </div>
      )}
      {foot ? <div className={classNames('foot', footIsTotal && 'total')}>{foot}</div> : null}
    </section>
  );
}
