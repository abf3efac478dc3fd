import { Wallet } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AccountRow, AccountView } from '#shared/folds/account-view.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Cards, Columns } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { Answered } from '../../problem/answered.tsx';
import { AccountChart } from './account-chart.tsx';
import { AccountTable } from './account-table.tsx';
import { CalculatorView } from './calculator/calculator-view.tsx';
import { contributionsMessages } from './contributions.messages.ts';
import { KeptView } from './kept-view.tsx';
import { SolutionsView } from './solutions/solutions-view.tsx';
import { TraceCard } from './trace-card.tsx';
import './contributions.css';

/** Which amount of the account is open. */
export type CellId = 'principal' | 'fee' | 'surcharges' | 'paid' | 'balance';
export interface OpenCell {
  readonly rowKey: string;
  readonly cell: CellId;
}

const VIEWS = ['account', 'calculator', 'solutions', 'kept'] as const;
type ViewId = (typeof VIEWS)[number];
const KEYS: Readonly<Record<ViewId, string>> = {
  account: 'C A',
  calculator: 'C C',
  solutions: 'C S',
  kept: 'C K',
};

/** The account, a calculator that starts from it, ways to pay a debt, and what was kept of all that. */
export function ContributionsTab(props: DossierContext) {
  const t = useMessages(contributionsMessages);
  const [view, setView] = useState<ViewId>('account');
  useCommands(
    VIEWS.map((id) => ({
      id: `contributions-${id}`,
      keys: KEYS[id],
      words: t(`view.${id}`),
      group: t('views'),
      run: () => setView(id),
    })),
  );
  return (
    <>
      <div className="account-views">
        <Segmented
          label={t('views')}
          labelHidden
          options={VIEWS.map((id) => ({ id, words: t(`view.${id}`) }))}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'account' ? <AccountOf {...props} /> : null}
      {view === 'calculator' ? <CalculatorView {...props} /> : null}
      {view === 'solutions' ? <SolutionsView {...props} /> : null}
      {view === 'kept' ? <KeptView {...props} /> : null}
    </>
  );
}

/** Three years at a glance, every quarter, and where each amount comes from. */
function AccountOf(props: DossierContext) {
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
    <Columns widths={open && row ? 'minmax(0, 1fr) minmax(300px, 380px)' : 'minmax(0, 1fr)'}>
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
