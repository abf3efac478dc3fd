import type { ComponentProps, ReactNode } from 'react';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { Checkbox } from '../design/checkbox.tsx';
import { RadioGroup } from '../design/radio-group.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Select } from '../design/select.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { useField } from './use-field.ts';
import type { ZodForm } from './use-zod-form.ts';

/** What the form itself fills in. */
type Bound = 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'ref';

interface BoundField<Input extends FieldValues, Output, Name> {
  form: ZodForm<Input, Output>;
  name: Name;
}

type TextName<Input extends FieldValues> = FieldPathByValue<Input, string | undefined>;

export function FormText<Input extends FieldValues, Output, Name extends TextName<Input>>({
  form,
  name,
  ...words
}: BoundField<Input, Output, Name> & Omit<ComponentProps<typeof TextField>, Bound>) {
  const { field, fieldState } = useField({ control: form.control, name });
  return (
    <TextField {...words} {...field} value={field.value ?? ''} error={form.sentenceOf(fieldState.error)} />
  );
}

export function FormTextArea<Input extends FieldValues, Output, Name extends TextName<Input>>({
  form,
  name,
  ...words
}: BoundField<Input, Output, Name> & Omit<ComponentProps<typeof TextArea>, Bound>) {
  const { field, fieldState } = useField({ control: form.control, name });
  return (
    <TextArea {...words} {...field} value={field.value ?? ''} error={form.sentenceOf(fieldState.error)} />
  );
}

export function FormSelect<
  Input extends FieldValues,
  Output,
  Name extends TextName<Input>,
  Id extends string,
>({
  form,
  name,
  options,
  ...words
}: BoundField<Input, Output, Name> & Omit<ComponentProps<typeof Select<Id>>, Bound>) {
  const { field, fieldState } = useField({ control: form.control, name });
  const { ref, value, onChange, onBlur } = field;
  return (
    <Select
      {...words}
      options={options}
      ref={ref}
      value={options.find((option) => option.id === value)?.id}
      onChange={onChange}
      onBlur={onBlur}
      error={form.sentenceOf(fieldState.error)}
    />
  );
}

export function FormRadioGroup<
  Input extends FieldValues,
  Output,
  Name extends TextName<Input>,
  Id extends string,
>({
  form,
  name,
  options,
  ...words
}: BoundField<Input, Output, Name> & Omit<ComponentProps<typeof RadioGroup<Id>>, Bound>) {
  const { field, fieldState } = useField({ control: form.control, name });
  return (
    <RadioGroup
      {...words}
      options={options}
      value={options.find((option) => option.id === field.value)?.id}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={form.sentenceOf(fieldState.error)}
    />
  );
}

export function FormSegmented<
  Input extends FieldValues,
  Output,
  Name extends TextName<Input>,
  Id extends string,
>({
  form,
  name,
  options,
  ...words
}: BoundField<Input, Output, Name> & Omit<ComponentProps<typeof Segmented<Id>>, Bound>) {
  const { field, fieldState } = useField({ control: form.control, name });
  return (
    <Segmented
      {...words}
      options={options}
      value={options.find((option) => option.id === field.value)?.id}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={form.sentenceOf(fieldState.error)}
    />
  );
}

export function FormCheckbox<
  Input extends FieldValues,
  Output,
  Name extends FieldPathByValue<Input, boolean | undefined>,
>({
  form,
  name,
  ...words
}: BoundField<Input, Output, Name> &
  Omit<ComponentProps<typeof Checkbox>, 'checked' | 'onChange' | 'onBlur' | 'invalid'>) {
  const { field, fieldState } = useField({ control: form.control, name });
  return (
    <Checkbox
      {...words}
      checked={field.value === true}
      onChange={field.onChange}
      onBlur={field.onBlur}
      invalid={fieldState.invalid}
    />
  );
}

interface BoundValue {
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  error: string | undefined;
}

/** For a control this folder does not know (a secret that can be shown): binds any text input by hand. */
export function FormControl<Input extends FieldValues, Output, Name extends TextName<Input>>({
  form,
  name,
  children,
}: BoundField<Input, Output, Name> & { children: (bound: BoundValue) => ReactNode }) {
  const { field, fieldState } = useField({ control: form.control, name });
  const { value, onChange, onBlur } = field;
  return children({ value: value ?? '', onChange, onBlur, error: form.sentenceOf(fieldState.error) });
}
