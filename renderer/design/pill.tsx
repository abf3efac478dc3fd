import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import './pill.css';

export type PillState = 'ok' | 'wait' | 'off' | 'need';

interface PillProps {
  state: PillState;
  icon: IconShape;
  children: ReactNode;
  /** With it the pill is a button (it may also be the trigger of a Menu). */
  onPress?: () => void;
  button?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** The network in a sentence fragment. Never a spinner: the desk works in each of the four states. */
export function Pill({ state, icon, children, onPress, button, ref }: PillProps) {
  const className = classNames('pill', state);
  if (!onPress && !button) {
    return (
      <span className={className}>
        <Icon of={icon} />
        {children}
      </span>
    );
  }
  return (
    <AriaButton ref={ref} className={className} onPress={onPress}>
      <Icon of={icon} />
      {children}
    </AriaButton>
  );
}
