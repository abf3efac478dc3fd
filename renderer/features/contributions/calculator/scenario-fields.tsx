import { Database, X } from 'lucide-react';
import { useEffect } from 'react';
import { categorySchema } from '#shared/entities/codes.ts';
import type { Prefill, Scenario } from '#shared/folds/calculator/scenario.ts';
import { IconButton } from '../../../design/icon-button.tsx';
import { FormSelect, FormText } from '../../../forms/form-fields.tsx';
import { useZodForm } from '../../../forms/use-zod-form.ts';
import { codeMessages } from '../../../i18n/codes.messages.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { calculatorMessages } from './calculator.messages.ts';
import {
  prefilledValues,
  scenarioFormSchema,
  type ScenarioValues,
  scenarioValuesSchema,
} from './scenario-form.ts';

interface ScenarioFieldsProps {
  name: string;
  values: ScenarioValues;
  prefill: Prefill;
  onChange: (values: ScenarioValues) => void;
  onBlur: () => void;
  /** Left out for the only scenario. */
  onRemove?: (() => void) | undefined;
}

/** The fields of one scenario; what still is as in the dossier says so. */
export function ScenarioFields({ name, values, prefill, onChange, onBlur, onRemove }: ScenarioFieldsProps) {
  const t = useMessages(calculatorMessages);
  const code = useMessages(codeMessages);
  const form = useZodForm<ScenarioValues, Scenario>(scenarioFormSchema, { defaultValues: values });
  const { methods } = form;
  useEffect(() => {
    const { unsubscribe } = methods.watch((next) => {
      const parsed = scenarioValuesSchema.safeParse(next);
      if (parsed.success) onChange(parsed.data);
    });
    return unsubscribe;
  }, [methods, onChange]);
  const known = prefilledValues(prefill);
  const from = (field: keyof ScenarioValues) =>
    known[field] !== '' && values[field] === known[field]
      ? {
          from:
            field === 'income' && prefill.income !== null
              ? t('fromYear', { year: String(prefill.income.year) })
              : t('from'),
          fromIcon: Database,
        }
      : {};
  return (
    <fieldset className="scenario" onBlur={onBlur}>
      <legend className="sr">{t('scenario', { name })}</legend>
      <div className="scenario-head">
        <span className="strong" aria-hidden="true">
          {t('scenario', { name })}
        </span>
        {onRemove ? <IconButton icon={X} label={t('remove', { name })} size="sm" onPress={onRemove} /> : null}
      </div>
      <div className="scenario-grid">
        <FormSelect
          form={form}
          name="category"
          label={t('category')}
          options={categorySchema.options.map((id) => ({ id, words: code(`category.${id}`) }))}
          {...from('category')}
        />
        <FormText
          form={form}
          name="income"
          label={t('income')}
          inputMode="decimal"
          maxLength={20}
          {...from('income')}
        />
        <div className="scenario-dates">
          <FormText
            form={form}
            name="startedOn"
            label={t('startedOn')}
            inputMode="numeric"
            maxLength={10}
            {...from('startedOn')}
          />
          <FormText
            form={form}
            name="ceasedOn"
            label={t('ceasedOn')}
            inputMode="numeric"
            maxLength={10}
            placeholder={t('noEnd')}
            {...from('ceasedOn')}
          />
        </div>
        <FormSelect
          form={form}
          name="provisionalOn"
          label={t('provisionalOn')}
          options={(['reference', 'estimate'] as const).map((id) => ({
            id,
            words: t(`provisionalOn.${id}`),
          }))}
        />
      </div>
    </fieldset>
  );
}
