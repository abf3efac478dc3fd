import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import { daysBetween, type PlainDate } from '#shared/kernel/plain-date.ts';
import { nextStates, type RequestStep, stepsOf } from '#shared/entities/visit/request-steps.ts';

export type RequestBody = BodyOf<'request'>;

/** A term that runs or ran, as one line shows it. */
export interface RegisterClock {
  readonly id: string;
  readonly source: string;
  readonly dueOn: PlainDate;
  /** Days left on the day of looking, negative once past. */
  readonly days: number;
  readonly outcome: BodyOf<'clock'>['outcome'];
}

/** One question, request or complaint of a dossier. */
export interface RegisterEntry {
  readonly id: string;
  readonly lane: RequestBody['lane'];
  readonly kind: RequestBody['kind'];
  readonly state: RequestBody['state'];
  readonly channel: RequestBody['channel'];
  readonly receivedOn: PlainDate;
  readonly filedOn: PlainDate | null;
  readonly subject: string | null;
  readonly ownerId: string | null;
  /** Staff member a complaint is about. */
  readonly about: string | null;
  readonly missing: readonly string[];
  readonly clock: RegisterClock | null;
  readonly steps: readonly RequestStep[];
  /** When the person was told that it has come in, and how when that was kept; null while nobody said so. */
  readonly acknowledged: { readonly on: string; readonly channel: RequestStep['channel'] } | null;
  readonly next: readonly RequestBody['state'][];
}

/** Open ones first, the term that ends soonest on top; then what has ended, the newest first. */
export function registerOf(rows: readonly Row[], today: PlainDate): RegisterEntry[] {
  const clocks = new Map(
    rowsOfType(rows, 'clock')
      .filter((row) => row.body.subjectType === 'request')
      .map((row) => [row.body.subjectId, row]),
  );
  return rowsOfType(rows, 'request')
    .map(({ id, body }): RegisterEntry => {
      const clock = clocks.get(id);
      const about = body.details['about'];
      return {
        id,
        lane: body.lane,
        kind: body.kind,
        state: body.state,
        channel: body.channel,
        receivedOn: body.receivedOn,
        filedOn: body.filedOn,
        subject: body.subject,
        ownerId: body.ownerId,
        about: typeof about === 'string' ? about : null,
        missing: body.missing,
        clock: clock
          ? {
              id: clock.id,
              source: clock.body.source,
              dueOn: clock.body.dueOn,
              days: daysBetween(today, clock.body.dueOn),
              outcome: clock.body.outcome,
            }
          : null,
        steps: stepsOf(body.details),
        acknowledged: acknowledgedBy(stepsOf(body.details)),
        next: nextStates(body.lane, body.state),
      };
    })
    .sort(byUrgency);
}

/** A request by the step of that name; a question or a complaint when it was given to somebody, or by its answer. */
function acknowledgedBy(steps: readonly RequestStep[]): RegisterEntry['acknowledged'] {
  const step = steps.find(
    ({ to, channel }) => to === 'examined' || to === 'answered' || (to === 'assigned' && channel !== null),
  );
  return step === undefined ? null : { on: step.on, channel: step.channel };
}

function byUrgency(a: RegisterEntry, b: RegisterEntry): number {
  const open = Number(b.next.length > 0) - Number(a.next.length > 0);
  if (open !== 0) return open;
  if (a.next.length > 0) {
    const due = compare(a.clock?.dueOn ?? '9999', b.clock?.dueOn ?? '9999');
    if (due !== 0) return due;
  }
  return compare(b.receivedOn, a.receivedOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
