import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import { accountView } from './account-view.ts';

/** The nearest day something is due: a promise of ours or a running legal clock. */
export interface NextTerm {
  readonly kind: 'promise' | 'clock';
  readonly dueOn: PlainDate;
  /** Negative once it is past. */
  readonly days: number;
  /** Words of the promise; null for a clock, which is named by `clock`. */
  readonly what: string | null;
  readonly clock: BodyOf<'clock'>['kind'] | null;
  readonly source: string | null;
  /** Other open promises and running clocks. */
  readonly more: number;
}

/** What the strip of a dossier says before anything is asked. Only what the rows really hold. */
export interface Situation {
  readonly overdue: {
    readonly cents: EuroCents;
    readonly quarters: readonly Quarter[];
    readonly toConfirm: number;
  };
  readonly dueLater: { readonly cents: EuroCents; readonly on: PlainDate | null };
  readonly unallocated: EuroCents;
  readonly promise: NextTerm | null;
  readonly clock: NextTerm | null;
  readonly lastContact: {
    readonly on: PlainDate;
    readonly channel: BodyOf<'contact'>['channel'];
    readonly outcome: BodyOf<'contact'>['outcome'];
    readonly staffId: string | null;
  } | null;
  readonly notes: { readonly submitted: number; readonly returned: number };
}

export function situation(rows: readonly Row[], today: PlainDate): Situation {
  const account = accountView(rows, today);
  const notes = rowsOfType(rows, 'note');
  const contact = rowsOfType(rows, 'contact')
    .filter((row) => row.body.on <= today)
    .sort((a, b) =>
      a.body.on === b.body.on ? (a.recordedOn < b.recordedOn ? -1 : 1) : a.body.on < b.body.on ? -1 : 1,
    )
    .at(-1);
  return {
    overdue: {
      cents: account.overdue.cents,
      quarters: account.overdue.parts.flatMap((part) => part.quarter ?? []),
      toConfirm: account.toConfirm,
    },
    dueLater: { cents: account.dueLater.cents, on: account.dueLater.nextDueOn },
    unallocated: account.unallocated,
    promise: nextPromise(rows, today),
    clock: nextClock(rows, today),
    lastContact: contact
      ? {
          on: contact.body.on,
          channel: contact.body.channel,
          outcome: contact.body.outcome,
          staffId: contact.body.staffId,
        }
      : null,
    notes: {
      submitted: notes.filter((row) => row.body.state === 'submitted').length,
      returned: notes.filter((row) => row.body.state === 'returned').length,
    },
  };
}

/** What we said we would do, and for when. What others promised is theirs, not a term of ours. */
function nextPromise(rows: readonly Row[], today: PlainDate): NextTerm | null {
  const open = rowsOfType(rows, 'promise').filter(
    (row) => row.body.state === 'open' && row.body.kind === 'weWill',
  );
  const first = earliest(open);
  if (!first) return null;
  const { dueOn, what } = first.body;
  return {
    kind: 'promise',
    dueOn,
    days: daysBetween(today, dueOn),
    what,
    clock: null,
    source: null,
    more: open.length - 1,
  };
}

function nextClock(rows: readonly Row[], today: PlainDate): NextTerm | null {
  const running = rowsOfType(rows, 'clock').filter((row) => row.body.outcome === 'running');
  const first = earliest(running);
  if (!first) return null;
  const { dueOn, kind, source } = first.body;
  return {
    kind: 'clock',
    dueOn,
    days: daysBetween(today, dueOn),
    what: null,
    clock: kind,
    source,
    more: running.length - 1,
  };
}

function earliest<R extends { readonly id: string; readonly body: { readonly dueOn: PlainDate } }>(
  rows: readonly R[],
): R | undefined {
  return [...rows].sort((a, b) =>
    a.body.dueOn === b.body.dueOn ? (a.id < b.id ? -1 : 1) : a.body.dueOn < b.body.dueOn ? -1 : 1,
  )[0];
}
