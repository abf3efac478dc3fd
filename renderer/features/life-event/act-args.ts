import type { Channel, LifeEventId } from '#shared/entities/codes.ts';
import { RIGHT_TASK } from '#shared/folds/facts-block.ts';
import type { FormView } from '#shared/folds/interview/form-view.ts';
import type { InterviewLine, InterviewView, RawAnswers } from '#shared/folds/interview/interview-view.ts';
import { ruleTaskId } from '#shared/folds/rights/right-task-id.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { PlannedTask } from '#shared/life-events/plan-of.ts';
import { requestTaskId } from '#shared/mutations/sign-document/sign-document.mutation.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';

/** Which edition of the working days these terms were laid out with. */
const CALENDAR = '2026';

export interface ActPlace {
  readonly dossierId: string;
  readonly eventId: LifeEventId;
  readonly staffId: string;
  readonly today: PlainDate;
  /** How the person came; at the counter when no visit is open. */
  readonly channel: Channel;
}

/** One request per right, event and day: asked twice, it is started once. */
export function requestIdOf({ dossierId, eventId, today }: ActPlace, right: string): string {
  return deterministicId('request', [dossierId, eventId, right, today].join(' '));
}

/** A request as a draft, with the last day of the right as its term. null when no act of the fund starts it. */
export function requestArgs(line: InterviewLine, place: ActPlace): MutationArgs<'request.record@1'> | null {
  if (line.act === null) return null;
  const requestId = requestIdOf(place, line.right);
  return {
    requestId,
    dossierId: place.dossierId,
    lane: 'request',
    kind: line.act,
    applicant: 'self',
    proxyId: null,
    channel: place.channel,
    receivedOn: place.today,
    filedOn: null,
    subject: null,
    details: { eventId: place.eventId, right: line.right },
    documentIds: [],
    missing: [...line.papers],
    ownerId: place.staffId,
    state: 'draft',
    clock:
      line.deadline === null
        ? null
        : {
            clockId: deterministicId('clock', requestId),
            kind: 'requestWindow',
            source: line.commitmentId ?? line.right,
            startsOn: place.today,
            dueOn: line.deadline,
            calendarVersion: CALENDAR,
          },
  };
}

/** What is left to do about a request that was started. */
export function requestTaskArgs(line: InterviewLine, place: ActPlace): MutationArgs<'task.open@1'> {
  const { fr, nl, de } = line.label;
  return {
    ...taskBase(place),
    taskId: requestTaskId(requestIdOf(place, line.right)),
    kind: 'prepare',
    ruleId: `request:${line.right}`,
    commitmentId: line.commitmentId,
    title: { fr: `À introduire : ${fr}`, nl: `In te dienen: ${nl}`, de: `Einzureichen: ${de}` },
    dueOn: line.deadline,
    stakeCents: line.stake,
    why: [line.sentence],
    clock: null,
  };
}

/** A task of the plan with its term; the same on every desk and whoever finds it. */
export function plannedTaskArgs(task: PlannedTask, place: ActPlace): MutationArgs<'task.open@1'> {
  const ruleId = task.id.startsWith(RIGHT_TASK) ? task.id : `event:${place.eventId}:${task.id}`;
  const taskId = ruleTaskId(place.dossierId, ruleId, task.lastDay, place.today);
  return {
    ...taskBase(place),
    taskId,
    kind: task.kind,
    ruleId,
    title: task.title,
    commitmentId: task.commitmentId,
    dueOn: task.dueOn,
    stakeCents: task.stake,
    why: [] as Text3[],
    clock:
      task.dueOn === null
        ? null
        : {
            clockId: deterministicId('clock', taskId),
            kind: task.clock,
            source: task.commitmentId ?? task.id,
            startsOn: place.today,
            dueOn: task.dueOn,
            calendarVersion: CALENDAR,
          },
  };
}

/** The answers of an interview as they are kept. Noted again on the same day, the record replaces the former one. */
export function recordArgs(
  view: InterviewView,
  answers: RawAnswers,
  factOn: PlainDate,
  recordId: string,
  dossierId: string,
): MutationArgs<'lifeEvent.record@1'> {
  return {
    recordId,
    dossierId,
    eventId: view.eventId,
    factOn,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, { value, source: 'said' }]),
    ),
    definitionVersion: view.version,
    documentIds: [],
    supersedesId: view.recorded?.id ?? null,
  };
}

function taskBase({ dossierId, staffId }: ActPlace) {
  return { dossierId, detail: null, ownerId: staffId, backupId: null };
}

/** The request a form files when it is signed; the same draft when its right was put in the basket before. */
export function formRequestArgs(
  { form, act, papers }: Pick<FormView, 'form' | 'act' | 'papers'>,
  place: ActPlace,
  requestId: string,
  by: 'self' | 'proxy',
): MutationArgs<'request.record@1'> {
  return {
    requestId,
    dossierId: place.dossierId,
    lane: 'request',
    kind: act,
    applicant: by,
    proxyId: null,
    channel: place.channel,
    receivedOn: place.today,
    filedOn: null,
    subject: null,
    details: { eventId: place.eventId, form },
    documentIds: [],
    missing: papers.map(({ paper }) => paper),
    ownerId: place.staffId,
    state: 'draft',
    clock: null,
  };
}
