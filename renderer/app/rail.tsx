import type { IconShape } from '../design/icon.tsx';
import { Icon } from '../design/icon.tsx';
import { Logo } from '../design/logo.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { appMessages } from './app.messages.ts';

export interface RailItem {
  id: string;
  /** Hash address: `#/today`. */
  href: string;
  words: string;
  icon: IconShape;
  /** What waits for *you*. */
  badge?: number;
  current?: boolean;
  /** At the bottom of the rail. */
  last?: boolean;
}

interface RailProps {
  items: readonly RailItem[];
}

/** The rooms of the desk; Alt and a digit goes to each. */
export function Rail({ items }: RailProps) {
  const t = useMessages(appMessages);
  const render = (item: RailItem) => (
    <li key={item.id}>
      <a
        href={item.href}
        aria-current={item.current ? 'page' : undefined}
        aria-keyshortcuts={`Alt+${items.indexOf(item) + 1}`}
      >
        <Icon of={item.icon} large />
        <span>{item.words}</span>
        {item.badge ? (
          <span className="badge">
            <span aria-hidden="true">{item.badge}</span>
            <span className="sr">{t('waiting', { count: item.badge })}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
  const top = items.filter((item) => !item.last);
  const bottom = items.filter((item) => item.last);
  return (
    <nav className="rail" aria-label={t('navigation')} data-region tabIndex={-1}>
      <span className="logo">
        <Logo />
      </span>
      <ul>{top.map(render)}</ul>
      {bottom.length > 0 ? <ul className="last">{bottom.map(render)}</ul> : null}
    </nav>
  );
}
