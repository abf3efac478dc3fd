import * as z from 'zod';
import { channelSchema } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { requestEntity } from '#shared/entities/visit/request.entity.ts';
import { endsClock, nextStates, type RequestStep, stepsOf } from '#shared/entities/visit/request-steps.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

const stateSchema = requestEntity.body.shape.state;

/**
 * The next step of a question, a complaint or a request: given to somebody, looked into, answered, closed, taken back.
 * Nobody looks into a complaint about themselves, and a supervisor stands behind each answer to a complaint.
 */
export const moveRequest = defineMutation({
  name: 'request.move',
  version: 1,
  label: { fr: 'Demande suivie', nl: 'Aanvraag bijgewerkt', de: 'Antrag fortgeschrieben' },
  args: z.object({
    requestId: idSchema,
    dossierId: idSchema,
    from: stateSchema,
    to: stateSchema,
    /** Who has it from now on; null leaves it where it is. */
    ownerId: z.string().nullable(),
    channel: channelSchema.nullable(),
    /** Answer, reason or finding; asked for where the person will read it. */
    text: z.string().trim().min(1).nullable(),
    clockId: idSchema.nullable(),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'request', id: args.requestId },
    ...(args.clockId === null ? [] : [{ type: 'clock' as const, id: args.clockId }]),
  ],
  apply(rows, args, context) {
    const request = rows.get('request', args.requestId);
    if (!request) return rejected('requestUnknown');
    const { lane, state, details } = request.body;
    const ownerId = args.ownerId ?? request.body.ownerId;
    if (state !== args.from) {
      return {
        kind: 'conflict',
        code: 'requestMovedMeanwhile',
        on: { type: 'request', id: request.id },
        base: { state: args.from },
        mine: { from: args.from, to: args.to, text: args.text },
        theirs: { state, ownerId: request.body.ownerId },
      };
    }
    if (!nextStates(lane, state).includes(args.to)) return rejected('requestStepUnknown');
    if (args.to === 'assigned' && ownerId === null) return rejected('ownerMissing');
    if (lane === 'complaint' && ownerId !== null && ownerId === details['about'])
      return rejected('ownerComplainedOf');
    if (lane === 'complaint' && args.to === 'answered' && !context.actor.roles.includes('supervisor'))
      return rejected('supervisorAnswers');
    const needsText = ['answered', 'escalated', 'redirected', 'withdrawn'].includes(args.to);
    if (needsText && args.text === null) return rejected('reasonMissing');
    const earlier = stepsOf(details);
    if (
      state === 'answered' &&
      args.to === 'assigned' &&
      earlier.filter((one) => one.to === 'answered').length > 1
    )
      return rejected('reopenedOnce');
    const step: RequestStep = {
      to: args.to,
      on: context.today,
      by: context.actor.staffId,
      channel: args.channel,
      text: args.text,
    };
    const puts: Row[] = [
      withBody(request, {
        state: args.to,
        ownerId,
        details: { ...details, steps: [...earlier, step] },
        filedOn: args.to === 'filed' ? context.today : request.body.filedOn,
      }),
    ];
    const clock = args.clockId === null ? undefined : rows.get('clock', args.clockId);
    const end = endsClock(lane, args.to);
    if (clock?.body.subjectId === request.id && clock.body.outcome === 'running' && end !== null) {
      const kept = context.today <= clock.body.dueOn ? 'met' : 'breached';
      puts.push(withBody(clock, { outcome: end === 'void' ? 'void' : kept }));
    }
    return applied(...puts);
  },
  again(rows, args) {
    const request = rows.get('request', args.requestId);
    return request ? { ...args, from: request.body.state } : null;
  },
});
