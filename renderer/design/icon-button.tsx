import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { saysKeys } from './says-keys.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconShape } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import './button.css';
import { steady } from './steady.ts';

interface IconButtonProps {
  icon: IconShape;
  /** The name, for screen readers and the tooltip. */
  label: string;
  keys?: string;
  kind?: 'plain' | 'default';
  size?: 'xs' | 'sm' | 'lg';
  className?: string;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  onPress?: () => void;
  slot?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a drawing only: close, lock, fold, show. The tooltip says its name and its keys. */
export const IconButton = steady(function IconButton(props: IconButtonProps) {
  const { icon, label, keys, kind = 'plain', size, className, pressed, expanded, controls, ...rest } = props;
  return (
    <Tooltip words={label} keys={keys}>
      <AriaButton
        {...rest}
        {...saysKeys(keys)}
        aria-label={label}
        aria-pressed={pressed}
        aria-expanded={expanded}
        aria-controls={controls}
        className={classNames('btn', 'icon', kind !== 'default' && kind, size, className)}
      >
        <Icon of={icon} />
      </AriaButton>
    </Tooltip>
  );
});
