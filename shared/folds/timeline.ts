import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { VisitReason } from '#shared/entities/codes.ts';
import { type Instant, instant } from '#shared/kernel/instant.ts';
import { type EuroCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';

/** One thing that happened in a dossier. `at` orders; `on` is what is shown. */
export type TimelineEvent = { readonly id: string; readonly on: PlainDate; readonly at: string } & (
  | {
      readonly k: 'contact';
      readonly channel: BodyOf<'contact'>['channel'];
      readonly direction: 'in' | 'out';
      readonly outcome: BodyOf<'contact'>['outcome'];
      readonly subject: string | null;
      readonly staffId: string | null;
    }
  | {
      readonly k: 'visit';
      readonly channel: BodyOf<'visit'>['channel'];
      readonly reason: VisitReason;
      readonly staffId: string;
      readonly state: BodyOf<'visit'>['state'];
    }
  | {
      readonly k: 'note';
      readonly staffId: string;
      readonly text: string;
      readonly state: BodyOf<'note'>['state'];
    }
  | {
      readonly k: 'review';
      readonly verdict: BodyOf<'review'>['verdict'];
      readonly text: string;
      readonly staffId: string;
    }
  | {
      readonly k: 'payment';
      readonly cents: EuroCents | null;
      readonly channel: BodyOf<'payment'>['channel'];
      readonly returned: boolean;
    }
  | {
      readonly k: 'claim';
      readonly cents: EuroCents | null;
      readonly count: number;
      readonly kind: BodyOf<'contribution-line'>['kind'];
    }
  | { readonly k: 'surcharge'; readonly cents: EuroCents | null; readonly count: number }
  | { readonly k: 'cost'; readonly cents: EuroCents | null; readonly kind: BodyOf<'cost-line'>['kind'] }
  | { readonly k: 'letter'; readonly kind: BodyOf<'letter'>['kind']; readonly via: BodyOf<'letter'>['via'] }
  | {
      readonly k: 'request';
      readonly lane: BodyOf<'request'>['lane'];
      readonly kind: BodyOf<'request'>['kind'] | null;
      readonly subject: string | null;
    }
  | { readonly k: 'decision'; readonly outcome: BodyOf<'decision'>['outcome'] }
  | {
      readonly k: 'affiliation';
      readonly change: 'start' | 'end';
      readonly capacity: BodyOf<'affiliation'>['capacity'];
    }
  | { readonly k: 'procedure'; readonly kind: BodyOf<'procedure'>['kind'] }
  | { readonly k: 'plan'; readonly count: number; readonly state: BodyOf<'payment-plan'>['state'] }
);

/** Asking for one of these already says something of somebody's health: named only once that section is opened. */
const healthRequests: ReadonlySet<BodyOf<'request'>['kind']> = new Set([
  'illnessAssimilation',
  'maternityAssistance',
  'informalCaregiver',
  'maternityCertificate',
  'incapacityCertificate',
]);

/** Families of events a person filters by. */
export const timelineFamilies = ['exchanges', 'money', 'file'] as const;
export type TimelineFamily = (typeof timelineFamilies)[number];

const familyOf: Readonly<Record<TimelineEvent['k'], TimelineFamily>> = {
  contact: 'exchanges',
  visit: 'exchanges',
  note: 'exchanges',
  review: 'exchanges',
  letter: 'exchanges',
  payment: 'money',
  claim: 'money',
  surcharge: 'money',
  cost: 'money',
  plan: 'money',
  request: 'file',
  decision: 'file',
  affiliation: 'file',
  procedure: 'file',
};

export function timelineFamily(event: TimelineEvent): TimelineFamily {
  return familyOf[event.k];
}

/** What somebody did and wrote down: it has happened, whatever day the clock of its computer was on. */
const recorded: ReadonlySet<TimelineEvent['k']> = new Set(['visit', 'note', 'review']);

/**
 * What happened in a dossier, newest first. A closed visit is told by the contact it wrote, so that one
 * encounter is one line; future facts (a claim booked for next quarter) are left out.
 */
export function timeline(rows: readonly Row[], today: PlainDate): TimelineEvent[] {
  return [...exchanges(rows), ...money(rows), ...file(rows)]
    .filter((event) => event.on <= today || recorded.has(event.k))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

/** @param day the business date of the row, which stands still in a demo while the clock goes on */
function moment(at: Instant, day: PlainDate | null = null): { on: PlainDate; at: string } {
  return { on: day ?? todayFrom(at), at };
}

/** A day without a time sorts before the moments of that day are known: at its end. */
function day(on: PlainDate): { on: PlainDate; at: string } {
  return { on, at: instant(`${on}T21:59:59.000Z`) };
}

function exchanges(rows: readonly Row[]): TimelineEvent[] {
  const contacts = rowsOfType(rows, 'contact');
  const told = new Set(contacts.flatMap((row) => row.body.visitId ?? []));
  const revisions = rowsOfType(rows, 'note-revision');
  const notes = rowsOfType(rows, 'note');
  const visits = new Map(rowsOfType(rows, 'visit').map((row) => [row.id, row.body]));
  return [
    ...contacts.map((row): TimelineEvent => {
      const { channel, direction, outcome, subject, staffId, on, visitId } = row.body;
      const visit = visitId === null ? undefined : visits.get(visitId);
      const when = visit?.endedAt ? moment(visit.endedAt) : day(on);
      return { k: 'contact', id: row.id, ...when, on, channel, direction, outcome, subject, staffId };
    }),
    ...rowsOfType(rows, 'visit')
      .filter((row) => !told.has(row.id))
      .map((row): TimelineEvent => {
        const { channel, reason, authorId, state, startedAt } = row.body;
        return {
          k: 'visit',
          id: row.id,
          ...moment(startedAt, row.factOn),
          channel,
          reason,
          staffId: authorId,
          state,
        };
      }),
    ...notes.flatMap((row): TimelineEvent[] => {
      const last = revisions.find(
        (one) => one.body.noteId === row.id && one.body.no === row.body.lastRevision,
      );
      return last
        ? [
            {
              k: 'note',
              id: row.id,
              ...moment(last.body.on, last.factOn),
              staffId: row.body.authorId,
              text: last.body.text,
              state: row.body.state,
            },
          ]
        : [];
    }),
    ...rowsOfType(rows, 'review')
      .filter((row) => row.body.subjectType === 'note')
      .map(
        (row): TimelineEvent => ({
          k: 'review',
          id: row.id,
          ...moment(row.body.on, row.factOn),
          verdict: row.body.verdict,
          text: row.body.text,
          staffId: row.body.reviewerId,
        }),
      ),
    ...rowsOfType(rows, 'letter')
      .filter((row) => row.body.withdrawn === null)
      .map(
        (row): TimelineEvent => ({
          k: 'letter',
          id: row.id,
          ...day(row.body.on),
          kind: row.body.kind,
          via: row.body.via,
        }),
      ),
  ];
}

function money(rows: readonly Row[]): TimelineEvent[] {
  const surcharges = new Map<PlainDate, { id: string; cents: EuroCents; known: boolean; count: number }>();
  for (const row of rowsOfType(rows, 'surcharge-line')) {
    if (row.body.reversalOfId !== null) continue;
    const on = row.factOn ?? todayFrom(row.recordedOn);
    const sum = surcharges.get(on) ?? { id: row.id, cents: ZERO_CENTS, known: true, count: 0 };
    surcharges.set(on, {
      id: sum.id < row.id ? sum.id : row.id,
      cents: sumCents([sum.cents, row.body.amount.cents ?? ZERO_CENTS]),
      known: sum.known && row.body.amount.cents !== null,
      count: sum.count + 1,
    });
  }
  return [
    ...rowsOfType(rows, 'payment').map(
      (row): TimelineEvent => ({
        k: 'payment',
        id: row.id,
        ...day(row.body.receivedOn),
        cents: row.body.amount.cents,
        channel: row.body.channel,
        returned: row.body.returnedOfId !== null,
      }),
    ),
    ...rowsOfType(rows, 'contribution-line')
      .filter(
        (row) => row.body.state === 'booked' && row.body.reversalOfId === null && row.body.claimedOn !== null,
      )
      .map((row): TimelineEvent => {
        const { principal, fee, claimedOn, dueOn, kind } = row.body;
        const cents =
          principal.cents === null || fee.cents === null ? null : sumCents([principal.cents, fee.cents]);
        return { k: 'claim', id: row.id, ...day(claimedOn ?? dueOn), cents, count: 1, kind };
      }),
    ...[...surcharges].map(
      ([on, sum]): TimelineEvent => ({
        k: 'surcharge',
        id: sum.id,
        ...day(on),
        cents: sum.known ? sum.cents : null,
        count: sum.count,
      }),
    ),
    ...rowsOfType(rows, 'cost-line')
      .filter((row) => row.body.reversalOfId === null)
      .map(
        (row): TimelineEvent => ({
          k: 'cost',
          id: row.id,
          ...day(row.body.on),
          cents: row.body.amount.cents,
          kind: row.body.kind,
        }),
      ),
    ...rowsOfType(rows, 'payment-plan').flatMap((row): TimelineEvent[] =>
      row.body.agreedOn === null
        ? []
        : [
            {
              k: 'plan',
              id: row.id,
              ...day(row.body.agreedOn),
              count: row.body.count,
              state: row.body.state,
            },
          ],
    ),
  ];
}

function file(rows: readonly Row[]): TimelineEvent[] {
  return [
    ...rowsOfType(rows, 'request').map((row): TimelineEvent => {
      const { kind, lane, receivedOn, subject } = row.body;
      const health = healthRequests.has(kind);
      return {
        k: 'request',
        id: row.id,
        ...day(receivedOn),
        lane,
        kind: health ? null : kind,
        subject: health ? null : subject,
      };
    }),
    ...rowsOfType(rows, 'decision').flatMap((row): TimelineEvent[] =>
      row.body.decidedOn === null
        ? []
        : [{ k: 'decision', id: row.id, ...day(row.body.decidedOn), outcome: row.body.outcome }],
    ),
    ...rowsOfType(rows, 'affiliation').flatMap((row): TimelineEvent[] => {
      const { capacity, period, state } = row.body;
      if (state === 'draft' || state === 'cancelled') return [];
      const start: TimelineEvent = {
        k: 'affiliation',
        id: `${row.id}:start`,
        ...day(period.from),
        change: 'start',
        capacity,
      };
      return period.to === null
        ? [start]
        : [start, { k: 'affiliation', id: `${row.id}:end`, ...day(period.to), change: 'end', capacity }];
    }),
    ...rowsOfType(rows, 'procedure').map(
      (row): TimelineEvent => ({
        k: 'procedure',
        id: row.id,
        ...day(row.body.startedOn),
        kind: row.body.kind,
      }),
    ),
  ];
}
