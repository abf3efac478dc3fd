import { useState } from 'react';
import type { InterviewLine, InterviewView, RawAnswers } from '#shared/folds/interview/interview-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct } from '../../vault/use-vault.ts';
import { useBasket } from '../visit-basket/index.ts';
import { type ActPlace, plannedTaskArgs, recordArgs, requestArgs, requestTaskArgs } from './act-args.ts';

export interface StartAct {
  readonly pending: boolean;
  readonly problem: AppError | null;
  readonly place: ActPlace;
  /** A request with its task enters the dossier and the visit. False when it could not be written. */
  start(line: InterviewLine): Promise<boolean>;
  /** The event with its answers and its tasks enters the dossier and the visit. */
  note(view: InterviewView, answers: RawAnswers, factOn: PlainDate): Promise<boolean>;
}

/** What an interview sets in motion. Each step is durable before the next begins. */
export function useStartAct(
  { dossierId, session }: DossierContext,
  eventId: InterviewView['eventId'],
): StartAct {
  const act = useAct();
  const basket = useBasket(dossierId);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const place: ActPlace = {
    dossierId,
    eventId,
    staffId: session.staff.staffId,
    today: session.today,
    channel: basket.visit?.channel ?? 'office',
  };
  const whole = async (
    steps: readonly (() => Promise<
      { readonly ok: true } | { readonly ok: false; readonly error: AppError }
    >)[],
  ) => {
    setPending(true);
    setProblem(null);
    for (const step of steps) {
      const done = await step();
      if (done.ok) continue;
      setProblem(done.error);
      setPending(false);
      return false;
    }
    setPending(false);
    return true;
  };
  return {
    pending,
    problem,
    place,
    start(line) {
      const request = requestArgs(line, place);
      if (request === null) return Promise.resolve(false);
      const task = requestTaskArgs(line, place);
      return whole([
        () => act('request.record@1', request),
        () => act('task.open@1', task),
        () =>
          basket.add({
            basket: [
              { type: 'request', id: request.requestId },
              { type: 'task', id: task.taskId },
            ],
          }),
      ]);
    },
    note(view, answers, factOn) {
      const record = recordArgs(view, answers, factOn, newId(), dossierId);
      const tasks = view.tasks.map((task) => plannedTaskArgs(task, place));
      return whole([
        () => act('lifeEvent.record@1', record),
        ...tasks.map((task) => () => act('task.open@1', task)),
        () =>
          basket.add({
            basket: [
              { type: 'life-event-record', id: record.recordId },
              ...tasks.map(({ taskId }) => ({ type: 'task' as const, id: taskId })),
            ],
          }),
      ]);
    },
  };
}
