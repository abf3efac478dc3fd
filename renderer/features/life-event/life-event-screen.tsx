import { ArrowLeft, Wallet } from 'lucide-react';
import { useState } from 'react';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { InterviewLine, InterviewView } from '#shared/folds/interview/interview-view.ts';
import { maskedSsin } from '#shared/folds/mask.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { FormId } from '#shared/life-events/forms/index.ts';
import { dossierHref } from '../../app/paths.ts';
import { Chip } from '../../design/chip.tsx';
import { Icon } from '../../design/icon.tsx';
import { Columns, DossierHead, Page } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import type { DossierHeadView } from '../../vault/queries/dossier.query.ts';
import { FormCard } from './form-card.tsx';
import { InterviewCard } from './interview-card.tsx';
import { lifeEventMessages } from './life-event.messages.ts';
import { RightsCard } from './rights-card.tsx';
import {
  EMPTY_DRAFT,
  interviewDraftKey,
  interviewDraftSchema,
  type InterviewDraft,
  useInterview,
  useKeptDraft,
} from './use-interview.ts';
import { useStartAct } from './use-start-act.ts';
import { WaysPanel } from './ways-panel.tsx';
import './life-event.css';

interface LifeEventScreenProps extends DossierContext {
  eventId: LifeEventId;
  head: DossierHeadView;
}

/** One interview: what is known and asked at the left, the rights at the right, live. */
export function LifeEventScreen({ eventId, head, ...context }: LifeEventScreenProps) {
  const kept = useKeptDraft(interviewDraftKey(context.dossierId, eventId), interviewDraftSchema, EMPTY_DRAFT);
  return (
    <>
      <InterviewHead dossierId={context.dossierId} eventId={eventId} head={head} />
      <Page>
        {kept === undefined ? (
          <Skeleton lines={8} />
        ) : (
          <InterviewBody
            key={eventId}
            {...context}
            eventId={eventId}
            initial={kept.value}
            keptAt={kept.keptAt}
          />
        )}
      </Page>
    </>
  );
}

interface InterviewBodyProps extends DossierContext {
  eventId: LifeEventId;
  initial: InterviewDraft;
  keptAt: Date | null;
}

function InterviewBody({ eventId, initial, keptAt, ...context }: InterviewBodyProps) {
  const interview = useInterview(context.dossierId, eventId, initial, keptAt);
  return (
    <Answered answer={interview.plan} lines={8}>
      {(answer) =>
        answer.state === 'open' && answer.value !== null ? (
          <Both {...context} view={answer.value} interview={interview} />
        ) : null
      }
    </Answered>
  );
}

interface BothProps extends DossierContext {
  view: InterviewView;
  interview: ReturnType<typeof useInterview>;
}

/** What stands at the right instead of the rights. */
type Aside =
  | { readonly kind: 'way'; readonly line: InterviewLine }
  | { readonly kind: 'form'; readonly form: FormId; readonly right: string | null };

function Both({ view, interview, ...context }: BothProps) {
  const [aside, setAside] = useState<Aside | null>(null);
  const acts = useStartAct(context, view.eventId);
  const close = () => setAside(null);
  return (
    <Columns widths="minmax(0, 400px) minmax(0, 1fr)">
      <InterviewCard view={view} interview={interview} />
      <div className="interview-right">
        {aside === null ? (
          <RightsCard
            {...context}
            view={view}
            interview={interview}
            acts={acts}
            onForm={(form, right) => setAside({ kind: 'form', form, right })}
            onWay={(line) => setAside({ kind: 'way', line })}
          />
        ) : aside.kind === 'way' ? (
          <WaysPanel
            dossierId={context.dossierId}
            line={aside.line}
            answers={interview.answers}
            onClose={close}
          />
        ) : (
          <FormCard
            {...context}
            form={aside.form}
            right={aside.right}
            place={acts.place}
            interview={interview}
            onClose={close}
          />
        )}
      </div>
    </Columns>
  );
}

function InterviewHead({
  dossierId,
  eventId,
  head,
}: Pick<LifeEventScreenProps, 'dossierId' | 'eventId' | 'head'>) {
  const t = useMessages(lifeEventMessages);
  const code = useMessages(codeMessages);
  const { header, situation } = head;
  const due = situation.overdue.cents;
  const who = header === null ? '' : `${header.name} ${header.givenNames}`.trim();
  return (
    <DossierHead
      label={t('head')}
      title={code(`reason.${eventId}`)}
      identity={
        <>
          <span className="ink2">
            {[who, header?.ssinTail ? `${t('ssin')} ${maskedSsin(header.ssinTail)}` : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {due > 0 ? (
            <Chip icon={Wallet} tone="crit">
              {t('overdue', { amount: formatMoney(due, t.lang) })}
            </Chip>
          ) : null}
        </>
      }
      end={
        <a href={dossierHref(dossierId)} className="row gap1 interview-back">
          <Icon of={ArrowLeft} />
          {t('dossier')}
        </a>
      }
    />
  );
}
