import { useState } from 'react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { Debt } from '#shared/folds/solutions/debt.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { PaymentPlanAnswer } from '#shared/rules/contributions/payment-plan/payment-plan.rule.ts';
import { Amount } from '../../../design/amount.tsx';
import { Card } from '../../../design/card.tsx';
import { Segmented } from '../../../design/segmented.tsx';
import { moneyOr } from '../../../i18n/short-forms.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PayOnTable } from './pay-on-table.tsx';
import { ScheduleTable } from './schedule-table.tsx';
import { solutionsMessages } from './solutions.messages.ts';

interface DaysCardProps {
  debt: Debt;
  today: PlainDate;
  chosen: PlainDate | null;
  plan: Computation<PaymentPlanAnswer> | null;
  onOpen: (computation: Computation, words: string) => void;
}

/** What each day of payment would cost, or the instalments of the plan that is typed. */
export function DaysCard({ debt, today, chosen, plan, onOpen }: DaysCardProps) {
  const t = useMessages(solutionsMessages);
  const [shown, setShown] = useState<'days' | 'plan'>('days');
  const title = plan === null ? t('plan') : t('schedule', { count: plan.answer.instalments.length });
  return (
    <Card
      label={shown === 'days' ? t('payOn') : title}
      fit="grow"
      selfScrolling
      foot={
        shown === 'plan' && plan !== null ? (
          <span className="meta">
            {t('projected', { amount: moneyOr(plan.answer.projectedTotal, t.lang, t('toConfirm')) })}
          </span>
        ) : null
      }
    >
      <div className="days-head">
        <Segmented
          label={t('payOn')}
          labelHidden
          options={[
            { id: 'days', words: t('payOn') },
            { id: 'plan', words: t('plan') },
          ]}
          value={shown}
          onChange={setShown}
        />
        {shown === 'plan' && plan !== null ? (
          <Amount label={title} controls="solution-trace" onOpen={() => onOpen(plan, title)}>
            {formatMoney(plan.answer.total, t.lang)}
          </Amount>
        ) : null}
      </div>
      {shown === 'days' ? (
        <PayOnTable {...{ debt, today, chosen, t }} />
      ) : plan === null ? null : (
        <ScheduleTable instalments={plan.answer.instalments} caption={title} t={t} />
      )}
    </Card>
  );
}
