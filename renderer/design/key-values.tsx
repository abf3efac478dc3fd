import type { ReactNode } from 'react';
import { Fragment } from 'react';
import './key-values.css';

interface KeyValuesProps {
  label?: string;
  entries: readonly { id: string; label: ReactNode; value: ReactNode }[];
}

/** Label at the left, value at the right. */
export function KeyValues({ label, entries }: KeyValuesProps) {
  return (
    <dl className="kv" aria-label={label}>
      {entries.map((entry) => (
        <Fragment key={entry.id}>
          <dt>{entry.label}</dt>
          <dd>{entry.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
