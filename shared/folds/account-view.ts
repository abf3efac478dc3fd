import type { Row } from '#shared/entities/index.ts';
import { type EuroCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import {
  type AccountItem,
  type HoldKind,
  owed,
  type PlacedItem,
  readItems,
  unallocated,
} from './account-items.ts';
import { groupBy } from './group-by.ts';

export type AccountState =
  | HoldKind
  | 'paid'
  | 'partly'
  | 'unpaid'
  | 'notDue'
  | 'credit'
  | 'toConfirm'
  | 'nothing';

/** Sums of the known items only, in cents. */
export interface AccountSums {
  readonly principal: EuroCents;
  readonly fee: EuroCents;
  readonly surcharges: EuroCents;
  readonly costs: EuroCents;
  readonly paid: EuroCents;
  readonly balance: EuroCents;
}

/** One line of the account: a quarter, a whole year (companies) or the costs of a year. */
export interface AccountRow extends AccountSums {
  readonly key: string;
  readonly kind: 'quarter' | 'year' | 'costs';
  readonly quarter: Quarter | null;
  readonly year: number;
  readonly dueOn: PlainDate;
  readonly items: readonly AccountItem[];
  /** True when at least one item waits for confirmation and is therefore in none of the sums. */
  readonly toConfirm: boolean;
  /** What of the balance is past its last day. */
  readonly overdue: EuroCents;
  readonly state: AccountState;
}

export interface AccountYear extends AccountSums {
  readonly year: number;
  readonly rows: readonly AccountRow[];
}

export interface AccountView {
  /** Newest first. */
  readonly years: readonly AccountYear[];
  readonly totals: AccountSums;
  readonly overdue: {
    readonly cents: EuroCents;
    readonly parts: readonly { key: string; quarter: Quarter | null; year: number; cents: EuroCents }[];
  };
  readonly dueLater: { readonly cents: EuroCents; readonly nextDueOn: PlainDate | null };
  /** Received and not yet put on any claim. */
  readonly unallocated: EuroCents;
  /** Items that wait for confirmation, reversed ones left out. */
  readonly toConfirm: number;
}

/**
 * The account of a dossier on a day, from its booked lines, payments and allocations.
 * Drafts are left out; a row and its reversal stay visible and count for nothing; an amount to be
 * confirmed never enters a sum. Hence Σ balance = Σ known claims − Σ allocations on them.
 */
export function accountView(rows: readonly Row[], today: PlainDate): AccountView {
  const items = readItems(rows, today);
  const years = groupByYear(items, today);
  const accountRows = years.flatMap((year) => year.rows);
  const later = items.filter((item) => owed(item) > 0 && item.dueOn >= today);
  const parts = accountRows
    .filter((row) => row.overdue > 0)
    .map((row) => ({ key: row.key, quarter: row.quarter, year: row.year, cents: row.overdue }))
    .reverse();
  return {
    years,
    totals: addSums(years),
    overdue: { cents: sumCents(parts.map((part) => part.cents)), parts },
    dueLater: {
      cents: sumCents(later.map(owed)),
      nextDueOn: later.map((item) => item.dueOn).sort()[0] ?? null,
    },
    unallocated: unallocated(rows),
    toConfirm: items.filter((item) => item.claimed === null && !item.cancelled).length,
  };
}

function groupByYear(items: readonly PlacedItem[], today: PlainDate): AccountYear[] {
  const rows = [...groupBy(items, (item) => item.place.key).values()].map((group) =>
    accountRow(group, today),
  );
  const rank = (row: AccountRow): string => `${row.kind === 'costs' ? 0 : 1}${row.quarter ?? ''}`;
  return [...groupBy(rows, (row) => row.year)]
    .sort(([a], [b]) => b - a)
    .map(([year, list]) => ({
      year,
      ...addSums(list),
      rows: list.sort((a, b) => rank(b).localeCompare(rank(a))),
    }));
}

function accountRow(group: readonly PlacedItem[], today: PlainDate): AccountRow {
  const [first] = group;
  if (!first) throw new Error('a group is never empty');
  const items = group.map(({ place: _place, ...item }) => item);
  const live = items.filter((item) => !item.cancelled);
  const known = live.filter((item) => item.claimed !== null);
  const lines = known.filter((item) => item.kind === 'line');
  const of = (kind: AccountItem['kind']) =>
    sumCents(known.filter((item) => item.kind === kind).map((item) => item.claimed ?? ZERO_CENTS));
  const counted = items.filter((item) => item.balance !== null);
  const dues = (
    live.some((item) => item.kind === 'line') ? live.filter((item) => item.kind === 'line') : items
  ).map((item) => item.dueOn);
  const sums: AccountSums = {
    principal: sumCents(lines.map((item) => item.principal.cents ?? ZERO_CENTS)),
    fee: sumCents(lines.map((item) => item.fee?.cents ?? ZERO_CENTS)),
    surcharges: of('surcharge'),
    costs: of('cost'),
    paid: sumCents(counted.map((item) => item.paid)),
    balance: sumCents(counted.map(owed)),
  };
  const overdue = sumCents(counted.filter((item) => item.dueOn < today && owed(item) > 0).map(owed));
  const toConfirm = known.length < live.length;
  return {
    ...first.place,
    ...sums,
    dueOn: dues.sort()[0] ?? first.dueOn,
    items: items.sort(
      (a, b) => order(a) - order(b) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id),
    ),
    toConfirm,
    overdue,
    state: stateOf(sums, overdue, toConfirm, live),
  };
}

function order(item: AccountItem): number {
  return item.kind === 'line' ? 0 : item.kind === 'surcharge' ? 1 : 2;
}

function stateOf(
  sums: AccountSums,
  overdue: EuroCents,
  toConfirm: boolean,
  live: readonly AccountItem[],
): AccountState {
  if (sums.balance > 0) {
    const hold = live.flatMap((item) => (owed(item) > 0 ? item.holds : []))[0];
    if (hold) return hold;
    if (overdue > 0) return sums.paid > 0 ? 'partly' : 'unpaid';
    return 'notDue';
  }
  if (toConfirm) return 'toConfirm';
  if (sums.balance < 0) return 'credit';
  return sums.paid > 0 ? 'paid' : 'nothing';
}

function addSums(list: readonly AccountSums[]): AccountSums {
  const of = (pick: (sums: AccountSums) => EuroCents) => sumCents(list.map(pick));
  return {
    principal: of((s) => s.principal),
    fee: of((s) => s.fee),
    surcharges: of((s) => s.surcharges),
    costs: of((s) => s.costs),
    paid: of((s) => s.paid),
    balance: of((s) => s.balance),
  };
}
