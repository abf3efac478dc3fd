import { useId } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import type { FieldWords } from './field.tsx';
import { FieldFrame, fieldIds } from './field.tsx';
import './segmented.css';
import { steady } from './steady.ts';

export interface SegmentedOption<Id extends string> {
  id: Id;
  words: string;
}

interface SegmentedProps<Id extends string> extends FieldWords {
  options: readonly SegmentedOption<Id>[];
  value: Id | undefined;
  onChange: (id: Id) => void;
  onBlur?: () => void;
  /** The label is read, not shown (a filter beside a page title). */
  labelHidden?: boolean;
  /** Label as a question, 14 px. */
  question?: boolean;
}

/** Two to four short choices side by side (oui / non / ne sait pas; filters). A radio group for the keyboard. */
export const Segmented = steady(function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const {
    label,
    from,
    fromIcon,
    hint,
    hintIcon,
    near,
    error,
    options,
    value,
    onChange,
    onBlur,
    labelHidden,
    question,
  } = props;
  const id = useId();
  const group = (
    <AriaRadioGroup
      className="seg"
      orientation="horizontal"
      aria-label={labelHidden ? label : undefined}
      aria-labelledby={labelHidden ? undefined : `${id}-label`}
      aria-describedby={fieldIds(id, props)}
      value={value ?? null}
      isInvalid={error !== undefined}
      onBlur={onBlur}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option) onChange(option.id);
      }}
    >
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="seg-item">
          <span className="word" data-word={option.words}>
            {option.words}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
  if (labelHidden) return group;
  return (
    <FieldFrame {...{ id, label, labelAs: 'span', from, fromIcon, hint, hintIcon, near, error, question }}>
      {group}
    </FieldFrame>
  );
});
