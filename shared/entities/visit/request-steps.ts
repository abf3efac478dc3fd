import * as z from 'zod';
import { channelSchema } from '../codes.ts';
import { requestEntity } from './request.entity.ts';

const body = requestEntity.body.shape;
export type Lane = z.infer<typeof body.lane>;
export type RequestState = z.infer<typeof body.state>;

/** One step of a request, as it is kept in `details.steps`, oldest first. */
export const requestStepSchema = z.object({
  to: body.state,
  on: z.string(),
  by: z.string(),
  channel: channelSchema.nullable(),
  text: z.string().nullable(),
});
export type RequestStep = z.infer<typeof requestStepSchema>;

/** What happened so far, read from the details of a request; what cannot be read is not shown. */
export function stepsOf(details: Readonly<Record<string, unknown>>): RequestStep[] {
  const kept = z.array(z.unknown()).safeParse(details['steps']);
  return (kept.success ? kept.data : []).flatMap((one) => {
    const step = requestStepSchema.safeParse(one);
    return step.success ? [step.data] : [];
  });
}

type Steps = Readonly<Partial<Record<RequestState, readonly RequestState[]>>>;

/** A question is answered and closed; it may be given to somebody first. */
const question: Steps = {
  filed: ['assigned', 'answered', 'withdrawn'],
  assigned: ['answered', 'withdrawn'],
  answered: ['closed'],
};

/** A complaint has an owner, is looked into and answered; once reopened, and with the supervisor when it is late. */
const complaint: Steps = {
  filed: ['assigned', 'withdrawn'],
  assigned: ['investigated', 'escalated', 'withdrawn'],
  investigated: ['answered', 'escalated', 'withdrawn'],
  escalated: ['investigated', 'answered', 'withdrawn'],
  answered: ['assigned', 'closed'],
};

/** As far as the counter goes: what decides a request follows with the decisions. */
const request: Steps = {
  draft: ['filed', 'withdrawn'],
  filed: ['examined', 'redirected', 'withdrawn'],
  examined: ['waiting', 'redirected', 'withdrawn'],
  waiting: ['examined', 'withdrawn'],
};

const lanes: Readonly<Record<Lane, Steps>> = { question, complaint, request };

/** Where this may go next; empty when it has ended or waits for a decision. */
export function nextStates(lane: Lane, state: RequestState): readonly RequestState[] {
  return lanes[lane][state] ?? [];
}

/** The term that began with it has been kept, or not, when one of these is reached. */
export function endsClock(lane: Lane, to: RequestState): 'answered' | 'void' | null {
  if (to === 'withdrawn') return 'void';
  if (to === 'redirected') return 'answered';
  return lane !== 'request' && to === 'answered' ? 'answered' : null;
}
