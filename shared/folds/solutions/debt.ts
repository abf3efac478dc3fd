import type { Category } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { type EuroCents, subtractCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterOf } from '#shared/kernel/quarter.ts';
import { type AccountItem, owed } from '../account-items.ts';
import { accountView } from '../account-view.ts';

/** One claim that is not paid whole: what of it is contribution, fee and surcharges already booked. */
export interface OpenClaim {
  readonly id: string;
  readonly quarter: Quarter;
  readonly category: Category | null;
  readonly claim: 'provisional' | 'regularisation';
  readonly noticeSent: Quarter | null;
  readonly dueOn: PlainDate;
  readonly overdue: boolean;
  /** Contribution and fee still open; payments go to the contribution first. */
  readonly principal: EuroCents;
  readonly fee: EuroCents;
  /** Surcharges already booked on it and not paid. */
  readonly surcharges: EuroCents;
}

/** What is open in the account, as plans and requests look at it. */
export interface Debt {
  /** Oldest first. */
  readonly claims: readonly OpenClaim[];
  /** Costs of reminders and bailiffs that are open. */
  readonly costs: EuroCents;
  /** Claims or surcharges whose amount is to be confirmed, or that no rule here covers: not in any figure. */
  readonly leftOut: number;
  /** True when an open claim is already under a plan, a request or a dispute. */
  readonly held: boolean;
}

export function debtOf(rows: readonly Row[], today: PlainDate): Debt {
  const accountRows = accountView(rows, today).years.flatMap((year) => year.rows);
  const claims: OpenClaim[] = [];
  let leftOut = 0;
  let held = false;
  for (const row of accountRows) {
    const live = row.items.filter((item) => !item.cancelled);
    leftOut += live.filter((item) => item.balance === null).length;
    const lines = live.filter((item) => item.kind === 'line' && owed(item) > 0);
    const surcharges = sumCents(
      live.filter((item) => item.kind === 'surcharge').map((item) => positive(owed(item))),
    );
    held ||= lines.some((item) => item.holds.length > 0);
    if (row.quarter === null) {
      leftOut += lines.length;
      continue;
    }
    // Surcharges stand beside the claims of their quarter; with several claims the oldest one carries them.
    const carriers = lines.filter(isClaim);
    leftOut += lines.length - carriers.length;
    if (carriers.length === 0 && surcharges > 0) {
      claims.push({ ...empty(row.key, row.quarter, row.dueOn, today), surcharges });
    }
    for (const [index, item] of carriers.entries()) {
      const { principal, fee } = openParts(item);
      claims.push({
        id: item.id,
        quarter: row.quarter,
        category: item.category,
        claim: item.code === 'regularisation' ? 'regularisation' : 'provisional',
        noticeSent:
          item.code === 'regularisation' && item.claimedOn !== null ? quarterOf(item.claimedOn) : null,
        dueOn: item.dueOn,
        overdue: item.dueOn < today,
        principal,
        fee,
        surcharges: index === 0 ? surcharges : ZERO_CENTS,
      });
    }
  }
  const costs = sumCents(
    accountRows.flatMap((row) =>
      row.items.filter((item) => item.kind === 'cost' && !item.cancelled).map((item) => positive(owed(item))),
    ),
  );
  return { claims: claims.sort((a, b) => (a.quarter < b.quarter ? -1 : 1)), costs, leftOut, held };
}

/** Sum of what is open on those claims, surcharges booked so far included. */
export function openTotal(claims: readonly OpenClaim[]): EuroCents {
  return sumCents(claims.flatMap((one) => [one.principal, one.fee, one.surcharges]));
}

function isClaim(item: AccountItem): boolean {
  return item.code === 'provisional' || item.code === 'regularisation';
}

/** A payment settles the contribution before the fee on it. */
function openParts(item: AccountItem): { principal: EuroCents; fee: EuroCents } {
  const fee = positive(item.fee?.cents ?? ZERO_CENTS);
  const open = positive(owed(item));
  const ofFee = open < fee ? open : fee;
  return { principal: subtractCents(open, ofFee), fee: ofFee };
}

function positive(value: EuroCents): EuroCents {
  return value > 0 ? value : ZERO_CENTS;
}

function empty(id: string, quarter: Quarter, dueOn: PlainDate, today: PlainDate): OpenClaim {
  return {
    id,
    quarter,
    category: null,
    claim: 'provisional',
    noticeSent: null,
    dueOn,
    overdue: dueOn < today,
    principal: ZERO_CENTS,
    fee: ZERO_CENTS,
    surcharges: ZERO_CENTS,
  };
}
