import type { Category } from '#shared/entities/codes.ts';
import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import { type Amount, isKnown } from '#shared/kernel/amount.ts';
import { type EuroCents, addCents, subtractCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { covers } from '#shared/kernel/period.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { parseQuarter, type Quarter, quarterEnd, quarterYear } from '#shared/kernel/quarter.ts';

type LineBody = BodyOf<'contribution-line'>;
export type HoldKind = LineBody['holds'][number]['kind'];

/** One payment's share in one item. `receivedOn` and `channel` are null when the payment is not held here. */
export interface AccountAllocation {
  readonly id: string;
  readonly paymentId: string;
  readonly cents: EuroCents;
  readonly rule: BodyOf<'allocation'>['rule'];
  readonly receivedOn: PlainDate | null;
  readonly channel: BodyOf<'payment'>['channel'] | null;
}

/** A claim, a surcharge or a cost, with what was paid on it. */
export interface AccountItem {
  readonly id: string;
  readonly kind: 'line' | 'surcharge' | 'cost';
  /** Kind of the row itself: provisional, quarterly3, registered… */
  readonly code: LineBody['kind'] | BodyOf<'surcharge-line'>['kind'] | BodyOf<'cost-line'>['kind'];
  readonly category: Category | null;
  /** Contribution, surcharge or cost. */
  readonly principal: Amount;
  /** Management fee; lines only. */
  readonly fee: Amount | null;
  /** Surcharges: what it was reckoned on, and at the end of which quarter, year or month. */
  readonly base: Amount | null;
  readonly appliedAt: string | null;
  /** Last day to pay; a surcharge or a cost is due at once. */
  readonly dueOn: PlainDate;
  readonly claimedOn: PlainDate | null;
  /** Null while a part is to be confirmed: such an item enters no sum. */
  readonly claimed: EuroCents | null;
  readonly paid: EuroCents;
  readonly balance: EuroCents | null;
  /** Undone by an equal and opposite row: shown, worth nothing. */
  readonly cancelled: boolean;
  readonly holds: readonly HoldKind[];
  readonly allocations: readonly AccountAllocation[];
}

/** An item and the line of the account it stands in. */
export interface PlacedItem extends AccountItem {
  readonly place: {
    readonly key: string;
    readonly kind: 'quarter' | 'year' | 'costs';
    readonly quarter: Quarter | null;
    readonly year: number;
  };
}

/** What is still to pay on it, as far as it is known. */
export function owed(item: AccountItem): EuroCents {
  return item.balance ?? ZERO_CENTS;
}

/** Every claim, surcharge and cost of the dossier with its place, drafts left out. */
export function readItems(rows: readonly Row[], today: PlainDate): PlacedItem[] {
  const paidOn = allocationsByTarget(rows);
  const lines = rowsOfType(rows, 'contribution-line').filter((row) => row.body.state !== 'draft');
  const surcharges = rowsOfType(rows, 'surcharge-line');
  const costs = rowsOfType(rows, 'cost-line');
  const reversed = reversedPairs([...lines, ...surcharges, ...costs]);
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const finish = (
    item: Omit<PlacedItem, 'claimed' | 'paid' | 'balance' | 'cancelled' | 'allocations'>,
    undone: boolean,
  ): PlacedItem => {
    const allocations = paidOn.get(item.id) ?? [];
    const paid = sumCents(allocations.map((allocation) => allocation.cents));
    const known = isKnown(item.principal) && (item.fee === null || isKnown(item.fee));
    const gross = addCents(item.principal.cents ?? ZERO_CENTS, item.fee?.cents ?? ZERO_CENTS);
    const claimed = undone ? ZERO_CENTS : known ? gross : null;
    return {
      ...item,
      claimed,
      paid,
      balance: claimed === null ? null : subtractCents(claimed, paid),
      cancelled: undone,
      allocations,
    };
  };
  return [
    ...lines.map((row) =>
      finish(
        {
          id: row.id,
          kind: 'line',
          code: row.body.kind,
          category: row.body.category,
          principal: row.body.principal,
          fee: row.body.fee,
          base: null,
          appliedAt: null,
          dueOn: row.body.dueOn,
          claimedOn: row.body.claimedOn,
          holds: row.body.holds.filter((hold) => covers(hold.period, today)).map((hold) => hold.kind),
          place: placeOfLine(row),
        },
        reversed.has(row.id) || row.body.state === 'reversed',
      ),
    ),
    ...surcharges.map((row) => {
      const line = lineById.get(row.body.onLineId);
      const applied = endOfApplied(row.body.appliedAt);
      return finish(
        {
          id: row.id,
          kind: 'surcharge',
          code: row.body.kind,
          category: null,
          principal: row.body.amount,
          fee: null,
          base: row.body.base,
          appliedAt: row.body.appliedAt,
          dueOn: applied ?? line?.body.dueOn ?? row.factOn ?? today,
          claimedOn: null,
          holds: [],
          // A surcharge stands in the account beside the claim it was laid on, not at the day it was laid.
          place: line ? placeOfLine(line) : placeOfYear('costs', yearOf(applied ?? today)),
        },
        reversed.has(row.id),
      );
    }),
    ...costs.map((row) =>
      finish(
        {
          id: row.id,
          kind: 'cost',
          code: row.body.kind,
          category: null,
          principal: row.body.amount,
          fee: null,
          base: null,
          appliedAt: null,
          dueOn: row.body.on,
          claimedOn: row.body.on,
          holds: [],
          place: placeOfYear('costs', yearOf(row.body.on)),
        },
        reversed.has(row.id),
      ),
    ),
  ];
}

/** Both halves of every reversal whose original is held here. */
function reversedPairs(rows: readonly { id: string; body: { reversalOfId: string | null } }[]): Set<string> {
  const ids = new Set(rows.map((row) => row.id));
  const pairs = new Set<string>();
  for (const row of rows) {
    const original = row.body.reversalOfId;
    if (original === null || !ids.has(original)) continue;
    pairs.add(row.id);
    pairs.add(original);
  }
  return pairs;
}

function liveAllocations(rows: readonly Row[]): Row<'allocation'>[] {
  const all = rowsOfType(rows, 'allocation');
  const pairs = reversedPairs(all);
  return all.filter((row) => !pairs.has(row.id));
}

function allocationsByTarget(rows: readonly Row[]): Map<string, AccountAllocation[]> {
  const payments = new Map(rowsOfType(rows, 'payment').map((payment) => [payment.id, payment]));
  const byTarget = new Map<string, AccountAllocation[]>();
  for (const { id, body } of liveAllocations(rows)) {
    const payment = payments.get(body.paymentId);
    const list = byTarget.get(body.targetId) ?? [];
    list.push({
      id,
      paymentId: body.paymentId,
      cents: body.cents,
      rule: body.rule,
      receivedOn: payment?.body.receivedOn ?? null,
      channel: payment?.body.channel ?? null,
    });
    byTarget.set(body.targetId, list);
  }
  for (const list of byTarget.values()) {
    list.sort((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? '') || a.id.localeCompare(b.id));
  }
  return byTarget;
}

/** Payments received less what was put on claims; a returned payment and its return count for nothing. */
export function unallocated(rows: readonly Row[]): EuroCents {
  const payments = rowsOfType(rows, 'payment');
  const returned = new Set(
    payments.flatMap((row) => (row.body.returnedOfId === null ? [] : [row.id, row.body.returnedOfId])),
  );
  const kept = new Map(
    payments.filter((row) => !returned.has(row.id)).map((row) => [row.id, row.body.amount]),
  );
  const received = sumCents([...kept.values()].map((value) => (isKnown(value) ? value.cents : ZERO_CENTS)));
  const used = sumCents(
    liveAllocations(rows)
      .filter((row) => kept.has(row.body.paymentId))
      .map((row) => row.body.cents),
  );
  return subtractCents(received, used);
}

function placeOfLine(row: Row<'contribution-line'>): PlacedItem['place'] {
  const { quarter, year, dueOn } = row.body;
  if (quarter !== null) return { key: quarter, kind: 'quarter', quarter, year: quarterYear(quarter) };
  return placeOfYear('year', year ?? yearOf(dueOn));
}

function placeOfYear(kind: 'year' | 'costs', year: number): PlacedItem['place'] {
  return { key: `${kind}:${year}`, kind, quarter: null, year };
}

/** Last day of the quarter, year or month named as 2026Q1, 2026 or 2026-03; null for anything else. */
function endOfApplied(appliedAt: string): PlainDate | null {
  const asQuarter = /^\d{4}$/.test(appliedAt)
    ? `${appliedAt}Q4`
    : appliedAt.replace(
        /^(\d{4})-(\d{2})$/,
        (_all, year: string, month: string) => `${year}Q${Math.ceil(Number(month) / 3)}`,
      );
  const parsed = parseQuarter(asQuarter);
  return parsed.ok ? quarterEnd(parsed.value) : null;
}
