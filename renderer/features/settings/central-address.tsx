import { useState } from 'react';
import * as z from 'zod';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { flushDrafts } from '../../forms/flush-drafts.ts';
import { FormText } from '../../forms/form-fields.tsx';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useVault } from '../../vault/use-vault.ts';
import { desktopMessages } from './desktop.messages.ts';

const NO_ARGS = {};

/** Main reads and tries the address itself; its sentence says what is wrong with it. */
const schema = z.object({ url: z.string().trim().min(1) });

/** Who set the address of central, and, where a person may, how to set another one. */
export function CentralAddress({ managed }: { managed: boolean }) {
  const t = useMessages(desktopMessages);
  const status = useVault('status', NO_ARGS);
  const waiting = status?.ok ? status.value.waiting : null;
  const [changing, setChanging] = useState(false);
  if (managed) return <p className="meta">{t('managed')}</p>;
  if (changing) return <NewAddress onCancel={() => setChanging(false)} />;
  return (
    <Button
      size="sm"
      // What was written for one fund is not sent to another one.
      disabledReason={waiting !== 0 ? t('stillWaiting') : undefined}
      showReason
      onPress={() => setChanging(true)}
    >
      {t('change')}
    </Button>
  );
}

function NewAddress({ onCancel }: { onCancel: () => void }) {
  const t = useMessages(desktopMessages);
  const host = useHost();
  const [problem, setProblem] = useState<AppError | null>(null);
  const form = useZodForm(schema, { defaultValues: { url: '' }, words: () => t('addressEmpty') });
  const submit = async (url: string) => {
    setProblem(null);
    await flushDrafts();
    const answer = await host.setCentral(url);
    // The vault was opened for the central of before: it closes, and the next page begins with the new one.
    if (answer.ok) await host.startAfresh('byHand');
    else setProblem(answer.error);
  };
  return (
    <form className="settings-central" noValidate onSubmit={form.onSubmit(({ url }) => submit(url))}>
      {problem === null ? null : <ProblemSentence error={problem} />}
      <FormText form={form} name="url" label={t('address')} hint={t('addressHint')} autoFocus />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.isSubmitting}>
          {t('save')}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
