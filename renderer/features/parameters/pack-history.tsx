import { CircleCheck, History } from 'lucide-react';
import { formatInstantDate, formatInstantTime } from '#shared/i18n/format.ts';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { PackInForce, VaultSession } from '../../vault/contract.ts';
import { parametersMessages } from './parameters.messages.ts';

type Decision = PackInForce['history'][number];

/** Which figures were put in force when, and by whom; the older ones stay for the amounts that name them. */
export function PackHistory({ present, session }: { present: PackInForce; session: VaultSession }) {
  const t = useMessages(parametersMessages);
  const { history } = present;
  const columns: Column<Decision>[] = [
    {
      id: 'at',
      head: t('column.decided'),
      width: 180,
      noWrap: true,
      cell: ({ decidedAt }) =>
        `${formatInstantDate(decidedAt, t.lang)} ${formatInstantTime(decidedAt, t.lang)}`,
    },
    { id: 'version', head: t('column.version'), look: 'medium', cell: ({ version }) => version },
    {
      id: 'by',
      head: t('column.by'),
      cell: ({ staffId }) =>
        staffId === null
          ? t('builtIn')
          : (session.directory.staff.find((one) => one.staffId === staffId)?.name ?? staffId),
    },
    { id: 'hash', head: t('column.hash'), look: 'meta', cell: ({ hash }) => hash.slice(0, 16) },
    {
      id: 'state',
      head: t('status'),
      width: 130,
      cell: (decision) =>
        decision === history[0] ? (
          <Chip tone="pos" icon={CircleCheck}>
            {t('inForce')}
          </Chip>
        ) : null,
    },
  ];
  return (
    <Card title={t('view.history')} count={history.length} selfScrolling={history.length > 0}>
      {history.length === 0 ? (
        <EmptyState icon={History}>{t('historyNone')}</EmptyState>
      ) : (
        <Table
          caption={t('view.history')}
          columns={columns}
          data={history}
          rowKey={({ decidedAt, hash }) => `${decidedAt} ${hash}`}
        />
      )}
    </Card>
  );
}
