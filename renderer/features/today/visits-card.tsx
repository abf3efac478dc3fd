import { Check, CircleDot, CircleSlash, FileClock, Hourglass, UserRoundCheck, UserX } from 'lucide-react';
import { epochMsOf } from '#shared/kernel/instant.ts';
import type { VisitLine } from '#shared/folds/today-view.ts';
import { Card } from '../../design/card.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useNow } from '../../i18n/use-now.ts';
import { todayMessages } from './today.messages.ts';
import { whoLine, whoName } from '../../i18n/who-name.ts';

const LOOKS: Readonly<Record<VisitLine['state'], { icon: IconShape; tone: Tone }>> = {
  running: { icon: CircleDot, tone: 'acc' },
  waiting: { icon: Hourglass, tone: 'info' },
  ready: { icon: Check, tone: 'pos' },
  toPrepare: { icon: FileClock, tone: 'caut' },
  done: { icon: Check, tone: 'neutral' },
  noShow: { icon: UserX, tone: 'neutral' },
  cancelled: { icon: CircleSlash, tone: 'neutral' },
};

interface VisitsCardProps {
  visits: readonly VisitLine[];
  names: ReadonlyMap<string, string>;
  onOpen: (line: VisitLine) => void;
  /** The person stands at the counter. */
  onArrived: (line: VisitLine) => void;
}

/** Appointments of the day, mine and the office's. */
export function VisitsCard({ visits, names, onOpen, onArrived }: VisitsCardProps) {
  const t = useMessages(todayMessages);
  const code = useMessages(codeMessages);
  const preparation = (line: VisitLine) =>
    [
      line.preparation,
      line.place === 'office' ? null : t(`place.${line.place}`),
      line.mine ? null : t('with', { name: names.get(line.staffId) ?? '–' }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  const columns: readonly Column<VisitLine>[] = [
    { id: 'at', head: t('time'), width: 64, noWrap: true, cell: (line) => line.at },
    {
      id: 'who',
      head: t('person'),
      look: 'strong',
      opens: true,
      cell: (line) => whoName(line.who),
      sub: (line) => whoLine(line.who),
    },
    {
      id: 'reason',
      head: t('reason'),
      cell: (line) => code(`reason.${line.reason}`),
      sub: (line) => preparation(line) || null,
    },
    {
      id: 'state',
      head: t('state'),
      headHidden: true,
      align: 'end',
      width: 176,
      cell: (line) => (
        <span className="above row today-state">
          <VisitChip line={line} />
          {line.place === 'office' && (line.state === 'ready' || line.state === 'toPrepare') ? (
            <IconButton
              icon={UserRoundCheck}
              label={t('markArrived', { name: whoName(line.who) })}
              size="sm"
              onPress={() => onArrived(line)}
            />
          ) : null}
        </span>
      ),
    },
  ];
  const running = visits.find((line) => line.state === 'running');
  const title = visits.some((line) => !line.mine) ? t('officeVisits') : t('myVisits');
  return (
    <Card title={title} count={visits.length} selfScrolling className="today-visits">
      {visits.length === 0 ? (
        <EmptyState icon={Hourglass}>{t('noVisits')}</EmptyState>
      ) : (
        <Table
          caption={title}
          columns={columns}
          data={visits}
          rowKey={(line) => line.id}
          selectedKey={running?.id}
          onOpen={onOpen}
          rows="two"
        />
      )}
    </Card>
  );
}

function VisitChip({ line }: { line: VisitLine }) {
  const t = useMessages(todayMessages);
  const now = useNow(30_000);
  const look = LOOKS[line.state];
  if (line.state === 'running') {
    const minutes =
      line.runningSince === null
        ? 0
        : Math.max(0, Math.floor((epochMsOf(now) - epochMsOf(line.runningSince)) / 60_000));
    return <Chip {...look}>{t('visit.running', { minutes })}</Chip>;
  }
  return <Chip {...look}>{t(`visit.${line.state}`)}</Chip>;
}
