import { Scale } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Channel, channelSchema } from '#shared/entities/codes.ts';
import type { RegisterEntry } from '#shared/folds/register-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { requestWords } from '../../i18n/request-words.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct } from '../../vault/use-vault.ts';
import type { Step } from './entry-row.tsx';
import { OwnerSelect } from './owner-select.tsx';
import { registerMessages } from './register.messages.ts';

interface StepFormProps extends DossierContext {
  entry: RegisterEntry;
  to: Step;
  onDone: () => void;
}

const NOT_YET = '';
const withText: readonly Step[] = ['answered', 'escalated', 'redirected', 'withdrawn', 'investigated'];
const mustSay: readonly Step[] = ['answered', 'escalated', 'redirected', 'withdrawn'];

/** What a step needs: who takes it, which words, by which way they reach the person. */
export function StepForm({ dossierId, session, entry, to, onDone }: StepFormProps) {
  const t = useMessages(registerMessages);
  const words = useMessages(requestWords);
  const code = useMessages(codeMessages);
  const act = useAct();
  const [text, setText] = useState('');
  // What was acknowledged once is not acknowledged again.
  const [channel, setChannel] = useState<Channel | typeof NOT_YET>(
    to === 'assigned' && entry.acknowledged !== null ? NOT_YET : entry.channel,
  );
  const [ownerId, setOwnerId] = useState<string | null>(to === 'assigned' ? session.staff.staffId : null);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isAnswer = to === 'answered';
  const needsSupervisor =
    isAnswer && entry.lane === 'complaint' && !session.staff.roles.includes('supervisor');
  if (needsSupervisor)
    return (
      <NoteBox
        icon={Scale}
        tone="info"
        actions={
          <Button size="sm" onPress={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        {t('onlySupervisor')}
      </NoteBox>
    );
  const badOwner = to === 'assigned' && ownerId === entry.about;
  const send = async () => {
    setAsked(true);
    if ((mustSay.includes(to) && text.trim() === '') || badOwner || busy) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await act('request.move@1', {
      requestId: entry.id,
      dossierId,
      from: entry.state,
      to,
      ownerId: to === 'escalated' ? supervisorOf(session) : ownerId,
      channel: (isAnswer || to === 'assigned') && channel !== NOT_YET ? channel : null,
      text: text.trim() === '' ? null : text.trim(),
      clockId: entry.clock?.id ?? null,
    });
    setBusy(false);
    if (answer.ok) onDone();
    else setProblem(answer.error);
  };
  return (
    <div
      className="register-fields"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          void send();
        }
      }}
    >
      {to === 'assigned' ? (
        <OwnerSelect
          session={session}
          value={ownerId}
          onChange={setOwnerId}
          error={badOwner ? t('bad.owner') : undefined}
        />
      ) : null}
      {to === 'assigned' && entry.acknowledged === null ? (
        <Select
          label={t('field.acknowledgedBy')}
          options={[
            ...channelSchema.options.map((id) => ({ id, words: code(`channel.${id}`) })),
            { id: NOT_YET, words: t('field.notYet') },
          ]}
          value={channel}
          onChange={setChannel}
        />
      ) : null}
      {isAnswer ? (
        <Select
          label={t('field.answeredBy')}
          options={channelSchema.options.map((id) => ({ id, words: code(`channel.${id}`) }))}
          value={channel}
          onChange={setChannel}
        />
      ) : null}
      {withText.includes(to) ? (
        <TextArea
          ref={field}
          label={t(isAnswer ? 'field.answer' : 'field.reason')}
          rows={3}
          value={text}
          onChange={setText}
          error={asked && mustSay.includes(to) && text.trim() === '' ? t('bad.text') : undefined}
        />
      ) : null}
      {problem === null ? null : <ProblemSentence error={problem} />}
      <div className="row">
        <Button kind="primary" size="sm" keys="Ctrl ↵" pending={busy} onPress={() => void send()}>
          {words(`step.${to}`)}
        </Button>
        <Button size="sm" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Who answers for the office of the person at this desk. */
function supervisorOf(session: DossierContext['session']): string | null {
  const { spaces } = session.staff;
  const found = session.directory.staff.find(
    (person) => person.roles.includes('supervisor') && person.spaces.some((space) => spaces.includes(space)),
  );
  return found?.staffId ?? null;
}
