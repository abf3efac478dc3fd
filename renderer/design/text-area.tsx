import type { ReactNode, Ref } from 'react';
import { useId } from 'react';
import type { FieldWords } from './field.tsx';
import { FieldFrame, fieldIds } from './field.tsx';
import { steady } from './steady.ts';

interface TextAreaProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  rows?: number;
  /** Takes the free height of its column (84 to 168 px). */
  fill?: boolean;
  maxLength?: number;
  required?: boolean;
  placeholder?: string;
  /** Under the control: the saved line. */
  after?: ReactNode;
  /** Language of the text, when it is not that of the screen. */
  lang?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export const TextArea = steady(function TextArea(props: TextAreaProps) {
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
    rows = 4,
    fill,
    after,
    required,
    ...rest
  } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, from, fromIcon, hint, hintIcon, near, error, fill, after }}>
      <textarea
        {...rest}
        id={id}
        className="in"
        rows={rows}
        value={value}
        aria-required={required}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={fieldIds(id, props)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
});
