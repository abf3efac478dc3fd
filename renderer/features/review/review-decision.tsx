import { Check, CircleAlert, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { type ReviewReason, reviewReasonSchema } from '#shared/entities/codes.ts';
import type { ReviewItem, ReviewLine } from '#shared/folds/review-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Ledger } from '../../design/ledger.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useDraft } from '../../forms/use-draft.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { newId } from '../../vault/new-id.ts';
import { reviewMessages } from './review.messages.ts';

const draftSchema = z.object({ reasonCode: reviewReasonSchema.nullable(), text: z.string() });
type VerdictDraft = z.infer<typeof draftSchema>;
type Missing = 'reason' | 'remark' | null;

interface ReviewDecisionProps {
  line: ReviewLine;
  item: ReviewItem;
}

/** The verdict. Approving is one key; returning asks for a coded reason and words the author can act on. */
export function ReviewDecision({ line, item }: ReviewDecisionProps) {
  const t = useMessages(reviewMessages);
  const code = useMessages(codeMessages);
  const vault = useVaultApi();
  const [draft, setDraft] = useState<VerdictDraft>({ reasonCode: null, text: '' });
  const [missing, setMissing] = useState<Missing>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const remark = useRef<HTMLTextAreaElement>(null);
  const reason = useRef<HTMLButtonElement>(null);
  const key = `review:${item.noteId}`;
  useEffect(() => {
    void vault.readDraft(key).then((kept) => {
      const parsed = draftSchema.safeParse(kept?.value);
      if (parsed.success) setDraft(parsed.data);
    });
  }, [vault, key]);
  const saved = useDraft(key, draft, async (draftKey, value) => {
    const answer = await vault.saveDraft(draftKey, value);
    if (!answer.ok) throw new Error(answer.error.reason);
  });
  const change = (patch: Partial<VerdictDraft>) => {
    setDraft((old) => ({ ...old, ...patch }));
    setMissing(null);
  };
  const base = { noteId: item.noteId, dossierId: item.dossierId, revision: item.revision };
  const decide = async (act: () => ReturnType<typeof vault.act>) => {
    setBusy(true);
    await saved.flush();
    const answer = await act();
    setBusy(false);
    if (answer.ok) await vault.dropDraft(key);
    else setError(answer.error);
  };
  const approve = () => void decide(() => vault.act('note.approve@1', { ...base, reviewId: newId(), text: draft.text }));
  const giveBack = () => {
    const { reasonCode, text } = draft;
    if (reasonCode === null) {
      setMissing('reason');
      reason.current?.focus();
    } else if (text.trim() === '') {
      setMissing('remark');
      remark.current?.focus();
    } else {
      void decide(() => vault.act('note.return@1', { ...base, reviewId: newId(), reasonCode, text }));
    }
  };
  const may = !line.own && item.state === 'submitted' && !busy;
  useCommands([
    { id: 'approve', keys: 'Ctrl+Enter', words: t('approve'), group: t('title'), when: () => may, run: approve },
    { id: 'return', keys: 'R', words: t('giveBack', { name: line.authorName }), group: t('title'), when: () => may, run: giveBack },
  ]);
  return (
    <Card title={t('decision')} inset>
      <div className="decision">
        <Ledger
          label={t('decision')}
          entries={item.checks.map((check) => ({ id: check.id, state: check.state === 'met' ? 'done' : 'near', words: t(`check.${check.id}`) }))}
        />
        {line.own ? (
          <NoteBox icon={CircleAlert} tone="caut">
            {t('own')}
          </NoteBox>
        ) : (
          <>
            <Select<ReviewReason>
              ref={reason}
              label={t('reason')}
              placeholder={t('reasonChoose')}
              options={reviewReasonSchema.options.map((id) => ({ id, words: code(`reviewReason.${id}`) }))}
              value={draft.reasonCode ?? undefined}
              onChange={(reasonCode) => change({ reasonCode })}
              error={missing === 'reason' ? t('needReason') : undefined}
            />
            <TextArea
              ref={remark}
              label={t('remark', { name: line.authorName })}
              rows={4}
              value={draft.text}
              onChange={(text) => change({ text })}
              onBlur={saved.onBlur}
              error={missing === 'remark' ? t('needRemark') : undefined}
              after={<DraftLine state={saved.state} />}
            />
            {error ? <ProblemSentence error={error} /> : null}
            <div className="push-down">
              <Button kind="primary" wide icon={Check} keys="Ctrl ↵" pending={busy} onPress={approve}>
                {t('approve')}
              </Button>
              <Button wide icon={Undo2} keys="R" onPress={giveBack}>
                {t('giveBack', { name: line.authorName })}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
