import type { Text3 } from '#shared/kernel/lang.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { findRight } from '#shared/life-events/index.ts';
import { bySoonestLoss } from '#shared/life-events/engine/rights-of.ts';
import type { Card } from '../digest.ts';
import { type Who, whoOf } from '../today-view.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { RadarEntry, RadarResult } from './radar-result.ts';
import { type RightTaskArgs, rightTaskArgs } from './right-task.ts';

/** Somebody to call about a right that does not come by itself. */
export interface CallListLine {
  readonly taskId: string;
  /** What opens its task; null when it is open already. */
  readonly task: RightTaskArgs | null;
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
  /** Those whose task nobody opened: no other list names them. */
  readonly untold: number;
}

export interface CallListInput {
  readonly results: Iterable<RadarResult>;
  readonly cardOf: (dossierId: string) => Card | undefined;
  readonly staffId: string;
  readonly today: PlainDate;
  readonly pack: Pack;
  /** Only what this person follows. */
  readonly mine: boolean;
  readonly limit: number;
}

interface Found {
  readonly card: Card;
  readonly entry: RadarEntry;
  readonly days: number | null;
}

/** The call list of the charter ("votre Caisse vous contacte") over what the radar of the portfolio kept. */
export function callList(input: CallListInput): CallList {
  const { results, cardOf, staffId, today, mine, limit } = input;
  const found: Found[] = [];
  for (const { dossierId, entries } of results) {
    const card = entries.length === 0 ? undefined : cardOf(dossierId);
    if (!card || (mine && !isOwn(card, staffId))) continue;
    for (const entry of entries) {
      const days = entry.dueOn === null ? null : daysBetween(today, entry.dueOn);
      // A last day that went by since the radar ran: the right is over, the next run says so.
      if (entry.does !== 'grant' && (days === null || days >= 0)) found.push({ card, entry, days });
    }
  }
  found.sort(
    (a, b) =>
      bySoonestLoss({ stake: a.entry.stake, daysLeft: a.days }, { stake: b.entry.stake, daysLeft: b.days }) ||
      compare(a.entry.taskId, b.entry.taskId),
  );
  return {
    lines: found.slice(0, limit).flatMap((one) => lineOf(one, input)),
    total: found.length,
    untold: found.filter(({ entry }) => !entry.taskOpen).length,
  };
}

function lineOf({ card, entry, days }: Found, { staffId, today, pack }: CallListInput): CallListLine[] {
  const right = findRight(entry.right);
  if (!right || entry.does === 'grant') return [];
  const { dossierId, adviserId, backupId } = card;
  const { taskId, taskOpen, does, dueOn, stake, missing } = entry;
  const where = { dossierId, ownerId: staffId, backupId };
  return [
    {
      taskId,
      task: taskOpen ? null : rightTaskArgs(entry, where, today, pack),
      who: whoOf(card),
      right: right.id,
      title: right.label,
      why: missing.length > 0 ? missing : [right.gives],
      does,
      dueOn,
      days,
      stake,
      commitment: right.serves[0] ?? null,
      adviserId,
      mine: isOwn(card, staffId),
    },
  ];
}

/** Followed by this person, or by nobody. */
function isOwn(card: Card, staffId: string): boolean {
  return card.adviserId === null || card.adviserId === staffId;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
