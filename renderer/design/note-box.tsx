import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './note-box.css';

interface NoteBoxProps {
  icon: IconShape;
  tone?: 'pos' | 'caut' | 'crit' | 'info';
  children: ReactNode;
  actions?: ReactNode;
}

/** A tinted explanation inside a card. Never a toast: it stays where the work is. */
export function NoteBox({ icon, tone, children, actions }: NoteBoxProps) {
  return (
    <div className={classNames('note', tone)}>
      <Icon of={icon} />
      <div className="words">
        {children}
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
    </div>
  );
}
