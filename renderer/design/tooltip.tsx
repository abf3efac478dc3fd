import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from './kbd.tsx';
import './tooltip.css';

interface TooltipProps {
  words: string;
  keys?: string | undefined;
  children: ReactElement;
}

/** Only for icon buttons. Whatever matters must be readable without hovering. */
export function Tooltip({ words, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {words}
        {keys ? <Kbd>{keys}</Kbd> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
