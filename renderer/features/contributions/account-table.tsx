import {
  CalendarDays,
  Check,
  ChevronDown,
  ChevronRight,
  CircleAlert,
  CircleDotDashed,
  CircleHelp,
  Gavel,
  Handshake,
  HandCoins,
  Minus,
  Pause,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { formatMoney, formatQuarter } from '#shared/i18n/format.ts';
import type { AccountRow, AccountState, AccountView, AccountYear } from '#shared/folds/account-view.ts';
import { addCents, type EuroCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Amount } from '../../design/amount.tsx';
import { Card } from '../../design/card.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { classNames } from '../../design/class-names.ts';
import { Icon, type IconShape } from '../../design/icon.tsx';
import { useArrowKeys } from '../../design/use-arrow-keys.ts';
import { useScrollFocus } from '../../design/use-scroll-focus.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { plainAmount, shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { contributionsMessages } from './contributions.messages.ts';
import type { CellId, OpenCell } from './contributions-tab.tsx';
import { rowTitle } from './row-title.ts';

const LOOKS: Readonly<Record<AccountState, { icon: IconShape; tone: Tone }>> = {
  paid: { icon: Check, tone: 'pos' },
  partly: { icon: CircleDotDashed, tone: 'caut' },
  unpaid: { icon: CircleAlert, tone: 'crit' },
  notDue: { icon: CalendarDays, tone: 'info' },
  credit: { icon: HandCoins, tone: 'pos' },
  toConfirm: { icon: CircleHelp, tone: 'caut' },
  nothing: { icon: Minus, tone: 'neutral' },
  plan: { icon: Handshake, tone: 'info' },
  exemptionPending: { icon: Pause, tone: 'info' },
  dispute: { icon: Gavel, tone: 'caut' },
  assimilationPending: { icon: Pause, tone: 'info' },
};

const CELLS: readonly CellId[] = ['principal', 'fee', 'surcharges', 'paid', 'balance'];

interface AccountTableProps {
  view: AccountView;
  today: PlainDate;
  open: OpenCell | null;
  onOpen: (cell: OpenCell, from: HTMLElement | null) => void;
  onClose: () => void;
}

/** Every quarter of the account, by year. Arrows move by cell, Enter opens an amount, Esc gives the focus back. */
export function AccountTable({ view, today, open, onOpen, onClose }: AccountTableProps) {
  const t = useMessages(contributionsMessages);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const table = useRef<HTMLTableElement>(null);
  const scroll = useScrollFocus<HTMLDivElement>(t('caption'));
  useArrowKeys(table, '.amt, .account-fold');
  const fold = (year: number, to: boolean) => {
    const next = new Set(folded);
    if (to) next.add(year);
    else next.delete(year);
    setFolded(next);
  };
  const parts = view.overdue.parts.map(
    (part) =>
      `${part.quarter === null ? t(part.key.startsWith('costs') ? 'costsOf' : 'year', { year: String(part.year) }) : formatQuarter(part.quarter, t.lang)} ${plainAmount(part.cents, t.lang)}`,
  );
  const aside = [
    parts.length === 0 ? t('nothingOverdue') : parts.length > 4 ? null : parts.join(' + '),
    view.toConfirm > 0 ? t('toConfirmLine', { count: view.toConfirm }) : null,
    view.unallocated > 0 ? t('unallocatedLine', { amount: formatMoney(view.unallocated, t.lang) }) : null,
  ].filter((part) => part !== null);
  return (
    <Card
      label={t('caption')}
      fit="grow"
      selfScrolling
      footIsTotal
      foot={
        <>
          <span className="strong nw">{t('overdueToday')}</span>
          <span className="meta">{aside.join(' · ')}</span>
          <span className="push strong nw account-total">{formatMoney(view.overdue.cents, t.lang)}</span>
        </>
      }
    >
      <div
        className="table-scroll account-scroll"
        {...scroll}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open !== null) {
            event.preventDefault();
            onClose();
          }
        }}
      >
        <table ref={table} className="table low first account-table">
          <caption className="sr">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quarter')}</th>
              <th scope="col" className="num">
                {t('contribution')}
              </th>
              <th scope="col" className="num">
                {t('fee')}
              </th>
              <th scope="col" className="num">
                {t('surcharges')}
              </th>
              <th scope="col" className="num">
                {t('paidHead')}
              </th>
              <th scope="col" className="num">
                {t('balance')}
              </th>
              <th scope="col" className="account-state">
                {t('state')}
              </th>
            </tr>
          </thead>
          {view.years.map((year) => (
            <tbody key={year.year}>
              <YearRow year={year} folded={folded.has(year.year)} onFold={(to) => fold(year.year, to)} />
              {folded.has(year.year)
                ? null
                : year.rows.map((row) => (
                    <QuarterRow key={row.key} row={row} today={today} open={open} onOpen={onOpen} />
                  ))}
            </tbody>
          ))}
        </table>
      </div>
    </Card>
  );
}

function YearRow({
  year,
  folded,
  onFold,
}: {
  year: AccountYear;
  folded: boolean;
  onFold: (to: boolean) => void;
}) {
  const t = useMessages(contributionsMessages);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onFold(event.key === 'ArrowLeft');
  };
  return (
    <tr className="group">
      <th scope="rowgroup">
        <button
          type="button"
          className="account-fold"
          aria-expanded={!folded}
          aria-label={t(folded ? 'unfoldYear' : 'foldYear', { year: String(year.year) })}
          onClick={() => onFold(!folded)}
          onKeyDown={keys}
        >
          <Icon of={folded ? ChevronRight : ChevronDown} />
          {year.year}
        </button>
      </th>
      <td className="num">
        <Figure cents={year.principal} />
      </td>
      <td className="num">
        <Figure cents={feesOf(year)} />
      </td>
      <td className="num">
        <Figure cents={year.surcharges} />
      </td>
      <td className="num">
        <Figure cents={year.paid} />
      </td>
      <td className="num">
        <Figure cents={year.balance} zero />
      </td>
      <td />
    </tr>
  );
}

interface QuarterRowProps {
  row: AccountRow;
  today: PlainDate;
  open: OpenCell | null;
  onOpen: AccountTableProps['onOpen'];
}

function QuarterRow({ row, today, open, onOpen }: QuarterRowProps) {
  const t = useMessages(contributionsMessages);
  const code = useMessages(codeMessages);
  const title = rowTitle(row, t);
  const cents: Readonly<Record<CellId, EuroCents>> = {
    principal: row.principal,
    fee: feesOf(row),
    surcharges: row.surcharges,
    paid: row.paid,
    balance: row.balance,
  };
  const heads: Readonly<Record<CellId, string>> = {
    principal: t('contribution'),
    fee: t('fee'),
    surcharges: t('surcharges'),
    paid: t('paidHead'),
    balance: t('balance'),
  };
  const look = LOOKS[row.state];
  return (
    <tr className={classNames(open?.rowKey === row.key && 'sel') || undefined}>
      <th scope="row" className="nw account-quarter">
        <span className="strong">{row.kind === 'quarter' ? title.slice(0, 2) : title}</span>{' '}
        <span className="meta">
          {t(row.dueOn < today ? 'wasDue' : 'dueOn', { date: shortDay(row.dueOn, today) })}
        </span>
      </th>
      {CELLS.map((cell) => {
        const shown = cell === 'balance' || cents[cell] !== 0 || (cell === 'principal' && row.toConfirm);
        const isOpen = open?.rowKey === row.key && open.cell === cell;
        const unknown = cell === 'principal' && row.toConfirm && cents.principal === 0;
        return (
          <td key={cell} className={classNames('num', cell === 'balance' && 'strong')}>
            {shown ? (
              <Amount
                label={`${title}, ${heads[cell]}`}
                expanded={isOpen}
                controls="account-trace"
                onOpen={() =>
                  onOpen(
                    { rowKey: row.key, cell },
                    document.activeElement instanceof HTMLElement ? document.activeElement : null,
                  )
                }
              >
                {unknown ? t('toConfirm') : plainAmount(cents[cell], t.lang)}
              </Amount>
            ) : (
              <span className="ink2">–</span>
            )}
          </td>
        );
      })}
      <td>
        <Chip {...look}>{code(`accountState.${row.state}`)}</Chip>
      </td>
    </tr>
  );
}

/** Management fee and, on the row of costs, what reminders and bailiffs cost. */
function feesOf(sums: { readonly fee: EuroCents; readonly costs: EuroCents }): EuroCents {
  return addCents(sums.fee, sums.costs);
}

function Figure({ cents, zero }: { cents: EuroCents; zero?: boolean }) {
  const t = useMessages(contributionsMessages);
  return cents === 0 && !zero ? <span className="ink2">–</span> : <>{plainAmount(cents, t.lang)}</>;
}
