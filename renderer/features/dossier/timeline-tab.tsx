import { History } from 'lucide-react';
import { useState } from 'react';
import {
  type TimelineEvent,
  type TimelineFamily,
  timelineFamilies,
  timelineFamily,
} from '#shared/folds/timeline.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Timeline } from '../../design/timeline.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { eventWords } from './timeline-words.ts';
import { timelineMessages } from './timeline.messages.ts';

const CHOICES = ['all', ...timelineFamilies] as const;

/** Everything that happened in the dossier, newest first. */
export function TimelineTab({ dossierId, session }: DossierContext) {
  const t = useMessages(timelineMessages);
  const [family, setFamily] = useState<TimelineFamily | 'all'>('all');
  const answer = useVault('timeline', { dossierId });
  return (
    <Card
      title={t('title')}
      fit="grow"
      ruledHead
      inset
      action={
        <Segmented
          label={t('filter')}
          labelHidden
          value={family}
          onChange={setFamily}
          options={CHOICES.map((id) => ({ id, words: t(`family.${id}`) }))}
        />
      }
    >
      <Answered answer={answer} lines={8}>
        {(value) =>
          value.state === 'open' ? (
            <Events
              events={value.value.filter((event) => family === 'all' || timelineFamily(event) === family)}
              session={session}
            />
          ) : null
        }
      </Answered>
    </Card>
  );
}

export function Events({
  events,
  session,
  compact,
}: {
  events: readonly TimelineEvent[];
  session: DossierContext['session'];
  compact?: boolean;
}) {
  const t = useMessages(timelineMessages);
  const code = useMessages(codeMessages);
  const nameOf = (staffId: string | null) => {
    const name = session.directory.staff.find((person) => person.staffId === staffId)?.name;
    return name === undefined ? null : shortStaffName(name);
  };
  if (events.length === 0) return <EmptyState icon={History}>{t('none')}</EmptyState>;
  return (
    <Timeline
      label={t('title')}
      wide={!compact}
      entries={events.map((event) => ({
        id: `${event.k}:${event.id}`,
        when: shortDay(event.on, session.today),
        ...eventWords(event, t, code, nameOf),
      }))}
    />
  );
}
