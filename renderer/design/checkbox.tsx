import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';
import './checkbox.css';
import { steady } from './steady.ts';

interface CheckboxProps {
  children: ReactNode;
  /** Small line under the words. */
  line?: ReactNode;
  checked: boolean;
  mixed?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  onChange: (checked: boolean) => void;
  onBlur?: () => void;
}

/** A tick box with its words. */
export const Checkbox = steady(function Checkbox({
  children,
  line,
  checked,
  mixed,
  disabled,
  invalid,
  onChange,
  onBlur,
}: CheckboxProps) {
  return (
    <AriaCheckbox
      className="check"
      isSelected={checked}
      isIndeterminate={mixed}
      isDisabled={disabled}
      isInvalid={invalid}
      onChange={onChange}
      onBlur={onBlur}
    >
      <span className="box">
        <Icon of={mixed ? Minus : Check} />
      </span>
      <span className="grow">
        {children}
        {line ? <span className="sub">{line}</span> : null}
      </span>
    </AriaCheckbox>
  );
});
