import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { ReviewItem } from '#shared/folds/review-view.ts';
import { staffName } from '#shared/folds/review-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useDraft } from '../../forms/use-draft.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault, useVaultApi } from '../../vault/client.ts';
import { ProblemSentence } from '../problem/problem-sentence.tsx';
import { newId } from '../visit/new-id.ts';
import { reviewMessages } from './review.messages.ts';

interface AmendNoteProps {
  dossierId: string;
  noteId: string;
  onSent?: () => void;
}

/** A returned note back at its author: the reason, the remark, and the words to mend. */
export function AmendNote({ dossierId, noteId, onSent }: AmendNoteProps) {
  const [args] = useState({ dossierId, noteId });
  const item = useVault('reviewItem', args);
  const vault = useVaultApi();
  const [kept, setKept] = useState<string | null>(null);
  const revision = item?.ok ? item.value?.revision : undefined;
  useEffect(() => {
    void vault.readDraft(`amend:${noteId}`).then((draft) => {
      const text = z.string().safeParse(draft?.value);
      setKept(text.success ? text.data : '');
    });
  }, [vault, noteId]);
  if (!item) return null;
  if (!item.ok) return <ProblemSentence error={item.error} />;
  if (kept === null || item.value?.state !== 'returned') return null;
  return <AmendForm key={revision} item={item.value} initial={kept === '' ? item.value.text : kept} onSent={onSent} />;
}

interface AmendFormProps {
  item: ReviewItem;
  initial: string;
  onSent: (() => void) | undefined;
}

function AmendForm({ item, initial, onSent }: AmendFormProps) {
  const t = useMessages(reviewMessages);
  const code = useMessages(codeMessages);
  const vault = useVaultApi();
  const session = useVault('session', NO_ARGS);
  const status = useVault('status', NO_ARGS);
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState<'same' | 'empty' | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const key = `amend:${item.noteId}`;
  const saved = useDraft(key, text, async (draftKey, value) => {
    const answer = await vault.saveDraft(draftKey, value);
    if (!answer.ok) throw new Error(answer.error.reason);
  });
  const verdict = item.steps.filter((step) => step.kind === 'returned').at(-1);
  const send = async () => {
    if (text.trim() === '') return setProblem('empty');
    if (text.trim() === item.text.trim()) return setProblem('same');
    setBusy(true);
    await saved.flush();
    const answer = await vault.act('note.amend@1', {
      noteId: item.noteId,
      dossierId: item.dossierId,
      revisionId: newId(),
      afterRevision: item.revision,
      text,
      offline: status?.ok ? status.value.network !== 'online' : false,
    });
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    await vault.dropDraft(key);
    onSent?.();
  };
  const name = verdict && session?.ok ? staffName(session.value.directory, verdict.staffId) : '';
  return (
    <section aria-label={t('amend.title')} className="amend-note">
      {verdict ? (
        <NoteBox icon={Undo2} tone="caut">
          <strong>{t('amend.by', { name, reason: verdict.reasonCode ? code(`reviewReason.${verdict.reasonCode}`) : '' })}</strong> {verdict.text}
        </NoteBox>
      ) : null}
      <TextArea
        label={t('amend.text')}
        rows={5}
        value={text}
        onChange={(value) => {
          setText(value);
          setProblem(null);
        }}
        onBlur={saved.onBlur}
        error={problem ? t(`amend.${problem}`) : undefined}
        after={<DraftLine state={saved.state} />}
      />
      {error ? <ProblemSentence error={error} /> : null}
      <Button kind="primary" icon={Undo2} pending={busy} onPress={() => void send()}>
        {t('amend.send')}
      </Button>
    </section>
  );
}

const NO_ARGS = {};
