import { AlarmClock, Clock, Infinity as NoTerm, Phone, PhoneCall } from 'lucide-react';
import type { CallList, CallListLine } from '#shared/folds/rights/call-list.ts';
import { formatList, formatMoney } from '#shared/i18n/format.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { SourceRef } from '../../design/source-ref.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName, whoLine, whoName } from '../../i18n/who-name.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { callsMessages } from './calls.messages.ts';

interface CallsTableProps {
  list: CallList;
  session: VaultSession;
  onOpen: (line: CallListLine) => void;
  onCalled: (line: CallListLine) => void;
}

/** Whom to call, about which right and why, until when. */
export function CallsTable({ list, session, onOpen, onCalled }: CallsTableProps) {
  const t = useMessages(callsMessages);
  const lang = rowLang(t.lang);
  const columns: readonly Column<CallListLine>[] = [
    { id: 'left', head: t('left'), width: 124, noWrap: true, cell: (line) => <LeftChip days={line.days} /> },
    {
      id: 'person',
      head: t('person'),
      width: '24%',
      look: 'medium',
      opens: true,
      cell: (line) => whoName(line.who),
      sub: (line) => [whoLine(line.who), adviserOf(line)].filter((part) => part !== null).join(' · '),
    },
    { id: 'right', head: t('right'), cell: (line) => line.title[lang], sub: (line) => whyOf(line) },
    {
      id: 'stake',
      head: t('stake'),
      align: 'end',
      width: 108,
      cell: (line) => (line.stake === null ? null : formatMoney(line.stake, t.lang)),
    },
    {
      id: 'lastDay',
      head: t('lastDay'),
      align: 'end',
      width: 104,
      cell: (line) => (line.dueOn === null ? null : shortDay(line.dueOn, session.today)),
    },
    {
      id: 'source',
      head: t('source'),
      width: 64,
      noWrap: true,
      cell: (line) => (line.commitment === null ? null : <SourceRef id={line.commitment} />),
    },
    {
      id: 'call',
      head: t('call'),
      headHidden: true,
      width: 124,
      cell: (line) => (
        <span className="above">
          <Button
            size="sm"
            icon={PhoneCall}
            aria-label={t('calledWho', { name: whoName(line.who), right: line.title[lang] })}
            onPress={() => onCalled(line)}
          >
            {t('called')}
          </Button>
        </span>
      ),
    },
  ];
  const { lines, total } = list;
  return (
    <Card
      title={t('title')}
      count={total}
      fit="grow"
      selfScrolling={lines.length > 0}
      foot={
        <span className="meta">
          {t('order')}
          {lines.length < total ? ` · ${t('firstOf', { shown: lines.length, total })}` : null}
        </span>
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={Phone}>{t('none')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={columns}
          data={lines}
          rowKey={(line) => line.taskId}
          onOpen={onOpen}
          rows="two"
        />
      )}
    </Card>
  );

  /** Said only where it is somebody else: one's own list names nobody. */
  function adviserOf({ adviserId, mine }: CallListLine): string | null {
    const name = mine ? undefined : session.directory.staff.find((one) => one.staffId === adviserId)?.name;
    return name === undefined ? null : shortStaffName(name);
  }

  function whyOf({ does, why }: CallListLine): string {
    const what = formatList(
      why.map((text) => text[lang]),
      lang,
    );
    return does === 'check' ? t('missing', { what }) : what;
  }
}

function LeftChip({ days }: { days: number | null }) {
  const t = useMessages(callsMessages);
  if (days === null) return <Chip icon={NoTerm}>{t('noTerm')}</Chip>;
  if (days === 0)
    return (
      <Chip icon={AlarmClock} tone="crit">
        {t('today')}
      </Chip>
    );
  return (
    <Chip icon={Clock} tone={days <= 10 ? 'caut' : 'neutral'}>
      {t('days', { count: days })}
    </Chip>
  );
}
