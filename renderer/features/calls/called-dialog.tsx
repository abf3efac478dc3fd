import { useState } from 'react';
import type { CallListLine } from '#shared/folds/rights/call-list.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { RadioGroup } from '../../design/radio-group.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { whoName } from '../../i18n/who-name.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { useAct } from '../../vault/use-vault.ts';
import { webRandom } from '../../vault/web-random.ts';
import { callsMessages } from './calls.messages.ts';

const OUTCOMES = ['reached', 'refused', 'leftMessage', 'noAnswer'] as const;
type CallOutcome = (typeof OUTCOMES)[number];

/** Who was spoken to knows of the right: nothing is left to call about. */
const SETTLES: ReadonlySet<CallOutcome> = new Set(['reached', 'refused']);

interface CalledDialogProps {
  line: CallListLine;
  session: VaultSession;
  onClose: () => void;
}

/** How a call ended: a line of the timeline, and the task settled when the person was reached. */
export function CalledDialog({ line, session, onClose }: CalledDialogProps) {
  const t = useMessages(callsMessages);
  const act = useAct();
  const [outcome, setOutcome] = useState<CallOutcome>('reached');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  // Said once: pressing again after a refusal records the same call, not a second one.
  const [contactId] = useState(() => uuidV7(webRandom, Date.now()));
  const { dossierId } = line.who;
  const record = async () => {
    const called = await act('contact.record@1', {
      contactId,
      dossierId,
      on: session.today,
      channel: 'phone',
      direction: 'out',
      initiative: 'fund',
      personal: SETTLES.has(outcome),
      outcome,
      purposes: ['benefit'],
      subject: line.title[rowLang(t.lang)],
    });
    if (!called.ok || !SETTLES.has(outcome)) return called;
    const open = line.task === null ? called : await act('task.open@1', line.task);
    return open.ok ? act('task.settle@1', { taskId: line.taskId, dossierId, to: 'done' }) : open;
  };
  const save = async () => {
    setPending(true);
    const saved = await record();
    setPending(false);
    if (saved.ok) onClose();
    else setProblem(saved.error);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${whoName(line.who)}, ${line.title[rowLang(t.lang)]}`}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" pending={pending} onPress={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('how')}
        value={outcome}
        onChange={setOutcome}
        options={OUTCOMES.map((id) => ({
          id,
          words: t(`how.${id}`),
          line: t(SETTLES.has(id) ? 'settles' : 'stays'),
        }))}
      />
      {problem === null ? null : <ProblemSentence error={problem} />}
    </Dialog>
  );
}
