import { useMemo } from 'react';
import type { Control, DefaultValues, FieldError, FieldValues, UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { ZodType } from 'zod';
import { useMessages } from '../i18n/use-messages.ts';
import type { IssueWords } from './form-issue.ts';
import { issueSentence } from './form-issue.ts';
import { formMessages } from './forms.messages.ts';
import { zodResolver } from './zod-resolver.ts';

interface ZodFormOptions<Input extends FieldValues> {
  /** What the fields start with: everything the dossier already knows. */
  defaultValues: DefaultValues<Input>;
  /** Sentences for the schema's own codes (`ssin.checkDigits`). */
  words?: IssueWords;
}

export interface ZodForm<Input extends FieldValues, Output = Input> {
  methods: UseFormReturn<Input, unknown, Output>;
  control: Control<Input, unknown, Output>;
  /** The sentence beside a field. */
  sentenceOf: (error: FieldError | undefined) => string | undefined;
  /** For `<form onSubmit>`; calls back with parsed values only. The focus goes to the first field in error. */
  onSubmit: (
    callback: (values: Output) => void | Promise<void>,
  ) => (event?: { preventDefault?: () => void }) => void;
  isSubmitting: boolean;
  isDirty: boolean;
}

/** A form whose fields, values and errors come from one schema. Checks a field when it is left, then at each keystroke. */
export function useZodForm<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
  { defaultValues, words }: ZodFormOptions<Input>,
): ZodForm<Input, Output> {
  const resolver = useMemo(() => zodResolver(schema), [schema]);
  const methods = useForm<Input, unknown, Output>({
    resolver,
    defaultValues,
    mode: 'onTouched',
    reValidateMode: 'onChange',
  });
  const t = useMessages(formMessages);
  return {
    methods,
    control: methods.control,
    sentenceOf: (error) =>
      error?.message === undefined ? undefined : issueSentence(error.message, t, words),
    onSubmit: (callback) => {
      const submit = methods.handleSubmit((values) => callback(values));
      return (event) => {
        event?.preventDefault?.();
        void submit();
      };
    },
    isSubmitting: methods.formState.isSubmitting,
    isDirty: methods.formState.isDirty,
  };
}
