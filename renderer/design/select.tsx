import { Check, ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classNames } from './class-names.ts';
import type { FieldWords } from './field.tsx';
import { FieldFrame, fieldIds } from './field.tsx';
import { Icon } from './icon.tsx';
import './select.css';
import { steady } from './steady.ts';

export interface SelectOption<Id extends string> {
  id: Id;
  words: string;
  sub?: string;
}

interface SelectProps<Id extends string> extends FieldWords {
  options: readonly SelectOption<Id>[];
  value: Id | undefined;
  onChange: (id: Id) => void;
  onBlur?: () => void;
  placeholder?: string;
  large?: boolean;
  /** The label is read, not shown (language choice on the gate). */
  labelHidden?: boolean;
  /** Label as a question, 14 px. */
  question?: boolean;
  /** The button, to put the focus on. */
  ref?: Ref<HTMLButtonElement>;
}

/** One choice among more than four. For two to four, RadioGroup or Segmented show them all at once. */
export const Select = steady(function Select<Id extends string>(props: SelectProps<Id>) {
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
    placeholder,
    large,
    labelHidden,
    question,
    ref,
  } = props;
  const id = useId();
  const control = (
    <AriaSelect
      aria-label={labelHidden ? label : undefined}
      aria-labelledby={labelHidden ? undefined : `${id}-label`}
      aria-describedby={fieldIds(id, props)}
      value={value ?? null}
      isInvalid={error !== undefined}
      placeholder={placeholder}
      onBlur={onBlur}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option) onChange(option.id);
      }}
    >
      <AriaButton
        ref={ref}
        className={classNames('in select-button', large && 'lg', error !== undefined && 'err')}
      >
        <SelectValue className="value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon of={ChevronDown} />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <ListBox className="options">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.words} className="option">
              <span className="grow">
                {option.words}
                {option.sub ? <span className="sub">{option.sub}</span> : null}
              </span>
              <Icon of={Check} className="tick" />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
  if (labelHidden) return control;
  return (
    <FieldFrame {...{ id, label, labelAs: 'span', from, fromIcon, hint, hintIcon, near, error, question }}>
      {control}
    </FieldFrame>
  );
});
