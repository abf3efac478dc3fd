import { useId, useState } from 'react';
import * as z from 'zod';
import type { AddressNow } from '#shared/folds/dossier-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { FormText } from '../../forms/form-fields.tsx';
import { optional, typedDay } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct } from '../../vault/use-vault.ts';
import { ActProblem } from './act-problem.tsx';
import { contactEditMessages } from './contact-edit.messages.ts';
import './contact-edit.css';

const addressSchema = z.object({
  street: z.string().trim().min(1),
  number: z.string().trim().max(20),
  box: z.string().trim().max(20),
  postalCode: z.string().trim().min(2).max(12),
  locality: z.string().trim().min(1),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'address.country'),
  since: optional(typedDay),
});
type Typed = z.input<typeof addressSchema>;
type Parsed = z.output<typeof addressSchema>;

interface AddressDialogProps extends DossierContext {
  address: AddressNow;
  /** Words of a change that was refused, to be said again. */
  initial?: Partial<Typed>;
  onClose: () => void;
  onSaved?: () => void;
}

/** Somebody moved, or an address was written wrongly: a date tells which. */
export function AddressDialog({ dossierId, address, initial, onClose, onSaved }: AddressDialogProps) {
  const t = useMessages(contactEditMessages);
  const act = useAct();
  const [formerId] = useState(newId);
  const [problem, setProblem] = useState<AppError | null>(null);
  const { id, ...was } = address;
  const form = useZodForm<Typed, Parsed>(addressSchema, {
    defaultValues: { ...was, box: was.box ?? '', since: '', ...initial },
    words: ({ message }) => (message === 'address.country' ? t('badCountry') : undefined),
  });
  const save = async ({ since, box, ...place }: Parsed) => {
    const to = { ...place, box: box === '' ? null : box };
    const answer = await act('address.set@1', { addressId: id, dossierId, was, to, since, formerId });
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    onSaved?.();
    onClose();
  };
  const submit = form.onSubmit(save);
  // The button stands in the foot: without one of its own, Enter would not send a form of several fields.
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('editAddress')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" pending={form.isSubmitting} type="submit" form={formId}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="contact-edit" noValidate>
        <FormText form={form} name="street" label={t('street')} maxLength={200} />
        <div className="field-row">
          <FormText form={form} name="number" label={t('number')} maxLength={20} />
          <FormText form={form} name="box" label={t('box')} maxLength={20} />
        </div>
        <div className="field-row">
          <FormText form={form} name="postalCode" label={t('postalCode')} maxLength={12} />
          <FormText form={form} name="locality" label={t('locality')} maxLength={100} />
        </div>
        <FormText form={form} name="country" label={t('country')} maxLength={2} />
        <FormText
          form={form}
          name="since"
          label={t('since')}
          hint={t('sinceHint')}
          inputMode="numeric"
          maxLength={10}
        />
        <ActProblem error={problem} />
      </form>
    </Dialog>
  );
}
