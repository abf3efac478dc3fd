import type { Staff } from '#shared/entities/directory.ts';
import type { ReviewReason, VisitReason } from '#shared/entities/codes.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { Card, DeskItem, Digest } from './digest.ts';

type Item<K extends DeskItem['k']> = Extract<DeskItem, { k: K }>;

/** As much of a card as a line of Today needs. */
export interface Who {
  readonly dossierId: string;
  readonly kind: 'person' | 'company';
  readonly name: string;
  readonly givenNames: string;
  readonly language: Lang;
  readonly trade: string | null;
  readonly enterpriseNumber: string | null;
  readonly place: string;
  readonly protected: boolean;
}

export interface VisitLine {
  readonly id: string;
  readonly who: Who;
  /** Local time, HH:MM. */
  readonly at: string;
  readonly place: 'office' | 'phone' | 'business';
  readonly reason: VisitReason;
  readonly preparation: string | null;
  readonly staffId: string;
  readonly mine: boolean;
  readonly state: 'running' | 'waiting' | 'ready' | 'toPrepare' | 'done' | 'noShow' | 'cancelled';
  /** Since when a running visit of mine runs. */
  readonly runningSince: Instant | null;
}

export interface ClockLine {
  readonly id: string;
  readonly who: Who;
  readonly title: Text3;
  readonly detail: Text3 | null;
  readonly source: string | null;
  readonly dueOn: PlainDate;
  /** Days left, negative once past. */
  readonly days: number;
  readonly stake: EuroCents | null;
  /** Weight that ordered the line, in euro per day left. */
  readonly weight: number;
  readonly why: readonly Text3[];
}

export interface CallLine {
  readonly id: string;
  readonly who: Who;
  readonly title: Text3;
  readonly detail: Text3 | null;
  readonly source: string | null;
  readonly days: number | null;
}

export interface ReturnedLine {
  readonly id: string;
  readonly who: Who;
  readonly reasonCode: ReviewReason | null;
  readonly text: string | null;
  readonly reviewerId: string | null;
}

export interface DraftLine {
  readonly key: string;
  readonly who: Who | null;
  readonly text: string;
  readonly savedAt: Instant;
}

export interface TodayView {
  readonly visits: readonly VisitLine[];
  readonly clocks: readonly ClockLine[];
  /** Clocks with seven days left or less. */
  readonly clocksThisWeek: number;
  readonly calls: readonly CallLine[];
  readonly returned: readonly ReturnedLine[];
  readonly drafts: readonly DraftLine[];
}

export interface TodayInput {
  readonly digests: Iterable<Digest>;
  readonly staff: Pick<Staff, 'staffId' | 'roles' | 'spaces'>;
  readonly today: PlainDate;
  readonly drafts: readonly { readonly key: string; readonly value: unknown; readonly savedAt: Instant }[];
}

/** What a task without a known amount weighs: a hundred euro. Shown in "why this order". */
export const UNKNOWN_STAKE: EuroCents = euroCents(10_000);

/**
 * Everything a person's day holds, from the digests of the spaces this desk knows.
 * A desk agent also sees the other appointments of the office, because whoever comes in must be welcomed.
 */
export function todayView({ digests, staff, today, drafts }: TodayInput): TodayView {
  const visits: VisitLine[] = [];
  const clocks: ClockLine[] = [];
  const calls: CallLine[] = [];
  const returned: ReturnedLine[] = [];
  const cards = new Map<string, Card>();
  const subjects = new Set(drafts.map((draft) => subjectOf(draft.key)));
  for (const digest of digests) {
    if (digest.items.length === 0) continue;
    for (const item of digest.items) if (subjects.has(item.id)) cards.set(item.id, digest.card);
    for (const item of digest.items) {
      if (item.k === 'appointment' && item.on === today && isForMe(item, digest.card, staff))
        visits.push(visitLine(item, whoOf(digest.card), staff.staffId, runningOf(digest, staff)));
      if (item.k === 'task' && isMine(item, digest.card, staff)) {
        if (item.kind === 'call') calls.push(callLine(item, whoOf(digest.card), today));
        else if (item.dueOn !== null) clocks.push(clockLine(item, whoOf(digest.card), today, item.dueOn));
      }
      if (item.k === 'note' && item.state === 'returned' && item.authorId === staff.staffId) {
        returned.push({
          id: item.id,
          who: whoOf(digest.card),
          reasonCode: reasonOf(item.reviewReason),
          text: item.reviewText,
          reviewerId: item.reviewerId,
        });
      }
    }
  }
  return {
    visits: visits.sort(
      (a, b) => compare(a.at, b.at) || Number(b.mine) - Number(a.mine) || compare(a.id, b.id),
    ),
    clocks: clocks.sort(byWeight),
    clocksThisWeek: clocks.filter((line) => line.days <= 7).length,
    calls: calls.sort(
      (a, b) =>
        (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER) || compare(a.id, b.id),
    ),
    returned: returned.sort((a, b) => compare(a.id, b.id)),
    drafts: drafts.flatMap((draft) => draftLine(draft, cards)).sort((a, b) => compare(b.savedAt, a.savedAt)),
  };
}

/** The visit that this person has begun there. */
function runningOf({ items }: Digest, { staffId }: Pick<Staff, 'staffId'>): Item<'visit'> | undefined {
  return items.find((item): item is Item<'visit'> => item.k === 'visit' && item.authorId === staffId);
}

export function whoOf(card: Card): Who {
  const { dossierId, kind, name, givenNames, language, trade, enterpriseNumber, place } = card;
  return {
    dossierId,
    kind,
    name,
    givenNames,
    language,
    trade,
    enterpriseNumber,
    place,
    protected: card.protected,
  };
}

/**
 * Euro at stake per day left; a term that is past weighs as much as one of today, plus a day for each day late.
 * So what costs the person most, soonest, comes first.
 */
export function clockWeight(stakeCents: number | null, days: number): number {
  const euro = (stakeCents ?? UNKNOWN_STAKE) / 100;
  return days >= 0 ? euro / (days + 1) : euro * (1 - days);
}

/** What is due today or late before anything else: no amount makes up for a term that is missed. */
function byWeight(a: ClockLine, b: ClockLine): number {
  return (
    Number(b.days <= 0) - Number(a.days <= 0) || b.weight - a.weight || a.days - b.days || compare(a.id, b.id)
  );
}

function isForMe(item: Item<'appointment'>, card: Card, staff: TodayInput['staff']): boolean {
  if (item.staffId === staff.staffId) return true;
  return item.place === 'office' && staff.roles.includes('deskAgent') && staff.spaces.includes(card.spaceId);
}

/** Mine, mine to back up, or nobody's in a space of mine. */
function isMine(item: Item<'task'>, card: Card, staff: TodayInput['staff']): boolean {
  if (item.ownerId !== null)
    return item.ownerId === staff.staffId || (item.backupId === staff.staffId && item.state === 'open');
  return staff.spaces.includes(card.spaceId) && (card.adviserId === null || card.adviserId === staff.staffId);
}

function visitLine(
  item: Item<'appointment'>,
  who: Who,
  staffId: string,
  running: Item<'visit'> | undefined,
): VisitLine {
  const state = {
    booked: item.prepared ? 'ready' : 'toPrepare',
    arrived: running ? 'running' : 'waiting',
    done: 'done',
    noShow: 'noShow',
    cancelled: 'cancelled',
  } as const;
  return {
    id: item.id,
    who,
    at: item.at,
    place: item.place,
    reason: item.reason,
    preparation: item.preparation,
    staffId: item.staffId,
    mine: item.staffId === staffId,
    state: state[item.state],
    runningSince: item.state === 'arrived' ? (running?.startedAt ?? null) : null,
  };
}

function clockLine(item: Item<'task'>, who: Who, today: PlainDate, dueOn: PlainDate): ClockLine {
  const days = daysBetween(today, dueOn);
  const { id, title, detail, source, why, stakeCents } = item;
  return {
    id,
    who,
    title,
    detail,
    source,
    dueOn,
    days,
    stake: stakeCents === null ? null : euroCents(stakeCents),
    weight: clockWeight(stakeCents, days),
    why,
  };
}

function callLine(item: Item<'task'>, who: Who, today: PlainDate): CallLine {
  const { id, title, detail, source, dueOn } = item;
  return { id, who, title, detail, source, days: dueOn === null ? null : daysBetween(today, dueOn) };
}

/** A draft is named after what it belongs to: `visit:<id>`, `amend:<noteId>`. */
function subjectOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function draftLine(draft: TodayInput['drafts'][number], cards: ReadonlyMap<string, Card>): DraftLine[] {
  const text = (typeof draft.value === 'string' ? draft.value : (textOf(draft.value, 'text') ?? '')).trim();
  // A form that remembers only its choices is no draft anybody would look for.
  if (text === '') return [];
  const card = cards.get(subjectOf(draft.key));
  return [{ key: draft.key, who: card ? whoOf(card) : null, text, savedAt: draft.savedAt }];
}

const reasons: ReadonlySet<string> = new Set<ReviewReason>([
  'incomplete',
  'amountUndated',
  'wrongDossier',
  'toneOrPrivacy',
  'dutyNotProven',
  'other',
]);

function reasonOf(code: string | null): ReviewReason | null {
  return code !== null && isReason(code) ? code : null;
}

function isReason(code: string): code is ReviewReason {
  return reasons.has(code);
}

/** A text field of a draft, whose shape belongs to the form that wrote it. */
function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
