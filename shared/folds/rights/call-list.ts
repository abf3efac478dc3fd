import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { findRight } from '#shared/life-events/index.ts';
import { bySoonestLoss } from '#shared/life-events/engine/rights-of.ts';
import type { Card } from '../digest.ts';
import { type Who, whoOf } from '../today-view.ts';
import type { RadarResult } from './radar-result.ts';

/** Somebody to call about a right that does not come by itself. */
export interface CallListLine {
  readonly taskId: string;
  readonly taskOpen: boolean;
  readonly who: Who;
  readonly right: string;
  readonly title: Text3;
  /** What it gives; for what is almost there, what is missing. */
  readonly why: readonly Text3[];
  readonly does: 'call' | 'check';
  readonly dueOn: PlainDate | null;
  readonly days: number | null;
  readonly stake: EuroCents | null;
  readonly commitment: string | null;
  readonly adviserId: string | null;
  /** Followed by this person, or by nobody. */
  readonly mine: boolean;
}

export interface CallList {
  /** What may be lost soonest first. */
  readonly lines: readonly CallListLine[];
  /** Lines before any was left out. */
  readonly total: number;
}

export interface CallListInput {
  readonly results: Iterable<RadarResult>;
  readonly cardOf: (dossierId: string) => Card | undefined;
  readonly staffId: string;
  readonly today: PlainDate;
  /** Only what this person follows. */
  readonly mine: boolean;
  readonly limit: number;
}

/** The call list of the charter ("votre Caisse vous contacte") over what the radar of the portfolio kept. */
export function callList({ results, cardOf, staffId, today, mine, limit }: CallListInput): CallList {
  const lines: CallListLine[] = [];
  for (const { dossierId, entries } of results) {
    const card = entries.length === 0 ? undefined : cardOf(dossierId);
    if (!card) continue;
    const own = card.adviserId === null || card.adviserId === staffId;
    if (mine && !own) continue;
    for (const { right: id, does, dueOn, stake, missing, taskId, taskOpen } of entries) {
      const right = findRight(id);
      // A last day that went by since the radar ran: the right is over, the next run says so.
      const days = dueOn === null ? null : daysBetween(today, dueOn);
      if (!right || does === 'grant' || (days !== null && days < 0)) continue;
      lines.push({
        taskId,
        taskOpen,
        who: whoOf(card),
        right: id,
        title: right.label,
        why: missing.length > 0 ? missing : [right.gives],
        does,
        dueOn,
        days,
        stake,
        commitment: right.serves[0] ?? null,
        adviserId: card.adviserId,
        mine: own,
      });
    }
  }
  lines.sort(
    (a, b) =>
      bySoonestLoss({ stake: a.stake, daysLeft: a.days }, { stake: b.stake, daysLeft: b.days }) ||
      compare(a.taskId, b.taskId),
  );
  return { lines: lines.slice(0, limit), total: lines.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
