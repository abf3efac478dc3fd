import type { ComponentProps } from 'react';
import { ariaKeys } from './aria-keys.ts';

/**
 * To spread on a button of react-aria: it passes on the attributes it knows, and `aria-keyshortcuts` is none of them, so
 * that a screen reader would never hear the keys.
 * @param keys as printed, for example `Ctrl ↵`
 */
export function saysKeys(keys: string | undefined) {
  if (keys === undefined) return {};
  return {
    render: (props: ComponentProps<'button'>) => <button {...props} aria-keyshortcuts={ariaKeys(keys)} />,
  };
}
