import type { Instalment } from '#shared/rules/contributions/payment-plan/instalments.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { fullDay, plainAmount } from '../../../i18n/short-forms.ts';
import type { ScreenWords } from '../../../i18n/use-messages.ts';
import type { solutionsMessages } from './solutions.messages.ts';

interface ScheduleTableProps {
  instalments: readonly Instalment[];
  caption: string;
  t: ScreenWords<typeof solutionsMessages>;
}

/** The instalments of a plan. */
export function ScheduleTable({ instalments, caption, t }: ScheduleTableProps) {
  const columns: readonly Column<Instalment>[] = [
    { id: 'no', head: t('no_'), look: 'meta', cell: ({ no }) => String(no) },
    { id: 'dueOn', head: t('dueOn'), look: 'medium', cell: ({ dueOn }) => fullDay(dueOn) },
    { id: 'amount', head: t('amount'), align: 'end', cell: ({ cents }) => plainAmount(cents, t.lang) },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      data={instalments}
      rowKey={({ no }) => String(no)}
      rows="low"
    />
  );
}
