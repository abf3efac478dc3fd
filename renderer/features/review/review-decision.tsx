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
import { shortStaffName } from '../../i18n/who-name.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { newId } from '../../vault/new-id.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { reviewMessages } from './review.messages.ts';

const draftSchema = z.object({ reasonCode: reviewReasonSchema.nullable(), text: z.string() });
type VerdictDraft = z.infer<typeof draftSchema>;
const EMPTY: VerdictDraft = { reasonCode: null, text: '' };

export type Verdict = 'approved' | 'returned';

interface ReviewDecisionProps {
  line: ReviewLine;
  item: ReviewItem;
  onDecided: (verdict: Verdict) => void;
}

/** The verdict. Approving is one key; returning asks for a coded reason and words the author can act on. */
export function ReviewDecision(props: ReviewDecisionProps) {
  const { line, item } = props;
  const t = useMessages(reviewMessages);
  const vault = useVaultApi();
  const key = `review:${item.noteId}`;
  // What was typed before comes first, so that the first keystroke is never typed over an older remark.
  const [kept, setKept] = useState<VerdictDraft | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.readDraft(key).then((draft) => {
      const parsed = draftSchema.safeParse(draft?.value);
      if (!gone) setKept(parsed.success ? parsed.data : EMPTY);
    });
    return () => {
      gone = true;
    };
  }, [vault, key]);
  return (
    <Card title={t('decision')} inset>
      <div className="decision">
        <Ledger
          label={t('decision')}
          entries={item.checks.map((check) => ({
            id: check.id,
            state: check.state === 'met' ? 'done' : 'near',
            words: t(`check.${check.id}`),
          }))}
        />
        {line.own ? (
          <NoteBox icon={CircleAlert} tone="caut">
            {t('ownNote')}
          </NoteBox>
        ) : kept ? (
          <VerdictForm {...props} draftKey={key} initial={kept} />
        ) : null}
      </div>
    </Card>
  );
}

interface VerdictFormProps extends ReviewDecisionProps {
  draftKey: string;
  initial: VerdictDraft;
}

function VerdictForm({ line, item, onDecided, draftKey, initial }: VerdictFormProps) {
  const t = useMessages(reviewMessages);
  const code = useMessages(codeMessages);
  const vault = useVaultApi();
  const [draft, setDraft] = useState(initial);
  const [missing, setMissing] = useState<'reason' | 'remark' | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const busy = useRef(false);
  const [deciding, setDeciding] = useState(false);
  const remark = useRef<HTMLTextAreaElement>(null);
  const reason = useRef<HTMLButtonElement>(null);
  const name = shortStaffName(line.authorName);
  const saved = useDraft(draftKey, draft, async (key, value) => {
    const answer = await vault.saveDraft(key, value);
    if (!answer.ok) throw new Error(answer.error.reason);
  });
  const change = (patch: Partial<VerdictDraft>) => {
    setDraft((old) => ({ ...old, ...patch }));
    setMissing(null);
  };
  const base = { noteId: item.noteId, dossierId: item.dossierId, revision: item.revision };
  const decide = async (verdict: Verdict, act: () => ReturnType<typeof vault.act>) => {
    if (busy.current) return;
    busy.current = true;
    setDeciding(true);
    await saved.flush();
    const answer = await act();
    if (!answer.ok) {
      busy.current = false;
      setDeciding(false);
      setError(answer.error);
      return;
    }
    await vault.dropDraft(draftKey);
    onDecided(verdict);
  };
  const approve = () =>
    void decide('approved', () =>
      vault.act('note.approve@1', { ...base, reviewId: newId(), text: draft.text }),
    );
  const giveBack = () => {
    const { reasonCode, text } = draft;
    if (reasonCode === null) {
      setMissing('reason');
      reason.current?.focus();
    } else if (text.trim() === '') {
      setMissing('remark');
      remark.current?.focus();
    } else {
      void decide('returned', () =>
        vault.act('note.return@1', { ...base, reviewId: newId(), reasonCode, text }),
      );
    }
  };
  const may = item.state === 'submitted';
  useCommands([
    {
      id: 'approve',
      keys: 'Ctrl+Enter',
      words: t('approve'),
      group: t('title'),
      when: () => may,
      run: approve,
    },
    {
      id: 'return',
      keys: 'R',
      words: t('giveBack', { name }),
      group: t('title'),
      when: () => may,
      run: giveBack,
    },
  ]);
  return (
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
        label={t('remark', { name })}
        rows={4}
        value={draft.text}
        onChange={(text) => change({ text })}
        onBlur={saved.onBlur}
        error={missing === 'remark' ? t('needRemark') : undefined}
        after={<DraftLine state={saved.state} />}
      />
      {error ? <ProblemSentence error={error} /> : null}
      <div className="push-down">
        <Button kind="primary" wide icon={Check} keys="Ctrl ↵" pending={deciding} onPress={approve}>
          {t('approve')}
        </Button>
        <Button wide icon={Undo2} keys="R" pending={deciding} onPress={giveBack}>
          {t('giveBack', { name })}
        </Button>
      </div>
    </>
  );
}
