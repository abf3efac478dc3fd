import type { Computation } from '#shared/folds/explain/computation.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { Instalment } from '#shared/rules/contributions/payment-plan/instalments.ts';
import type { PaymentPlanAnswer } from '#shared/rules/contributions/payment-plan/payment-plan.rule.ts';
import { Amount } from '../../../design/amount.tsx';
import { Card } from '../../../design/card.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { fullDay, moneyOr, plainAmount } from '../../../i18n/short-forms.ts';
import { type ScreenWords, useMessages } from '../../../i18n/use-messages.ts';
import { solutionsMessages } from './solutions.messages.ts';

interface ScheduleCardProps {
  plan: Computation<PaymentPlanAnswer> | null;
  onOpen: (computation: Computation, words: string) => void;
}

/** The plan that is typed: its instalments, and the surcharges that keep falling. */
export function ScheduleCard({ plan, onOpen }: ScheduleCardProps) {
  const t = useMessages(solutionsMessages);
  if (plan === null) return null;
  const { instalments, total, projectedTotal } = plan.answer;
  const title = t('schedule', { count: instalments.length });
  return (
    <Card
      title={title}
      fit="grow"
      selfScrolling
      action={
        <Amount label={title} controls="solution-trace" onOpen={() => onOpen(plan, title)}>
          {formatMoney(total, t.lang)}
        </Amount>
      }
      foot={<span>{t('projected', { amount: moneyOr(projectedTotal, t.lang, t('toConfirm')) })}</span>}
    >
      <ScheduleTable instalments={instalments} caption={title} t={t} />
    </Card>
  );
}

interface ScheduleTableProps {
  instalments: readonly Instalment[];
  caption: string;
  t: ScreenWords<typeof solutionsMessages>;
}

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
