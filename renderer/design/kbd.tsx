import type { ReactNode } from 'react';
import './kbd.css';

interface KbdProps {
  children: ReactNode;
}

/** The name of a key. Hidden from screen readers: the control it belongs to carries `aria-keyshortcuts`. */
export function Kbd({ children }: KbdProps) {
  return <kbd aria-hidden="true">{children}</kbd>;
}

interface KeysProps {
  keys: readonly { keys: readonly string[]; words: string }[];
}

/** A line of keys with what they do, for the foot of a card. */
export function Keys({ keys }: KeysProps) {
  return (
    <div className="keys">
      {keys.map((entry) => (
        <span key={entry.words}>
          {entry.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {entry.words}
        </span>
      ))}
    </div>
  );
}
