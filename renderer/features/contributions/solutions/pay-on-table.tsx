import type { Debt } from '#shared/folds/solutions/debt.ts';
import { openTotal } from '#shared/folds/solutions/debt.ts';
import { daysToPay, payOn, type PayOn } from '#shared/folds/solutions/payment-options.ts';
import { sumCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Column, Table } from '../../../design/table.tsx';
import { fullDay, plainAmount } from '../../../i18n/short-forms.ts';
import type { ScreenWords } from '../../../i18n/use-messages.ts';
import type { solutionsMessages } from './solutions.messages.ts';

interface PayOnTableProps {
  debt: Debt;
  today: PlainDate;
  chosen: PlainDate | null;
  t: ScreenWords<typeof solutionsMessages>;
}

/** What each day of payment would cost. */
export function PayOnTable({ debt, today, chosen, t }: PayOnTableProps) {
  const open = sumCents([openTotal(debt.claims), debt.costs]);
  const rows = daysToPay(today, chosen).map((on) => payOn(debt.claims, on, today));
  const columns: readonly Column<PayOn>[] = [
    {
      id: 'day',
      head: t('day'),
      look: 'medium',
      noWrap: true,
      cell: ({ on }) => (on === today ? t('today') : fullDay(on)),
    },
    {
      id: 'added',
      head: t('added'),
      align: 'end',
      cell: ({ added }) => (added === null ? t('toConfirm') : plainAmount(added, t.lang)),
    },
    {
      id: 'total',
      head: t('total'),
      align: 'end',
      look: 'strong',
      cell: ({ added }) => (added === null ? t('toConfirm') : plainAmount(sumCents([open, added]), t.lang)),
    },
  ];
  return <Table caption={t('payOn')} columns={columns} data={rows} rowKey={({ on }) => on} rows="low" />;
}
