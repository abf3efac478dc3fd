import type { BodyOf } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { Facts } from '../facts/facts.ts';
import { allRights, findRight } from '../index.ts';
import { conditionState } from './condition.ts';
import type { Right } from './define-right.ts';
import { lineOf, type RightLine } from './right-line.ts';
import { rightTitles } from './right-titles.ts';
import { type Answers, View } from './view.ts';

/** Every right of every life event on what the dossier knows, the most urgent first. */
export function rightsOf(facts: Facts, on: PlainDate, answers?: Answers, pack?: Pack): readonly RightLine[] {
  return linesOf(allRights, new View(facts, on, answers, pack));
}

/** The rights of one interview, in the same order. */
export function linesOf(rights: readonly Right[], view: View): readonly RightLine[] {
  const dead = view.facts.person?.deathOn ?? null;
  if (dead !== null && dead <= view.on) return [];
  return rights.map((right) => lineOf(right, view)).sort(byUrgency);
}

/**
 * What the portfolio needs of a dossier: the lines of `rightsOf` that are not `notApplicable`, in the same order.
 * Most rights are no subject for most people and cost a few comparisons here.
 */
export function radarOf(facts: Facts, on: PlainDate, pack?: Pack): readonly RightLine[] {
  const dead = facts.person?.deathOn ?? null;
  if (dead !== null && dead <= on) return [];
  const view = new View(facts, on, {}, pack);
  const running = new Set(facts.entitlements.map((one) => one.kind));
  const subjects = allRights.filter(
    (right) =>
      conditionState(right.situation, view) === 'met' ||
      right.grantedBy?.some((kind) => running.has(kind)) === true,
  );
  return subjects
    .map((right) => lineOf(right, view))
    .filter((line) => line.status !== 'notApplicable')
    .sort(byUrgency);
}

const rank = { open: 0, almost: 1, automatic: 2, granted: 3, notApplicable: 4 } as const;

/** A term of this many days weighs as much as none: a year. */
const horizon = 365;

/**
 * Open first, then almost, automatic, granted, not applicable. Inside: what may be lost, money at stake over the days
 * left (a right without a last day waits a year); without a known amount, the days alone decide.
 */
export function byUrgency(a: RightLine, b: RightLine): number {
  return rank[a.status] - rank[b.status] || bySoonestLoss(a, b) || compare(a, b);
}

/** What may be lost per day left, the most first; then the nearest last day. */
export function bySoonestLoss(a: AtStake, b: AtStake): number {
  return urgency(b) - urgency(a) || daysOf(a) - daysOf(b);
}

type AtStake = Pick<RightLine, 'stake' | 'daysLeft'>;

function urgency(line: AtStake): number {
  return (line.stake ?? 0) / Math.max(1, daysOf(line));
}

function daysOf(line: AtStake): number {
  return Math.min(horizon, line.daysLeft ?? horizon);
}

function compare(a: RightLine, b: RightLine): number {
  return a.right < b.right ? -1 : a.right > b.right ? 1 : 0;
}

/**
 * What the fund does about a line by itself: an automatic grant to propose, a call for what must be asked or
 * confirmed. null when there is nothing to do: it is there, it is on its way, or it is no subject.
 */
export interface RightTask {
  readonly id: string;
  readonly kind: BodyOf<'task'>['kind'];
  readonly title: Text3;
  readonly dueOn: PlainDate | null;
  readonly stake: RightLine['stake'];
  readonly why: readonly Text3[];
}

export function taskOf(line: RightLine): RightTask | null {
  const right = findRight(line.right);
  if (!right || line.asked !== null || !['open', 'automatic', 'almost'].includes(line.status)) return null;
  // Where another institution is only pointed to, telling is all there is: the charter ledger proves it.
  if (right.mode === 'orientation') return null;
  const base = { id: `right:${right.id}`, dueOn: line.deadline, stake: line.stake };
  if (line.status === 'automatic') {
    // What another institution grants by itself is told, not prepared here.
    if (line.institution !== 'fund') return null;
    // What ends in no decision is not granted: it is followed.
    const decided = right.grantedBy !== undefined;
    return {
      ...base,
      kind: decided ? 'propose' : 'check',
      title: (decided ? rightTitles.decide : rightTitles.follow)(right.label),
      why: [right.gives],
    };
  }
  const almost = line.status === 'almost';
  const why = almost && line.why.length > 0 ? line.why : [right.gives];
  if (right.mode === 'duty') return { ...base, kind: 'check', title: rightTitles.duty(right.label), why };
  return almost
    ? { ...base, kind: 'check', title: rightTitles.almost(right.label), why }
    : { ...base, kind: 'call', title: rightTitles.call(right.label), why };
}

/**
 * The rights for which the charter says that the fund makes contact: open and not automatic, or all but open while
 * their days run out; not those already asked for, nor what another institution or an insurer is only pointed to for.
 */
export function callListOf(lines: readonly RightLine[]): readonly RightTask[] {
  return lines
    .filter((line) => line.status === 'open' || (line.status === 'almost' && line.daysLeft !== null))
    .filter((line) => ['onRequest', 'semiAutomatic'].includes(findRight(line.right)?.mode ?? ''))
    .flatMap((line) => taskOf(line) ?? []);
}
