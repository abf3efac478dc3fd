import { CalendarDays, Route } from 'lucide-react';
import { useState } from 'react';
import type { AgendaDay } from '#shared/folds/agenda-view.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { Columns, Page } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { agendaMessages } from './agenda.messages.ts';
import { StopsTable } from './stops-table.tsx';

const FIVE_DAYS = { days: 5 };

/** Where the person at this desk is expected, and whether the dossiers are on board. */
export function AgendaScreen() {
  const t = useMessages(agendaMessages);
  const agenda = useVault('agenda', FIVE_DAYS);
  const count = agenda?.ok ? agenda.value.reduce((sum, day) => sum + day.stops.length, 0) : 0;
  return (
    <Page title={t('title')} line={agenda?.ok ? t('line', { count }) : null}>
      <Answered answer={agenda} lines={8}>
        {(days) => <Days days={days} />}
      </Answered>
    </Page>
  );
}

function Days({ days }: { days: readonly AgendaDay[] }) {
  const t = useMessages(agendaMessages);
  const today = days[0]?.day;
  const [chosen, setChosen] = useState<PlainDate | undefined>(today);
  const day = days.find((one) => one.day === chosen) ?? days[0];
  if (!day) return null;
  const ready = day.stops.length > 0 && day.ready === day.stops.length;
  return (
    <Columns widths="304px minmax(0, 1fr)">
      <Card title={t('days')} fit="hug">
        <List label={t('days')}>
          {days.map((one) => (
            <ListRow
              key={one.day}
              icon={one.mission ? Route : CalendarDays}
              title={dayWords(one.day, today, t)}
              titleStrong={one.day === day.day}
              line={one.mission ? t('mission', { count: one.mission.stops }) : countWords(one, t)}
              selected={one.day === day.day}
              onOpen={() => setChosen(one.day)}
            />
          ))}
        </List>
      </Card>
      <Card
        title={dayWords(day.day, today, t)}
        count={day.stops.length}
        line={day.stops.length === 0 ? undefined : t(ready ? 'ready' : 'notReady', { ready: day.ready, count: day.stops.length })}
        selfScrolling={day.stops.length > 0}
        foot={<span className="meta">{t('keepLine')}</span>}
      >
        {day.stops.length === 0 ? <EmptyState icon={CalendarDays}>{t('empty')}</EmptyState> : <StopsTable day={day} />}
      </Card>
    </Columns>
  );
}

type T = ReturnType<typeof useMessages<typeof agendaMessages>>;

function dayWords(day: PlainDate, today: PlainDate | undefined, t: T): string {
  const words = formatDate(day, t.lang, 'weekday');
  return day === today ? `${words}, ${t('today')}` : words;
}

function countWords(day: AgendaDay, t: T): string {
  return day.stops.length === 0 ? t('dayNone') : t('dayCount', { count: day.stops.length });
}
