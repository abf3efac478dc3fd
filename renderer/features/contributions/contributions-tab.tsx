import { Wallet } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AccountRow, AccountView } from '#shared/folds/account-view.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Cards, Columns } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { Answered } from '../../problem/answered.tsx';
import { AccountChart } from './account-chart.tsx';
import { AccountTable } from './account-table.tsx';
import { contributionsMessages } from './contributions.messages.ts';
import { TraceCard } from './trace-card.tsx';
import './contributions.css';

/** Which amount of the account is open. */
export type CellId = 'principal' | 'fee' | 'surcharges' | 'paid' | 'balance';
export interface OpenCell {
  readonly rowKey: string;
  readonly cell: CellId;
}

/** The account: three years at a glance, every quarter, and where each amount comes from. */
export function ContributionsTab(props: DossierContext) {
  const answer = useVault('account', { dossierId: props.dossierId });
  return (
    <Answered answer={answer} lines={8}>
      {(value) => (value.state === 'open' ? <Account {...props} view={value.value} /> : null)}
    </Answered>
  );
}

function Account({ view, session, dossierId }: DossierContext & { view: AccountView }) {
  const t = useMessages(contributionsMessages);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const back = useRef<HTMLElement | null>(null);
  const row = open === null ? undefined : findRow(view, open.rowKey);
  const close = () => {
    setOpen(null);
    back.current?.focus();
  };
  if (view.years.length === 0) {
    return (
      <Card label={t('caption')} fit="grow">
        <EmptyState icon={Wallet}>{t('none')}</EmptyState>
      </Card>
    );
  }
  const account = (
    <Cards>
      <AccountChart view={view} today={session.today} />
      <AccountTable
        view={view}
        today={session.today}
        open={open}
        onOpen={(cell, from) => {
          back.current = from;
          setOpen(cell.rowKey === open?.rowKey && cell.cell === open.cell ? null : cell);
        }}
        onClose={close}
      />
    </Cards>
  );
  return (
    <Columns widths={open && row ? 'minmax(0, 1fr) minmax(320px, 440px)' : 'minmax(0, 1fr)'}>
      {account}
      {open && row ? (
        <TraceCard dossierId={dossierId} row={row} cell={open.cell} session={session} onClose={close} />
      ) : null}
    </Columns>
  );
}

function findRow(view: AccountView, key: string): AccountRow | undefined {
  return view.years.flatMap((year) => year.rows).find((row) => row.key === key);
}
