import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { ContactPointLine } from '#shared/folds/dossier-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { FormCheckbox, FormSelect, FormText } from '../../forms/form-fields.tsx';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct, useVaultApi } from '../../vault/use-vault.ts';
import { ActProblem } from './act-problem.tsx';
import { contactEditMessages } from './contact-edit.messages.ts';
import './contact-edit.css';

const kinds = ['mobile', 'phone', 'email', 'fax'] as const;

const pointSchema = z
  .object({ kind: z.enum(kinds), value: z.string().trim(), preferred: z.boolean() })
  .refine(
    ({ kind, value }) =>
      kind === 'email' ? /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) : value.replace(/\D/g, '').length >= 8,
    { error: 'point.value', path: ['value'] },
  );
type Point = z.infer<typeof pointSchema>;

interface PointDialogProps extends DossierContext {
  /** Null for a new one. */
  point: ContactPointLine | null;
  /** Words of a change that was refused, to be said again. */
  initial?: { readonly kind?: string; readonly value?: string };
  onClose: () => void;
  onSaved?: () => void;
}

/** A number or e-mail address. What is there is shown in full first, and the look is noted: nobody changes what they did not see. */
export function PointDialog(props: PointDialogProps) {
  const { dossierId, purpose, point, onClose } = props;
  const vault = useVaultApi();
  const [seen, setSeen] = useState<string | null>(point === null ? '' : null);
  const [problem, setProblem] = useState<AppError | null>(null);
  useEffect(() => {
    if (point === null) return;
    let gone = false;
    void vault.reveal(dossierId, 'contactPoint', purpose).then((answer) => {
      if (gone) return;
      if (!answer.ok) setProblem(answer.error);
      else setSeen(answer.value.find(({ id }) => id === point.id)?.value ?? null);
    });
    return () => {
      gone = true;
    };
  }, [vault, dossierId, purpose, point]);
  const t = useMessages(contactEditMessages);
  if (seen !== null) return <PointForm {...props} seen={seen} />;
  return problem === null ? null : (
    <Dialog open onClose={onClose} title={t('addPoint')}>
      <ActProblem error={problem} />
    </Dialog>
  );
}

function PointForm({
  dossierId,
  point,
  initial,
  seen,
  onClose,
  onSaved,
}: PointDialogProps & { seen: string }) {
  const t = useMessages(contactEditMessages);
  const code = useMessages(codeMessages);
  const act = useAct();
  const [pointId] = useState(() => point?.id ?? newId());
  const [problem, setProblem] = useState<AppError | null>(null);
  const was = { kind: point?.kind ?? 'mobile', value: seen, preferred: point?.preferred ?? false };
  const form = useZodForm<Point, Point>(pointSchema, {
    defaultValues: {
      ...was,
      kind: kinds.find((kind) => kind === initial?.kind) ?? was.kind,
      value: initial?.value ?? was.value,
    },
    words: () => t('badValue'),
  });
  const save = async ({ kind, value, preferred }: Point) => {
    // One change per group of fields: what a colleague does to the other group does not stand in the way.
    const changes: MutationArgs<'contact.set@1'>['change'][] = [];
    if (point === null || kind !== was.kind || value !== was.value)
      changes.push({
        group: 'reach',
        was: point === null ? null : { kind: was.kind, value: was.value },
        to: { kind, value },
      });
    if (preferred !== was.preferred)
      changes.push({ group: 'preference', was: { preferred: was.preferred }, to: { preferred } });
    for (const change of changes) {
      const answer = await act('contact.set@1', { pointId, dossierId, change });
      if (!answer.ok) {
        setProblem(answer.error);
        return;
      }
    }
    onSaved?.();
    onClose();
  };
  const submit = form.onSubmit(save);
  return (
    <Dialog
      open
      onClose={onClose}
      title={point === null ? t('addPoint') : t('editPoint', { what: code(`point.${point.kind}`) })}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" pending={form.isSubmitting} onPress={() => submit()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} className="contact-edit" noValidate>
        <FormSelect
          form={form}
          name="kind"
          label={t('kind')}
          options={kinds.map((id) => ({ id, words: code(`point.${id}`) }))}
        />
        <FormText form={form} name="value" label={t('value')} maxLength={120} />
        <FormCheckbox form={form} name="preferred">
          {t('preferred')}
        </FormCheckbox>
        <ActProblem error={problem} />
      </form>
    </Dialog>
  );
}
