import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './error-sentence.css';

interface ErrorSentenceProps {
  /** What is wrong, where. One sentence. */
  what: ReactNode;
  /** How to mend it. */
  wayOut?: ReactNode;
  /** The button that mends it, when there is one. */
  action?: ReactNode;
}

/** Something went wrong: what, where, and the way out. Announced when it appears. */
export function ErrorSentence({ what, wayOut, action }: ErrorSentenceProps) {
  return (
    <div className="error-sentence" role="alert">
      <Icon of={CircleAlert} />
      <div className="words">
        <p className="strong">{what}</p>
        {wayOut ? <p>{wayOut}</p> : null}
        {action ? <div className="actions">{action}</div> : null}
      </div>
    </div>
  );
}
