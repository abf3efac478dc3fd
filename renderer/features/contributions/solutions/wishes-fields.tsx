import { useEffect, useMemo } from 'react';
import type { Wishes } from '#shared/folds/solutions/proposals.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { FormSegmented, FormSelect, FormText } from '../../../forms/form-fields.tsx';
import { useZodForm } from '../../../forms/use-zod-form.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { solutionsMessages } from './solutions.messages.ts';
import { wishesSchema, type WishesValues, wishesValuesSchema } from './solutions-form.ts';

interface WishesFieldsProps {
  values: WishesValues;
  most: number;
  today: PlainDate;
  onChange: (values: WishesValues) => void;
  onBlur: () => void;
}

/** How somebody can pay, and the facts only they can tell; what nobody asked stays open. */
export function WishesFields({ values, most, today, onChange, onBlur }: WishesFieldsProps) {
  const t = useMessages(solutionsMessages);
  const schema = useMemo(() => wishesSchema(most, today), [most, today]);
  const form = useZodForm<WishesValues, Wishes>(schema, {
    defaultValues: values,
    words: ({ message }) =>
      message === 'plan.count' ? t('countWrong', { most }) : message === 'plan.past' ? t('past') : undefined,
  });
  const { methods } = form;
  useEffect(() => {
    const { unsubscribe } = methods.watch((next) => {
      const parsed = wishesValuesSchema.safeParse(next);
      if (parsed.success) onChange(parsed.data);
    });
    return unsubscribe;
  }, [methods, onChange]);
  const answers = (['yes', 'no', 'unknown'] as const).map((id) => ({ id, words: t(id) }));
  return (
    <div className="wishes" onBlur={onBlur}>
      <FormText form={form} name="count" label={t('count', { most })} inputMode="numeric" maxLength={3} />
      <FormText form={form} name="firstDueOn" label={t('firstDueOn')} inputMode="numeric" maxLength={10} />
      <FormText
        form={form}
        name="monthly"
        label={t('monthly')}
        inputMode="decimal"
        maxLength={20}
        placeholder={t('optional')}
      />
      <FormText
        form={form}
        name="estimatedIncome"
        label={t('estimatedIncome')}
        inputMode="decimal"
        maxLength={20}
        placeholder={t('optional')}
      />
      <FormSegmented form={form} name="difficulty" label={t('difficulty')} options={answers} />
      <FormSegmented form={form} name="requestedInPerson" label={t('inPerson')} options={answers} />
      <FormSegmented form={form} name="objectiveProof" label={t('proof')} options={answers} />
      <FormSelect
        form={form}
        name="ground"
        label={t('ground')}
        options={(['none', 'forceMajeure', 'goodFaith', 'worthyCase'] as const).map((id) => ({
          id,
          words: t(`ground.${id}`),
        }))}
      />
    </div>
  );
}
