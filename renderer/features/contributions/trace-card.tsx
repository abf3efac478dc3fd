import { CalendarDays, CreditCard, Database, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AccountItem } from '#shared/folds/account-items.ts';
import type { AccountRow } from '#shared/folds/account-view.ts';
import type { Amount } from '#shared/kernel/amount.ts';
import { type EuroCents, negateCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { IconShape } from '../../design/icon.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Trace, type TraceLine } from '../../design/trace.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { moneyOr } from '../../i18n/short-forms.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { staffName } from '../../i18n/who-name.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { contributionsMessages } from './contributions.messages.ts';
import type { CellId } from './contributions-tab.tsx';
import { periodWords } from './period-words.ts';
import { Recomputed } from './recomputed.tsx';
import { rowTitle } from './row-title.ts';

interface TraceCardProps {
  dossierId: string;
  row: AccountRow;
  cell: CellId;
  session: VaultSession;
  onClose: () => void;
}

/** Where an amount comes from: its lines, each with its basis, and the payments put on them. */
export function TraceCard({ dossierId, row, cell, session, onClose }: TraceCardProps) {
  const t = useMessages(contributionsMessages);
  const code = useMessages(codeMessages);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [row.key, cell]);
  const money = (cents: EuroCents | null) => moneyOr(cents, t.lang, t('toConfirm'));
  const heads: Readonly<Record<CellId, string>> = {
    principal: t('contribution'),
    fee: t('fee'),
    surcharges: t('surcharges'),
    paid: t('paidHead'),
    balance: t('balance'),
  };
  const lines = row.items.flatMap((item) => itemLines(item));
  const total = sumCents(lines.map((line) => line.cents ?? ZERO_CENTS));
  const title = rowTitle(row, t);
  return (
    <section
      ref={box}
      id="account-trace"
      className="card account-trace"
      tabIndex={-1}
      aria-labelledby="account-trace-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <div className="grow">
          <p className="meta">{t('traceTitle', { row: title, cell: heads[cell] })}</p>
          <h2 id="account-trace-title">{money(total)}</h2>
        </div>
        <IconButton icon={X} label={t('close')} keys="Esc" size="sm" onPress={onClose} />
      </header>
      <div className="account-trace-body">
        <h3 className="account-part">{t('booked')}</h3>
        <Trace
          label={t('trace')}
          lines={lines.map(({ cents, ...line }) => ({ ...line, value: money(cents) }))}
          sum={{ what: heads[cell], value: money(total) }}
        />
        <Recomputed dossierId={dossierId} row={row} cell={cell} session={session} />
      </div>
    </section>
  );

  /** The parts of an item that make the chosen cell; a cancelled one is shown and counts for nothing. */
  function itemLines(item: AccountItem): (Omit<TraceLine, 'value'> & { cents: EuroCents | null })[] {
    const lineOf = (id: string, what: string, value: Amount) => ({
      id: `${item.id}:${id}`,
      what: item.cancelled ? <del>{what}</del> : what,
      cents: item.cancelled ? ZERO_CENTS : value.basis.kind === 'toConfirm' ? null : value.cents,
      sources: [basis(value), ...dates(item)],
    });
    const of: Record<
      'principal' | 'fee' | 'surcharges' | 'paid',
      (Omit<TraceLine, 'value'> & { cents: EuroCents | null })[]
    > = {
      principal: item.kind === 'line' ? [lineOf('principal', named(item), item.principal)] : [],
      fee:
        item.kind === 'cost'
          ? [lineOf('cost', named(item), item.principal)]
          : item.fee === null
            ? []
            : [lineOf('fee', t('mgmtFee'), item.fee)],
      surcharges: item.kind === 'surcharge' ? [lineOf('surcharge', named(item), item.principal)] : [],
      paid: item.allocations.map((allocation) => ({
        id: allocation.id,
        what:
          allocation.receivedOn === null
            ? t('paidUnknown')
            : t('paidOn', { date: fullDay(allocation.receivedOn) }),
        cents: allocation.cents,
        sources: [
          {
            icon: CreditCard,
            words: [
              allocation.channel === null ? null : code(`payment.${allocation.channel}`),
              t(`rule.${allocation.rule}`),
            ]
              .filter(Boolean)
              .join(', '),
          },
          { icon: Database, words: named(item) },
        ],
      })),
    };
    if (cell !== 'balance') return of[cell];
    const unknown = item.balance === null;
    return [
      ...of.principal,
      ...of.fee,
      ...of.surcharges,
      // A payment on an amount nobody knows yet enters no balance.
      ...of.paid.map((line) => ({
        ...line,
        cents: line.cents === null || unknown ? ZERO_CENTS : negateCents(line.cents),
      })),
    ].map((line) => (unknown && line.cents !== null ? { ...line, cents: ZERO_CENTS } : line));
  }

  function named(item: AccountItem): string {
    return code(`line.${item.code}`);
  }

  function dates(item: AccountItem): { icon: IconShape; words: string }[] {
    const words = [
      item.cancelled ? t('cancelled') : null,
      item.base !== null && item.appliedAt !== null
        ? t('onBase', { base: money(item.base.cents), period: periodWords(item.appliedAt, t.lang) })
        : null,
      item.claimedOn === null ? null : t('claimedOn', { date: fullDay(item.claimedOn) }),
    ].filter((part) => part !== null);
    return words.length === 0 ? [] : [{ icon: CalendarDays, words: words.join(', ') }];
  }

  function basis(value: Amount): { icon: IconShape; words: string } {
    const { basis: from } = value;
    switch (from.kind) {
      case 'imported':
        return { icon: Database, words: t('basis.imported', { date: fullDay(from.asOf) }) };
      case 'declared':
        return {
          icon: Database,
          words: t(from.documentId === undefined ? 'basis.declared' : 'basis.declaredWith'),
        };
      case 'entered':
        return {
          icon: Database,
          words: t('basis.entered', {
            name: staffName(session.directory, from.staffId),
          }),
        };
      case 'computed':
        return { icon: Database, words: t('basis.computed') };
      case 'toConfirm':
        return { icon: Database, words: t('basis.toConfirm', { by: from.by }) };
    }
  }
}
