import { enrolAnswerSchema, enrolCodeSchema, enrolRequestSchema } from '#shared/sync/api.ts';
import { createEnrolCode, enrolDevice } from '../../auth/devices.ts';
import { authenticated, isLoopback } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

export function deviceRoutes(server: Server, state: CentralState): void {
  server.post(
    '/api/v1/devices',
    {
      schema: {
        summary: 'Enrol this device for the person who is signed in',
        tags: ['devices'],
        security: bearer,
        body: enrolRequestSchema,
        response: {
          200: enrolAnswerSchema,
          ...problems('badRequest', ...signedIn, 'enrolCodeNeeded', 'enrolCodeWrong', 'tooManyRequests'),
        },
      },
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const enrolled = await enrolDevice(
        context,
        caller.staff,
        request.body,
        context.demo && isLoopback(request),
      );
      if (!enrolled.ok) throw new ProblemError(enrolled.error);
      return enrolled.value;
    },
  );

  server.post(
    '/api/v1/devices/codes',
    {
      schema: {
        summary: 'A one-time code for one device, good for a quarter of an hour',
        tags: ['devices'],
        security: bearer,
        response: { 200: enrolCodeSchema, ...problems(...signedIn, 'forbidden') },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const code = await createEnrolCode(context, caller.staff);
      if (!code.ok) throw new ProblemError(code.error);
      return code.value;
    },
  );
}
