import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './trace.css';

export interface TraceLine {
  id: string;
  /** The formula in words: "Porté au niveau 2026 : × 1,07236269". */
  what: ReactNode;
  value: ReactNode;
  /** First the datum, then the article. */
  sources?: readonly { icon: IconShape; words: ReactNode }[];
}

interface TraceProps {
  label: string;
  lines: readonly TraceLine[];
  sum?: { what: ReactNode; value: ReactNode };
}

/** How an amount was found, line by line, each with its datum and its source. */
export function Trace({ label, lines, sum }: TraceProps) {
  return (
    <ol className="trace" aria-label={label}>
      {lines.map((line, index) => (
        <li key={line.id}>
          <span className="no" aria-hidden="true">
            {index + 1}
          </span>
          <span>{line.what}</span>
          <span className="nw">{line.value}</span>
          {line.sources ? (
            <span className="src">
              {line.sources.map((source, position) => (
                <span key={position}>
                  <Icon of={source.icon} />
                  {source.words}
                </span>
              ))}
            </span>
          ) : null}
        </li>
      ))}
      {sum ? (
        <li className="sum">
          <span className="what">{sum.what}</span>
          <span className="nw">{sum.value}</span>
        </li>
      ) : null}
    </ol>
  );
}
