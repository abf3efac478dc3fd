import { CalendarCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Channel, channelSchema, type VisitReason, visitReasonSchema } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { newId } from '../../vault/new-id.ts';
import { visitMessages } from './visit-words.messages.ts';

interface StartVisitProps {
  dossierId: string;
  onStarted: () => void;
}

const NO_ARGS = {};

/** Two choices and a key: a visit begins. An appointment of today proposes its own reason and place. */
export function StartVisit({ dossierId, onStarted }: StartVisitProps) {
  const t = useMessages(visitMessages);
  const code = useMessages(codeMessages);
  const vault = useVaultApi();
  const status = useVault('status', NO_ARGS);
  const expected = useVault('expectedVisit', { dossierId });
  const [chosenReason, setReason] = useState<VisitReason | null>(null);
  const [chosenChannel, setChannel] = useState<Channel | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const busy = useRef(false);
  const appointment = expected?.ok ? expected.value : null;
  const reason = chosenReason ?? appointment?.reason ?? 'account-question';
  const channel = chosenChannel ?? appointment?.channel ?? 'office';
  const start = async () => {
    // A second press before the answer would start a second visit.
    if (busy.current) return;
    busy.current = true;
    const answer = await vault.act('visit.start@1', {
      visitId: newId(),
      dossierId,
      channel,
      reason,
      purpose: 'visit',
      appointmentId: appointment?.appointmentId ?? null,
      offline: status?.ok ? status.value.network !== 'online' : false,
    });
    busy.current = false;
    if (answer.ok) onStarted();
    else setError(answer.error);
  };
  useCommands([
    { id: 'start-visit', keys: 'V', words: t('start'), group: t('none'), run: () => void start() },
  ]);
  return (
    <>
      <h3>{t('startTitle')}</h3>
      <Select
        label={t('reason')}
        options={visitReasonSchema.options.map((id) => ({ id, words: code(`reason.${id}`) }))}
        value={reason}
        from={
          appointment && chosenReason === null ? t('fromAppointment', { time: appointment.at }) : undefined
        }
        fromIcon={CalendarCheck}
        onChange={setReason}
      />
      <Select
        label={t('channel')}
        options={channelSchema.options.map((id) => ({ id, words: code(`channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      {error ? <ProblemSentence error={error} /> : null}
      <Button kind="primary" wide keys="V" onPress={() => void start()}>
        {t('start')}
      </Button>
    </>
  );
}
