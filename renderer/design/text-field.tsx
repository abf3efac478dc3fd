import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import type { FieldWords } from './field.tsx';
import { FieldFrame, fieldIds } from './field.tsx';
import { steady } from './steady.ts';

interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'password' | 'search' | 'tel' | 'email';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email';
  name?: string;
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  readOnly?: boolean;
  large?: boolean;
  question?: boolean;
  autoFocus?: boolean;
  spellCheck?: boolean;
  /** A button at the right of the control (show the secret). */
  beside?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export const TextField = steady(function TextField(props: TextFieldProps) {
  const {
    label,
    from,
    fromIcon,
    hint,
    hintIcon,
    near,
    error,
    value,
    onChange,
    large,
    question,
    beside,
    required,
    autoComplete = 'off',
    ...rest
  } = props;
  const id = useId();
  const input = (
    <input
      {...rest}
      id={id}
      className={classNames('in', large && 'lg')}
      value={value}
      autoComplete={autoComplete}
      aria-required={required}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={fieldIds(id, props)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return (
    <FieldFrame {...{ id, label, from, fromIcon, hint, hintIcon, near, error, question }}>
      {beside ? (
        <div className="in-row">
          {input}
          {beside}
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
});
