import { Briefcase, Plus } from 'lucide-react';
import { useState } from 'react';
import { formatMoney } from '#shared/i18n/format.ts';
import type { CareerLine } from '#shared/folds/dossier-view.ts';
import { lastDayIncluded } from '#shared/kernel/period.ts';
import { can } from '#shared/permissions/can.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { IncomeDialog, incomeMessages } from '../facts-edit/index.ts';
import { overviewMessages } from './overview.messages.ts';

/** Periods of affiliation with their quality and the newest income known in each. */
export function CareerCard({ career, ...context }: DossierContext & { career: readonly CareerLine[] }) {
  const t = useMessages(overviewMessages);
  const edit = useMessages(incomeMessages);
  const [declaring, setDeclaring] = useState(false);
  const mayEdit = can(context.session.staff.roles, 'dossier.edit').allowed;
  useCommands([
    {
      id: 'declare-income',
      keys: '',
      words: edit('title'),
      group: t('career'),
      when: () => mayEdit,
      run: () => setDeclaring(true),
    },
  ]);
  const code = useMessages(codeMessages);
  const period = (line: CareerLine) => {
    const last = lastDayIncluded(line.period);
    const from = fullDay(line.period.from);
    return last === null ? t('from', { date: from }) : t('span', { from, to: fullDay(last) });
  };
  const income = (line: CareerLine) => {
    if (line.income === null) return <span className="ink2">{t('noIncome')}</span>;
    const { amount, year } = line.income;
    return t('incomeOf', {
      amount: amount.cents === null ? t('toConfirm') : formatMoney(amount.cents, t.lang),
      year: String(year),
    });
  };
  const columns: readonly Column<CareerLine>[] = [
    { id: 'period', head: t('period'), noWrap: true, cell: period },
    {
      id: 'quality',
      head: t('quality'),
      cell: (line) =>
        line.category === null ? code(`capacity.${line.capacity}`) : code(`category.${line.category}`),
      sub: (line) =>
        line.category === null || line.capacity === 'selfEmployed'
          ? line.trade
          : code(`capacity.${line.capacity}`),
    },
    { id: 'income', head: t('income'), align: 'end', noWrap: true, cell: income },
    {
      id: 'proof',
      head: t('proof'),
      look: 'meta',
      cell: (line) => (line.income === null ? null : code(`income.${line.income.kind}`)),
    },
  ];
  return (
    <Card
      title={t('career')}
      count={career.length}
      className="dossier-career"
      selfScrolling
      action={
        mayEdit ? (
          <Button kind="quiet" size="sm" icon={Plus} onPress={() => setDeclaring(true)}>
            {edit('title')}
          </Button>
        ) : null
      }
    >
      {career.length === 0 ? (
        <EmptyState icon={Briefcase}>{t('noCareer')}</EmptyState>
      ) : (
        <Table
          caption={t('career')}
          columns={columns}
          data={career}
          rowKey={(line) => line.id}
          isTwoLine={(line) => line.category !== null && line.capacity !== 'selfEmployed'}
        />
      )}
      {declaring ? <IncomeDialog onClose={() => setDeclaring(false)} {...context} /> : null}
    </Card>
  );
}
