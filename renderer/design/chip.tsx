import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './chip.css';
import { steady } from './steady.ts';

export type Tone = 'pos' | 'caut' | 'crit' | 'info' | 'acc' | 'neutral';

interface ChipProps {
  icon: IconShape;
  tone?: Tone;
  /** One or two words. The explanation goes to the 12 px line below. */
  children: ReactNode;
}

/** A state: drawing, word and colour, so that none of the three is needed alone. */
export const Chip = steady(function Chip({ icon, tone = 'neutral', children }: ChipProps) {
  return (
    <span className={classNames('chip', tone !== 'neutral' && tone)}>
      <Icon of={icon} />
      {children}
    </span>
  );
});
