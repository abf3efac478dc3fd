import { useState } from 'react';
import type { AdviserNow } from '#shared/folds/advisers.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { adviserMessages } from './adviser.messages.ts';

const NO_ARGS = {};
const roles = ['primary', 'backup'] as const;

interface AdviserDialogProps extends DossierContext {
  open: boolean;
  advisers: readonly AdviserNow[];
  onClose: () => void;
}

/** Names who follows a dossier, or who stands in; what the earlier one knew goes along as a note. */
export function AdviserDialog({ open, advisers, onClose, ...context }: AdviserDialogProps) {
  const { dossierId, session } = context;
  const t = useMessages(adviserMessages);
  const act = useAct();
  const status = useVault('status', NO_ARGS);
  const [role, setRole] = useState<(typeof roles)[number]>('primary');
  const [staffId, setStaffId] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const before = advisers.find((one) => one.role === role);
  const same = staffId !== null && staffId === before?.staffId;
  const noteMissing = before !== undefined && text.trim() === '';
  const save = async () => {
    setAsked(true);
    if (staffId === null || same || noteMissing || busy) return;
    setBusy(true);
    const answer = await act('adviser.assign@1', {
      assignmentId: newId(),
      dossierId,
      staffId,
      role,
      endsId: before?.id ?? null,
      handOver: text.trim() === '' ? null : { noteId: newId(), revisionId: newId(), text: text.trim() },
      offline: !(status?.ok === true && status.value.network === 'online'),
    });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    setText('');
    setStaffId(null);
    setAsked(false);
    onClose();
  };
  const name = before && session.directory.staff.find((one) => one.staffId === before.staffId)?.name;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" pending={busy} onPress={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Segmented
        label={t('role')}
        options={roles.map((id) => ({ id, words: t(`role.${id}`) }))}
        value={role}
        onChange={setRole}
      />
      <p className="meta">
        {before ? t('before', { name: name ?? '–', date: fullDay(before.from) }) : t('none')}
      </p>
      <Select
        label={t('who')}
        options={session.directory.staff
          .filter((person) => !person.roles.includes('administrator'))
          .map((person) => ({ id: person.staffId, words: person.name }))}
        value={staffId ?? undefined}
        onChange={setStaffId}
        error={asked && (staffId === null || same) ? t('same') : undefined}
      />
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        rows={4}
        value={text}
        onChange={setText}
        error={asked && noteMissing ? t('noteMissing') : undefined}
      />
      {problem === null ? null : <ProblemSentence error={problem} />}
    </Dialog>
  );
}
