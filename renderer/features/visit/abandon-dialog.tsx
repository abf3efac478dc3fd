import { useEffect, useRef, useState } from 'react';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VisitEnd } from './closed-box.tsx';
import { newId } from '../../vault/new-id.ts';
import { visitDraftKey } from './note-draft.ts';
import { visitMessages } from './visit-words.messages.ts';

interface AbandonDialogProps {
  open: boolean;
  visit: CurrentVisit;
  onEnd: (end: VisitEnd) => void;
  onCancel: () => void;
}

/** Breaking off a visit asks for its reason, because the attempt stays in the timeline. */
export function AbandonDialog({ open, visit, onEnd, onCancel }: AbandonDialogProps) {
  const t = useMessages(visitMessages);
  const vault = useVaultApi();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog's own focus on its verb: the reason is what is asked first.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const [error, setError] = useState<AppError | null>(null);
  const confirm = async () => {
    if (reason.trim() === '') {
      setAsked(true);
      field.current?.focus();
      return;
    }
    const answer = await vault.act('visit.abandon@1', {
      visitId: visit.visitId,
      dossierId: visit.dossierId,
      reason: reason.trim(),
      contactId: newId(),
    });
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    await vault.dropDraft(visitDraftKey(visit.visitId));
    onEnd({ dossierId: visit.dossierId, kind: 'abandoned' });
  };
  return (
    <ConfirmDialog
      open={open}
      title={t('abandonTitle')}
      confirmWords={t('abandon')}
      danger
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <p>{t('abandonText')}</p>
      <TextField
        ref={field}
        label={t('abandonReason')}
        value={reason}
        onChange={setReason}
        maxLength={120}
        error={asked && reason.trim() === '' ? t('abandonNeeded') : undefined}
      />
      {error ? <ProblemSentence error={error} /> : null}
    </ConfirmDialog>
  );
}
