import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { LifeEventId } from '#shared/entities/codes.ts';
import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { VisitGap } from '#shared/entities/visit/visit.entity.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import type { DutyMeans } from '#shared/life-events/define-life-event.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { type TopicId, topics } from '#shared/life-events/topics.ts';

/** A duty to inform that an ended visit left open, and that nothing has answered since. */
export interface LeftToTell {
  readonly topic: TopicId;
  readonly commitment: CommitmentId;
  readonly reason: VisitGap['reason'];
  /** The day of the visit that left it. */
  readonly on: PlainDate;
  readonly eventId: LifeEventId | null;
  readonly by: DutyMeans;
}

/** The person said no, or knew: that is an end. What was put off or could not be said to them waits for the next contact. */
const WAITS: ReadonlySet<VisitGap['reason']> = new Set(['later', 'noTime', 'notThePerson']);

/**
 * What is still to be told to this person: left by a visit of their own, or by one they came along to. The newest word on
 * a topic counts; whatever explained it afterwards ends it, with a visit or without.
 */
export function leftToTell(rows: readonly Row[]): readonly LeftToTell[] {
  const told = rowsOfType(rows, 'information-given');
  const latest = new Map<string, { gap: VisitGap; at: Instant; on: PlainDate }>();
  for (const { gaps, at, on } of partings(rows))
    for (const gap of gaps) latest.set(`${gap.topicId} ${gap.commitmentId}`, { gap, at, on });
  return [...latest.values()].flatMap(({ gap, at, on }): readonly LeftToTell[] => {
    // A topic that this build does not know has no page to open.
    if (!WAITS.has(gap.reason) || !isTopic(gap.topicId)) return [];
    const { topicId: topic, commitmentId: commitment, reason } = gap;
    const { eventId, by } = dutyOf(topic, commitment);
    const answers = told.some(
      ({ recordedOn, body }) =>
        recordedOn > at &&
        body.topicId === topic &&
        (by === 'anyArtefact' || body.how === 'handed' || body.how === 'sent'),
    );
    return answers ? [] : [{ topic, commitment, reason, on, eventId, by }];
  });
}

interface Parting {
  readonly gaps: readonly VisitGap[];
  readonly at: Instant;
  readonly on: PlainDate;
}

/** Every time somebody left with something untold, the oldest first. */
function partings(rows: readonly Row[]): readonly Parting[] {
  const own = rowsOfType(rows, 'visit').flatMap(({ body, factOn }): readonly Parting[] =>
    body.state === 'closed' && body.endedAt !== null && body.gapsLeft !== undefined
      ? [{ gaps: body.gapsLeft, at: body.endedAt, on: factOn ?? todayFrom(body.endedAt) }]
      : [],
  );
  const along = rowsOfType(rows, 'contact').flatMap(({ body, recordedOn }): readonly Parting[] =>
    body.gapsLeft === undefined ? [] : [{ gaps: body.gapsLeft, at: recordedOn, on: body.on }],
  );
  return [...own, ...along].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function dutyOf(topic: TopicId, commitment: CommitmentId): Pick<LeftToTell, 'eventId' | 'by'> {
  for (const { id, information } of allLifeEvents) {
    const duty = information.find((one) => one.topic === topic && one.commitment === commitment);
    if (duty !== undefined) return { eventId: id, by: duty.by };
  }
  return { eventId: null, by: 'anyArtefact' };
}

function isTopic(id: string): id is TopicId {
  return Object.hasOwn(topics, id);
}
