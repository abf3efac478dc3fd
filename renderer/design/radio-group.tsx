import type { ReactNode } from 'react';
import { useId } from 'react';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import type { FieldWords } from './field.tsx';
import { FieldFrame, fieldIds } from './field.tsx';
import './checkbox.css';
import { steady } from './steady.ts';

export interface RadioOption<Id extends string> {
  id: Id;
  words: string;
  /** The consequence, in money or days. */
  line?: ReactNode;
}

interface RadioGroupProps<Id extends string> extends FieldWords {
  options: readonly RadioOption<Id>[];
  value: Id | undefined;
  onChange: (id: Id) => void;
  onBlur?: () => void;
}

/** One choice among a few, with the consequence beside each. */
export const RadioGroup = steady(function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, from, fromIcon, hint, hintIcon, near, error, options, value, onChange, onBlur } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, labelAs: 'span', from, fromIcon, hint, hintIcon, near, error }}>
      <AriaRadioGroup
        aria-labelledby={`${id}-label`}
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
          <Radio key={option.id} value={option.id} className="check">
            <span className="box radio" />
            <span className="grow">
              {option.words}
              {option.line ? <span className="sub">{option.line}</span> : null}
            </span>
          </Radio>
        ))}
      </AriaRadioGroup>
    </FieldFrame>
  );
});
