import { Check, Circle, CircleDashed, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { designMessages } from './design.messages.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './ledger.css';

export interface LedgerEntry {
  id: string;
  /** `done` told or checked, `todo` still to do, `near` waits for something, `na` does not apply, `fact` a source with its own icon. */
  state: 'done' | 'todo' | 'near' | 'na' | 'fact';
  icon?: IconShape;
  words: ReactNode;
  /** The hour, the source, or the reason why it does not apply. */
  end?: ReactNode;
}

const ICONS = { done: Check, todo: Circle, near: CircleDashed, na: Minus, fact: Circle } as const;

interface LedgerProps {
  label: string;
  entries: readonly LedgerEntry[];
}

/** What was told, checked or cited, line by line. */
export function Ledger({ label, entries }: LedgerProps) {
  const t = useMessages(designMessages);
  return (
    <ul className="ledger" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={entry.state}>
          <Icon of={entry.icon ?? ICONS[entry.state]} />
          <span>
            {entry.state === 'fact' ? null : <span className="sr">{t(`ledger.${entry.state}`)} </span>}
            {entry.words}
          </span>
          <span className="meta">{entry.end}</span>
        </li>
      ))}
    </ul>
  );
}
