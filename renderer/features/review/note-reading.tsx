import { Ban, CheckCheck, CloudOff, FilePen, FolderOpen, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Directory } from '#shared/entities/directory.ts';
import { type ReviewItem, type ReviewLine, type ReviewStep, staffName } from '#shared/folds/review-view.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { BeforeAfter } from '../../design/before-after.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { KeyValues } from '../../design/key-values.tsx';
import { Ledger, type LedgerEntry } from '../../design/ledger.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { fullDay, shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { shortStaffName, whoName } from '../../i18n/who-name.ts';
import { reviewMessages } from './review.messages.ts';
import './review.css';

const NO_ARGS = {};
const EMPTY: Directory = { fund: { name: { fr: '', nl: '', de: '' }, demo: false }, staff: [], offices: [] };

interface NoteReadingProps {
  line: ReviewLine;
  item: ReviewItem;
}

/** The note as the reviewer reads it: words with what changed, the visit it came from, its way so far. */
export function NoteReading({ line, item }: NoteReadingProps) {
  const t = useMessages(reviewMessages);
  const session = useVault('session', NO_ARGS);
  const directory = session?.ok ? session.value.directory : EMPTY;
  const author = shortStaffName(staffName(directory, item.authorId));
  const today = session?.ok ? session.value.today : null;
  const visitDay = item.visit ? dayOfInstant(item.visit.startedAt, today) : null;
  const about = visitDay
    ? t('noteLine', { author, date: visitDay, count: item.revision })
    : t('noteLineNoVisit', { author, count: item.revision });
  return (
    <Card
      title={t('noteOf', { name: whoName(line.card) })}
      line={item.diff ? `${about}, ${t('compared', { count: item.revision - 1 })}` : about}
      ruledHead
      inset
      action={
        line.writtenOffline ? (
          <Chip tone="info" icon={CloudOff}>
            {t('writtenOffline')}
          </Chip>
        ) : null
      }
      foot={
        <Button
          kind="quiet"
          size="sm"
          icon={FolderOpen}
          onPress={() => {
            openDossiers.actions.remember(item.dossierId, 'review');
            goTo(dossierHref(item.dossierId));
          }}
        >
          {t('openDossier')}
        </Button>
      }
    >
      <div className="note-reading">
        {item.diff ? <BeforeAfter runs={item.diff} /> : <p className="note-words">{item.text}</p>}
        {item.visit ? <VisitFacts visit={item.visit} /> : null}
        <h3>{t('cited')}</h3>
        <Ledger
          label={t('cited')}
          entries={[
            {
              id: 'moved',
              state: item.accountMovedSince ? 'near' : 'done',
              words: item.accountMovedSince ? t('moved') : t('still'),
            },
          ]}
        />
        <h3>{t('steps')}</h3>
        <Steps steps={item.steps} directory={directory} today={today} />
      </div>
    </Card>
  );
}

function VisitFacts({ visit }: { visit: NonNullable<ReviewItem['visit']> }) {
  const t = useMessages(reviewMessages);
  const code = useMessages(codeMessages);
  return (
    <>
      <h3>{t('visit')}</h3>
      <KeyValues
        label={t('visit')}
        entries={[
          { id: 'reason', label: t('visit.reason'), value: code(`reason.${visit.reason}`) },
          { id: 'channel', label: t('visit.channel'), value: code(`channel.${visit.channel}`) },
          ...(visit.visitor
            ? [{ id: 'visitor', label: t('visit.visitor'), value: code(`visitor.${visit.visitor}`) }]
            : []),
        ]}
      />
    </>
  );
}

const icons: Readonly<Record<ReviewStep['kind'], IconShape>> = {
  written: FilePen,
  amended: FilePen,
  returned: Undo2,
  approved: CheckCheck,
};

function Steps({
  steps,
  directory,
  today,
}: {
  steps: readonly ReviewStep[];
  directory: Directory;
  today: PlainDate | null;
}) {
  const t = useMessages(reviewMessages);
  const code = useMessages(codeMessages);
  const entries = useMemo<LedgerEntry[]>(
    () =>
      steps.map((step, index) => {
        const name = shortStaffName(staffName(directory, step.staffId));
        return {
          id: `${step.kind}-${index}`,
          state: 'fact',
          icon: icons[step.kind] ?? Ban,
          words: (
            <>
              {stepWords(step, name, t, step.reasonCode ? code(`reviewReason.${step.reasonCode}`) : '')}
              {step.text ? <span className="step-text">«&nbsp;{step.text}&nbsp;»</span> : null}
            </>
          ),
          end: `${dayOfInstant(step.at, today)}, ${formatInstantTime(step.at, t.lang)}`,
        };
      }),
    [steps, directory, today, t, code],
  );
  return <Ledger label={t('steps')} entries={entries} />;
}

function dayOfInstant(at: Instant, today: PlainDate | null): string {
  const day = todayFrom(at);
  return today === null ? fullDay(day) : shortDay(day, today);
}

function stepWords(
  step: ReviewStep,
  name: string,
  t: ReturnType<typeof useMessages<typeof reviewMessages>>,
  reason: string,
): string {
  switch (step.kind) {
    case 'written':
      return step.offline ? t('step.writtenOffline', { name }) : t('step.written', { name });
    case 'amended':
      return t('step.amended', { name, count: step.revision });
    case 'returned':
      return t('step.returned', { name, reason });
    case 'approved':
      return t('step.approved', { name });
  }
}
