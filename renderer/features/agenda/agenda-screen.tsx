import { CalendarDays, Route } from 'lucide-react';
import { useState } from 'react';
import type { AgendaDay } from '#shared/folds/agenda-view.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { Cards, Columns, Page } from '../../design/page.tsx';
import { titleDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { agendaMessages } from './agenda.messages.ts';
import { LeaveCard } from './leave-card.tsx';
import { mayKeepOffline } from './may-keep-offline.ts';
import { ProposeOrder } from './road-order.tsx';
import { StopsTable } from './stops-table.tsx';

const NO_ARGS = {};
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
  const session = useVault('session', NO_ARGS);
  const mayKeep = session?.ok ? mayKeepOffline(session.value) : false;
  const day = days.find((one) => one.day === chosen) ?? days[0];
  if (!day) return null;
  const ready = day.stops.length > 0 && day.ready === day.stops.length;
  return (
    <Columns widths="272px minmax(0, 1fr)">
      <Cards>
        <Card title={t('days')} fit="hug">
          <List label={t('days')}>
            {days.map((one) => (
              <ListRow
                key={one.day}
                icon={one.mission ? Route : CalendarDays}
                title={titleDay(one.day, t.lang)}
                titleStrong={one.day === day.day}
                line={[
                  one.day === today ? t('today') : '',
                  one.mission ? t('mission', { count: one.mission.stops }) : countWords(one, t),
                ]
                  .filter((words) => words !== '')
                  .join(' · ')}
                selected={one.day === day.day}
                onOpen={() => setChosen(one.day)}
              />
            ))}
          </List>
        </Card>
        {mayKeep && day.stops.length > 0 ? <LeaveCard key={day.day} day={day.day} /> : null}
      </Cards>
      <Card
        title={titleDay(day.day, t.lang)}
        count={day.stops.length}
        line={
          day.stops.length === 0
            ? undefined
            : t(ready ? 'ready' : 'notReady', { ready: day.ready, count: day.stops.length })
        }
        selfScrolling={day.stops.length > 0}
        action={mayKeep && day.stops.length > 1 ? <ProposeOrder stops={day.stops} /> : undefined}
        foot={mayKeep ? <span className="meta">{t('keepLine')}</span> : null}
      >
        {day.stops.length === 0 ? (
          <EmptyState icon={CalendarDays}>{t('empty')}</EmptyState>
        ) : (
          <StopsTable day={day} mayKeep={mayKeep} />
        )}
      </Card>
    </Columns>
  );
}

type T = ReturnType<typeof useMessages<typeof agendaMessages>>;

function countWords(day: AgendaDay, t: T): string {
  return day.stops.length === 0 ? t('dayNone') : t('dayCount', { count: day.stops.length });
}
