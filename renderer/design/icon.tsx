import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';
import { steady } from './steady.ts';

export type IconShape = LucideIcon;

interface IconProps {
  of: IconShape;
  large?: boolean;
  className?: string;
}

/** A drawing beside a word. It never carries the meaning alone, so it is hidden from screen readers. */
export const Icon = steady(function Icon({ of: Shape, large, className }: IconProps) {
  return (
    <Shape
      className={classNames('i', large && 'i-l', className)}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
    />
  );
});
