import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import { Logo } from './logo.tsx';
import './gate-frame.css';

interface GateFrameProps {
  title: string;
  line?: ReactNode;
  /** At the right of the brand: the choice of language. */
  corner?: ReactNode;
  width?: 'normal' | 'wide' | 'broad';
  /** Facts at the bottom of the window: network, waiting changes, encryption. */
  foot?: readonly { icon: IconShape; words: string }[];
  children: ReactNode;
}

/** The page before the desk: sign in, unlock, prepare this computer. */
export function GateFrame({ title, line, corner, width = 'normal', foot, children }: GateFrameProps) {
  return (
    <main className="gate">
      <div className={classNames('gate-card', width !== 'normal' && width)}>
        <div className="gate-brand">
          <Logo />
          <strong>Guichet</strong>
          {corner ? <span className="push">{corner}</span> : null}
        </div>
        <div>
          <h1>{title}</h1>
          {line ? <p className="ink2">{line}</p> : null}
        </div>
        {children}
      </div>
      <p className="gate-foot">
        {foot?.map((fact) => (
          <span key={fact.words}>
            <Icon of={fact.icon} />
            {fact.words}
          </span>
        ))}
      </p>
    </main>
  );
}
