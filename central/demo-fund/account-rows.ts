import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { addDays, minDate, type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { quarterEnd, quarterOf, quarterStart, quarterYear, type Quarter, quarterRange } from '#shared/kernel/quarter.ts';
import { euroCents } from '#shared/kernel/money.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import type { QuarterLine } from './account-lines.ts';
import { amountOf, importedAmount } from './demo-amount.ts';
import { demoCommunication } from './demo-numbers.ts';
import type { DossierFrame } from './dossier-frame.ts';
import type { Behaviour } from './traits.ts';

export interface BookedLine {
  readonly id: string;
  readonly key: string;
  readonly dueOn: PlainDate;
  /** Principal and fee together; null while to be confirmed. */
  readonly total: number | null;
  readonly quarter: Quarter | null;
}

export interface LineOptions {
  readonly affiliationId: string;
  readonly holds?: BodyOf<'contribution-line'>['holds'];
  readonly claimedOn?: PlainDate;
  readonly kind?: BodyOf<'contribution-line'>['kind'];
}

export function addQuarterLine(frame: DossierFrame, line: QuarterLine, { affiliationId, holds = [], claimedOn, kind = 'provisional' }: LineOptions): BookedLine {
  const key = `${kind}:${line.quarter}`;
  const claimed = claimedOn ?? addDays(quarterStart(line.quarter), 7);
  const known = line.principal !== null && line.fee !== null;
  const id = frame.add(
    'contribution-line',
    key,
    {
      kind,
      quarter: line.quarter,
      year: quarterYear(line.quarter),
      category: line.category,
      principal: amountOf(line.principal),
      fee: amountOf(line.fee),
      dueOn: line.dueOn,
      claimedOn: claimed,
      noticeLetterId: null,
      affiliationIds: [affiliationId],
      // What is still to be confirmed cannot be booked.
      state: known ? 'booked' : 'draft',
      holds,
      reversalOfId: null,
    },
    { factOn: quarterStart(line.quarter) },
  );
  return { id, key, dueOn: line.dueOn, total: known ? (line.principal ?? 0) + (line.fee ?? 0) : null, quarter: line.quarter };
}

/** One payment that settles one line whole, or a part of it. */
export function addPayment(frame: DossierFrame, line: BookedLine, on: PlainDate, options: { cents?: number; channel?: BodyOf<'payment'>['channel']; rule?: BodyOf<'allocation'>['rule'] } = {}): void {
  const cents = options.cents ?? line.total;
  if (cents === null || cents === 0) return;
  const paymentId = frame.add(
    'payment',
    line.key,
    {
      receivedOn: on,
      amount: importedAmount(cents),
      channel: options.channel ?? 'transfer',
      structuredCommunication: demoCommunication(frame.number),
      payerIban: null,
      bankRef: `${yearOf(on)}-${on.slice(5, 7)}${on.slice(8, 10)}-${frame.number.slice(4)}`,
      returnedOfId: null,
    },
    { factOn: on },
  );
  frame.add(
    'allocation',
    line.key,
    { paymentId, targetType: 'contribution-line', targetId: line.id, cents: euroCents(cents), rule: options.rule ?? 'imported', on, reversalOfId: null },
    { factOn: on },
  );
}

/** 3 % at each quarter end from the due date until `until`, and 7 % once at the year's end (general regulation, 44 and 44bis). */
export function addSurcharges(frame: DossierFrame, line: BookedLine, until: PlainDate): { id: string; key: string; cents: number }[] {
  if (line.total === null) return [];
  const surcharges: { id: string; key: string; cents: number }[] = [];
  const add = (kind: 'quarterly3' | 'annual7', appliedAt: string, on: PlainDate, share: number): void => {
    const cents = Math.round(((line.total ?? 0) * share) / 100);
    const key = `${line.key}:${kind}:${appliedAt}`;
    const id = frame.add(
      'surcharge-line',
      key,
      { kind, onLineId: line.id, appliedAt, base: importedAmount(line.total ?? 0), amount: importedAmount(cents), reversalOfId: null, decisionId: null },
      { factOn: on },
    );
    surcharges.push({ id, key, cents });
  };
  const first = quarterOf(line.dueOn);
  for (const one of quarterRange(first, quarterOf(until))) {
    const end = quarterEnd(one);
    if (end < line.dueOn || end >= until) continue;
    add('quarterly3', one, end, 3);
  }
  const yearEnd = plainDateOf(yearOf(line.dueOn), 12, 31);
  if (yearEnd < until) add('annual7', String(yearOf(line.dueOn)), yearEnd, 7);
  return surcharges;
}

/** How many of the last overdue lines stay open, by behaviour. */
function openCount(behaviour: Behaviour, random: SeededRandom): number {
  if (behaviour === 'oneOpen') return 1;
  if (behaviour === 'severalOpen') return random.int(2, 6);
  return behaviour === 'manyOpen' ? random.int(7, 12) : 0;
}

export interface Account {
  /** Overdue and unpaid, oldest first. */
  readonly open: readonly BookedLine[];
  readonly all: readonly BookedLine[];
}

/** Lines, payments and surcharges of a person, as the behaviour has it. */
export function addAccount(frame: DossierFrame, lines: readonly QuarterLine[], behaviour: Behaviour, { asOf, random }: { asOf: PlainDate; random: SeededRandom }): Account {
  const affiliationId = frame.idOf('affiliation', '1');
  const booked = lines.map((line) => addQuarterLine(frame, line, { affiliationId }));
  const overdue = booked.filter((line) => line.dueOn < asOf && line.total !== null);
  const wanted = openCount(behaviour, random);
  const open = overdue.slice(overdue.length - Math.min(wanted, overdue.length));
  const opened = new Set(open);
  const lateOne = behaviour === 'late' ? overdue.at(-1 - random.int(0, 2)) : undefined;
  const directDebit = random.chance(0.2);
  for (const line of overdue) {
    if (opened.has(line)) {
      addSurcharges(frame, line, asOf);
      continue;
    }
    const channel = directDebit ? 'directDebit' : 'transfer';
    if (line === lateOne) {
      const on = minDate(addDays(line.dueOn, random.int(2, 29)), addDays(asOf, -1));
      addPayment(frame, line, on, { channel });
      for (const surcharge of addSurcharges(frame, line, on)) paySurcharge(frame, surcharge, on);
      continue;
    }
    addPayment(frame, line, addDays(line.dueOn, directDebit ? -2 : -random.int(1, 45)), { channel });
  }
  // The current quarter falls due at its end: a third of the people have paid already.
  for (const line of booked) {
    if (line.dueOn >= asOf && wanted === 0 && random.chance(0.35)) addPayment(frame, line, addDays(asOf, -random.int(1, 30)));
  }
  return { open, all: booked };
}

function paySurcharge(frame: DossierFrame, surcharge: { id: string; key: string; cents: number }, on: PlainDate): void {
  const paymentId = frame.add(
    'payment',
    surcharge.key,
    { receivedOn: on, amount: importedAmount(surcharge.cents), channel: 'transfer', structuredCommunication: demoCommunication(frame.number), payerIban: null, bankRef: null, returnedOfId: null },
    { factOn: on },
  );
  frame.add(
    'allocation',
    surcharge.key,
    { paymentId, targetType: 'surcharge-line', targetId: surcharge.id, cents: euroCents(surcharge.cents), rule: 'imported', on, reversalOfId: null },
    { factOn: on },
  );
}
