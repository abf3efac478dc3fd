import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './timeline.css';

export interface TimelineEntry {
  id: string;
  /** Printed date: `18/11`, or `18/11/2026` in the wide form. */
  when: string;
  icon: IconShape;
  what: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
}

interface TimelineProps {
  label: string;
  entries: readonly TimelineEntry[];
  wide?: boolean;
}

/** What happened, newest first. */
export function Timeline({ label, entries, wide }: TimelineProps) {
  return (
    <ol
      className={classNames(
        'time',
        wide ? 'wide' : entries.some((entry) => entry.when.length > 5) && 'dated',
      )}
      aria-label={label}
    >
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="meta when">{entry.when}</span>
          <span className="dot">
            <Icon of={entry.icon} />
          </span>
          <span className="what">
            <span>{entry.what}</span>
            {entry.detail ? (
              <span className={classNames('meta', !wide && 'two-lines')}>{entry.detail}</span>
            ) : null}
          </span>
          {entry.end}
        </li>
      ))}
    </ol>
  );
}
