import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { DeskItem } from './digest.ts';

const KEPT_PAST_APPOINTMENTS = 2;

/**
 * What of a dossier concerns a day's work, in an order that depends on the rows alone.
 * Past appointments: only the latest ones, so that Today still shows what was done this morning.
 */
export function deskItemsOf(rows: readonly Row[], dossierId: string): DeskItem[] {
  return [
    ...appointments(rows, dossierId),
    ...tasks(rows, dossierId),
    ...notes(rows, dossierId),
    ...visits(rows, dossierId),
    ...questions(rows, dossierId),
    ...troubles(rows, dossierId),
  ];
}

function appointments(rows: readonly Row[], dossierId: string): DeskItem[] {
  const sorted = rowsOfType(rows, 'appointment').sort(
    (a, b) => compare(`${a.body.on} ${a.body.at}`, `${b.body.on} ${b.body.at}`) || compare(a.id, b.id),
  );
  const coming = sorted.filter((row) => row.body.state === 'booked' || row.body.state === 'arrived');
  const past = sorted.filter((row) => !coming.includes(row)).slice(-KEPT_PAST_APPOINTMENTS);
  return [...past, ...coming].map((row) => ({ k: 'appointment', id: row.id, dossierId, ...row.body }));
}

function tasks(rows: readonly Row[], dossierId: string): DeskItem[] {
  const clocks = new Map(rowsOfType(rows, 'clock').map((row) => [row.id, row.body.source]));
  return sortedById(rowsOfType(rows, 'task')).flatMap(({ id, body }): DeskItem[] =>
    body.state === 'open' || body.state === 'mine'
      ? [
          {
            k: 'task',
            id,
            dossierId,
            kind: body.kind,
            title: body.title,
            detail: body.detail,
            dueOn: body.dueOn,
            source: (body.clockId === null ? undefined : clocks.get(body.clockId)) ?? body.commitmentId,
            ownerId: body.ownerId,
            backupId: body.backupId,
            stakeCents: body.stakeCents,
            why: body.why,
            state: body.state,
          },
        ]
      : [],
  );
}

function notes(rows: readonly Row[], dossierId: string): DeskItem[] {
  const reviews = new Map(rowsOfType(rows, 'review').map((row) => [row.id, row.body]));
  const revisions = rowsOfType(rows, 'note-revision');
  return sortedById(rowsOfType(rows, 'note')).flatMap(({ id, body, recordedOn }): DeskItem[] => {
    if (body.state !== 'submitted' && body.state !== 'returned') return [];
    const review = body.reviewId === null ? undefined : reviews.get(body.reviewId);
    const latest = revisions.find((row) => row.body.noteId === id && row.body.no === body.lastRevision);
    return [
      {
        k: 'note',
        id,
        dossierId,
        authorId: body.authorId,
        state: body.state,
        lastRevision: body.lastRevision,
        submittedAt: latest?.body.on ?? recordedOn,
        writtenOffline: body.writtenOffline,
        reviewId: body.reviewId,
        reviewText: review?.text ?? null,
        reviewReason: review?.reasonCode ?? null,
        reviewerId: review?.reviewerId ?? null,
      },
    ];
  });
}

function visits(rows: readonly Row[], dossierId: string): DeskItem[] {
  return sortedById(rowsOfType(rows, 'visit')).flatMap(({ id, body }): DeskItem[] =>
    body.state === 'open' || body.state === 'paused'
      ? [
          {
            k: 'visit',
            id,
            dossierId,
            authorId: body.authorId,
            channel: body.channel,
            reason: body.reason,
            appointmentId: body.appointmentId,
            startedAt: body.startedAt,
            state: body.state,
          },
        ]
      : [],
  );
}

/** Questions and complaints that wait for somebody; what they say stays in the dossier. */
function questions(rows: readonly Row[], dossierId: string): DeskItem[] {
  const clocks = new Map(rowsOfType(rows, 'clock').map((row) => [row.body.subjectId, row.body]));
  return sortedById(rowsOfType(rows, 'request')).flatMap(({ id, body }): DeskItem[] => {
    const { lane, state } = body;
    if (lane === 'request' || !isWaiting(state)) return [];
    const clock = clocks.get(id);
    return [
      {
        k: 'request',
        id,
        dossierId,
        lane,
        state,
        ownerId: body.ownerId,
        receivedOn: body.receivedOn,
        dueOn: clock?.dueOn ?? null,
        source: clock?.source ?? null,
      },
    ];
  });
}

const waiting = ['filed', 'assigned', 'investigated', 'answered', 'escalated'] as const;

function isWaiting(state: string): state is (typeof waiting)[number] {
  return waiting.some((one) => one === state);
}

function troubles(rows: readonly Row[], dossierId: string): DeskItem[] {
  const conflicts = sortedById(rowsOfType(rows, 'conflict')).filter((row) => row.body.state === 'open');
  const cases = sortedById(rowsOfType(rows, 'rejected-case')).filter((row) => row.body.state === 'open');
  return [
    ...conflicts.map(
      ({ id, body }): DeskItem => ({
        k: 'trouble',
        id,
        dossierId,
        kind: 'conflict',
        code: body.code,
        mutation: body.mutation.name,
        ownerId: body.mineBy,
        at: body.at,
      }),
    ),
    ...cases.map(
      ({ id, body }): DeskItem => ({
        k: 'trouble',
        id,
        dossierId,
        kind: 'rejected',
        code: body.code,
        mutation: body.mutation.name,
        ownerId: body.ownerId,
        at: body.at,
      }),
    ),
  ];
}

function sortedById<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return [...rows].sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
