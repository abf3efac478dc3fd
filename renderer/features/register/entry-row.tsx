import { CircleDot, FileText, Megaphone, MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { RegisterEntry } from '#shared/folds/register-view.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Chip } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { ListRow } from '../../design/list.tsx';
import { SourceRef } from '../../design/source-ref.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { requestWords } from '../../i18n/request-words.messages.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName, staffName } from '../../i18n/who-name.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { ClockChip } from './clock-chip.tsx';
import { registerMessages } from './register.messages.ts';
import { StepForm } from './step-form.tsx';

const ICONS: Readonly<Record<RegisterEntry['lane'], IconShape>> = {
  question: MessageCircleQuestion,
  complaint: Megaphone,
  request: FileText,
};

interface EntryRowProps extends DossierContext {
  entry: RegisterEntry;
}

/** One entry: what, since when, its term, who has it, what happened; and the steps that may follow. */
export function EntryRow({ entry, ...context }: EntryRowProps) {
  const t = useMessages(registerMessages);
  const words = useMessages(requestWords);
  const code = useMessages(codeMessages);
  const [stepping, setStepping] = useState<RegisterEntry['state'] | null>(null);
  const { session } = context;
  const name = (staffId: string) => shortStaffName(staffName(session.directory, staffId));
  const day = (text: string) => {
    const parsed = parsePlainDate(text);
    return parsed.ok ? shortDay(parsed.value, session.today) : text;
  };
  const what = entry.lane === 'request' ? words(`kind.${entry.kind}`) : words(`lane.${entry.lane}`);
  const line = [
    t('received', {
      date: shortDay(entry.receivedOn, session.today),
      channel: code(`channel.${entry.channel}`),
    }),
    received(),
    entry.ownerId === null ? null : t('with', { name: name(entry.ownerId) }),
    entry.about === null ? null : t('about', { name: name(entry.about) }),
    entry.missing.length === 0 ? null : t('missing', { count: entry.missing.length }),
  ]
    .filter(Boolean)
    .join(' · ');
  function received(): string | null {
    if (entry.acknowledged === null)
      return entry.next.length > 0 && entry.state !== 'draft' ? t('toAcknowledge') : null;
    const { on, channel } = entry.acknowledged;
    return channel === null
      ? t('acknowledgedOn', { date: day(on) })
      : t('acknowledged', { date: day(on), channel: code(`channel.${channel}`) });
  }
  return (
    <>
      <ListRow
        icon={ICONS[entry.lane]}
        title={entry.subject === null ? what : `${what} : ${entry.subject}`}
        wraps
        line={line}
        end={
          <>
            <Chip icon={CircleDot} tone="neutral">
              {words(`state.${entry.state}`)}
            </Chip>
            {entry.clock === null ? null : (
              <>
                <ClockChip days={entry.clock.days} outcome={entry.clock.outcome} />
                <SourceRef id={entry.clock.source} />
              </>
            )}
            {entry.next.map((to) =>
              isStep(to) ? (
                <Button
                  key={to}
                  size="sm"
                  kind={to === 'withdrawn' ? 'quiet' : undefined}
                  aria-label={`${words(`step.${to}`)} : ${what}`}
                  onPress={() => setStepping(to)}
                >
                  {words(`step.${to}`)}
                </Button>
              ) : null,
            )}
          </>
        }
      />
      {entry.steps.length === 0 ? null : (
        <li className="register-steps">
          {entry.steps.map((step) => (
            <p key={`${step.on} ${step.to}`}>
              <span className="meta">
                {t('step', { date: day(step.on), name: name(step.by), state: words(`state.${step.to}`) })}
              </span>{' '}
              {step.text}
            </p>
          ))}
        </li>
      )}
      {stepping !== null && isStep(stepping) ? (
        <li className="register-form">
          <StepForm {...context} entry={entry} to={stepping} onDone={() => setStepping(null)} />
        </li>
      ) : null}
    </>
  );
}

const steps = [
  'filed',
  'examined',
  'waiting',
  'redirected',
  'withdrawn',
  'assigned',
  'investigated',
  'answered',
  'escalated',
  'closed',
] as const;
export type Step = (typeof steps)[number];

function isStep(state: RegisterEntry['state']): state is Step {
  return steps.some((one) => one === state);
}
