import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { saysKeys } from './says-keys.tsx';
import './button.css';
import { steady } from './steady.ts';

export type ButtonKind = 'default' | 'primary' | 'quiet' | 'plain' | 'danger';

export interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  size?: 'sm' | 'lg';
  icon?: IconShape;
  /** Key hint shown inside the button, for example `Ctrl ↵`. The command itself is registered elsewhere. */
  keys?: string;
  wide?: boolean;
  className?: string;
  type?: 'button' | 'submit';
  /** Why the action is not possible now. The button stays reachable, does nothing and says this sentence. */
  disabledReason?: string | undefined;
  /** Show the reason under the button, or leave it to the screen around it (it is announced in both cases). */
  showReason?: boolean;
  /** The action has begun and is not done: a second press does nothing. */
  pending?: boolean;
  onPress?: () => void;
  autoFocus?: boolean;
  slot?: string;
  form?: string;
  ref?: Ref<HTMLButtonElement>;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  'aria-pressed'?: boolean;
  'aria-describedby'?: string;
}

/** Button with words. One `primary` per region; for a drawing alone use IconButton, which asks for its name. */
export const Button = steady(function Button(props: ButtonProps) {
  const {
    children,
    kind = 'default',
    size,
    icon,
    keys,
    wide,
    className,
    disabledReason,
    showReason,
    pending,
    onPress,
    type = 'button',
    ...rest
  } = props;
  const reasonId = useId();
  const off = disabledReason !== undefined;
  // Not react-aria's `isPending`: it announces by a picture named after this button, which dangles once the button is gone.
  const idle = off || pending === true;
  const button = (
    <AriaButton
      {...rest}
      {...saysKeys(keys)}
      // A submit button would still submit: while it is off or under way it is a plain one.
      type={idle ? 'button' : type}
      className={classNames('btn', kind !== 'default' && kind, size, wide && 'wide', className)}
      aria-disabled={idle ? 'true' : undefined}
      data-pending={pending ? 'true' : undefined}
      aria-describedby={off ? reasonId : rest['aria-describedby']}
      onPress={() => {
        if (!idle) onPress?.();
      }}
    >
      {icon ? <Icon of={icon} /> : null}
      {children}
      {keys ? <Kbd>{keys}</Kbd> : null}
    </AriaButton>
  );
  if (!off) return button;
  return (
    <span className={classNames('btn-with-why', wide && 'wide')}>
      {button}
      <span id={reasonId} className={showReason === false ? 'sr' : 'btn-why'}>
        {disabledReason}
      </span>
    </span>
  );
});
