import { AlarmClock, Clock } from 'lucide-react';
import type { ClockLine } from '#shared/folds/today-view.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { weekdayDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SourceRef } from '../../design/source-ref.tsx';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';

interface ClocksCardProps {
  clocks: readonly ClockLine[];
  today: PlainDate;
  onOpen: (line: ClockLine) => void;
  onWhy: () => void;
}

/** Terms that run out, what costs most per day left first. */
export function ClocksCard({ clocks, today, onOpen, onWhy }: ClocksCardProps) {
  const t = useMessages(todayMessages);
  const columns: readonly Column<ClockLine>[] = [
    { id: 'left', head: t('left'), width: 92, noWrap: true, cell: (line) => <DaysChip days={line.days} /> },
    {
      id: 'what',
      head: t('matter'),
      look: 'medium',
      opens: true,
      cell: (line) => line.title[rowLang(t.lang)],
    },
    { id: 'who', head: t('person'), look: 'soft', noWrap: true, cell: (line) => whoName(line.who) },
    {
      id: 'source',
      head: t('source'),
      noWrap: true,
      cell: (line) => (line.source === null ? null : <SourceRef id={line.source} />),
    },
    { id: 'due', head: t('due'), align: 'end', cell: (line) => weekdayDay(line.dueOn, today, t.lang) },
  ];
  return (
    <Card
      title={t('clocks')}
      count={clocks.length}
      fit="grow"
      selfScrolling
      action={
        <Button kind="quiet" size="sm" onPress={onWhy}>
          {t('whyOrder')}
        </Button>
      }
      foot={<span className="meta">{t('ordered')}</span>}
    >
      {clocks.length === 0 ? (
        <EmptyState icon={Clock}>{t('noClocks')}</EmptyState>
      ) : (
        <Table
          caption={t('clocks')}
          columns={columns}
          data={clocks}
          rowKey={(line) => line.id}
          onOpen={onOpen}
          rows="mid"
        />
      )}
    </Card>
  );
}

export function DaysChip({ days }: { days: number }) {
  const t = useMessages(todayMessages);
  if (days < 0)
    return (
      <Chip icon={AlarmClock} tone="crit">
        {t('daysLate', { count: -days })}
      </Chip>
    );
  if (days === 0)
    return (
      <Chip icon={AlarmClock} tone="crit">
        {t('todayChip')}
      </Chip>
    );
  return (
    <Chip icon={Clock} tone={days <= 3 ? 'caut' : 'neutral'}>
      {t('daysLeft', { count: days })}
    </Chip>
  );
}
