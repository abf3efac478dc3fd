import { MessagesSquare } from 'lucide-react';
import type { RightView } from '#shared/folds/rights/rights-view.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { RightStatus } from '#shared/life-events/engine/right-line.ts';
import { Button } from '../../design/button.tsx';
import { type Column, type RowGroup, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { RightChip } from './right-chip.tsx';
import { daysWords, underRight } from './right-words.ts';
import { rightsMessages } from './rights.messages.ts';

const GROUPS: readonly RightStatus[] = ['open', 'almost', 'automatic', 'granted', 'notApplicable'];

interface RightsTableProps {
  rights: readonly RightView[];
  today: PlainDate;
  /** Shows those that are no subject too. */
  withNot: boolean;
  openId: string | null;
  onOpen: (right: RightView) => void;
  onInterview: (right: RightView) => void;
}

/** The radar as a table: one group for each way a right can end, what may be lost soonest first. */
export function RightsTable({ rights, today, withNot, openId, onOpen, onInterview }: RightsTableProps) {
  const t = useMessages(rightsMessages);
  const lang = rowLang(t.lang);
  const narrow = openId !== null;
  const columns: Column<RightView>[] = [
    { id: 'state', head: t('state'), width: 124, noWrap: true, cell: (right) => <RightChip right={right} /> },
    {
      id: 'right',
      head: t('right'),
      look: 'medium',
      opens: true,
      cell: (right) => right.label[lang],
      sub: (right) => underRight(right, today, t),
    },
    {
      id: 'stake',
      head: t('stake'),
      align: 'end',
      width: 104,
      cell: (right) => (right.stake === null ? null : formatMoney(right.stake, t.lang)),
    },
    {
      id: 'day',
      head: t('lastDay'),
      align: 'end',
      width: 124,
      cell: (right) => lastDay(right),
      sub: (right) => (isOver(right) ? null : daysWords(right.daysLeft, t)),
    },
  ];
  // Beside an opened right, that one's panel offers the interview.
  if (!narrow)
    columns.push({
      id: 'next',
      head: t('next'),
      headHidden: true,
      width: 132,
      cell: (right) =>
        right.status === 'open' || right.status === 'almost' ? (
          <span className="above">
            <Button
              size="sm"
              icon={MessagesSquare}
              aria-label={t('interviewOf', { right: right.label[lang] })}
              onPress={() => onInterview(right)}
            >
              {t('interview')}
            </Button>
          </span>
        ) : null,
    });
  const groups = GROUPS.flatMap((status): RowGroup<RightView>[] => {
    const rows = rights.filter((right) => right.status === status);
    if (rows.length === 0 || (status === 'notApplicable' && !withNot)) return [];
    return [{ key: status, title: `${t(`group.${status}`)} ${rows.length}`, rows }];
  });
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      groups={groups}
      rowKey={(right) => right.id}
      selectedKey={openId ?? undefined}
      onOpen={onOpen}
      rows="two"
      first
    />
  );

  function lastDay(right: RightView): string | null {
    if (isOver(right)) return null;
    if (right.deadline !== null) return shortDay(right.deadline, today);
    return right.termToConfirm ? t('termToConfirm') : null;
  }
}

/** A last day says nothing about what is there already, or is no subject. */
function isOver({ status }: RightView): boolean {
  return status === 'granted' || status === 'notApplicable';
}
