import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './empty-state.css';

interface EmptyStateProps {
  icon: IconShape;
  /** One sentence: what will appear here. */
  children: ReactNode;
  /** One action: how to make the first one. */
  action?: ReactNode;
}

/** What a list shows before its first row. */
export function EmptyState({ icon, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon of={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
