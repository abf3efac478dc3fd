import type { Ref } from 'react';
import './amount.css';

interface AmountProps {
  /** Already formatted for the language: `1 320,42 €`. In a column of amounts, without the €. */
  children: string;
  /** Names what the amount is, for screen readers: "T3 2026, solde". */
  label?: string;
  /** Opens (or closes) the trace. Without it the amount is plain text, for a zero or a figure that has no trace. */
  onOpen?: () => void;
  expanded?: boolean;
  /** Id of the region that shows the trace. */
  controls?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** An amount that can be opened to its trace. The dotted line says so; Enter opens, Esc gives the focus back. */
export function Amount({ children, label, onOpen, expanded, controls, ref }: AmountProps) {
  if (!onOpen) return <span className="amt-plain nw">{children}</span>;
  return (
    <button
      ref={ref}
      type="button"
      className="amt"
      aria-label={label ? `${label}, ${children}` : undefined}
      aria-expanded={expanded ?? false}
      aria-controls={expanded ? controls : undefined}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
