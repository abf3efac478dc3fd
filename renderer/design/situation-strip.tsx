import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './situation-strip.css';

export interface SituationCell {
  id: string;
  icon: IconShape;
  label: string;
  /** The figure: an Amount, "2 ouverts", "9 jours". */
  figure: ReactNode;
  tone?: 'caut' | 'crit' | 'pos';
  /** The consequence, 12 px. Left out in the one-line form. */
  line?: ReactNode;
}

interface SituationStripProps {
  label: string;
  cells: readonly SituationCell[];
  /** One line, for the tabs other than the overview. */
  one?: boolean;
}

/** Five answers before they are asked: what is owed, entitled, promised, due and when we last spoke. */
export function SituationStrip({ label, cells, one }: SituationStripProps) {
  const strip = (
    <dl className={classNames('strip', one && 'one')} aria-label={label}>
      {cells.map((cell) => (
        <div key={cell.id}>
          <dt>
            <Icon of={cell.icon} />
            <span className="label">{cell.label}</span>
          </dt>
          <dd className={classNames('fig', cell.tone && `t-${cell.tone}`)}>{cell.figure}</dd>
          {cell.line && !one ? <dd className="sub">{cell.line}</dd> : null}
        </div>
      ))}
    </dl>
  );
  return one ? <div className="strip-frame">{strip}</div> : strip;
}
