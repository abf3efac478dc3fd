import * as z from 'zod';
import { refreshRequestSchema, sessionSchema, signInRequestSchema } from '#shared/sync/api.ts';
import { endSession, refreshSession, signIn } from '../../auth/sessions.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

const badgeInBody = z.object({ badge: z.string().max(20) });

export function sessionRoutes(server: Server, state: CentralState): void {
  server.post(
    '/api/v1/session',
    {
      schema: {
        summary: 'Sign in with badge and password',
        tags: ['session'],
        body: signInRequestSchema,
        response: { 200: sessionSchema, ...problems('badRequest', 'badCredentials', 'tooManyRequests', 'unavailable') },
      },
      config: {
        rateLimit: {
          max: 10,
          timeWindow: '1 minute',
          hook: 'preHandler',
          // Per badge too: one counter's address is shared by a whole office.
          keyGenerator: (request) => `${request.ip} ${badgeInBody.safeParse(request.body).data?.badge ?? ''}`,
        },
      },
    },
    async (request) => {
      const session = await signIn(state.context(), request.body.badge, request.body.password);
      if (!session.ok) throw new ProblemError(session.error);
      return session.value;
    },
  );

  server.post(
    '/api/v1/session/refresh',
    {
      schema: {
        summary: 'Exchange a refresh token, once',
        tags: ['session'],
        body: refreshRequestSchema,
        response: { 200: sessionSchema, ...problems('badRequest', 'tokenInvalid', 'tokenExpired', 'refreshReused', 'tooManyRequests', 'unavailable') },
      },
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
    },
    async (request) => {
      const session = await refreshSession(state.context(), request.body.refreshToken);
      if (!session.ok) throw new ProblemError(session.error);
      return session.value;
    },
  );

  server.delete(
    '/api/v1/session',
    { schema: { summary: 'Sign out', tags: ['session'], security: bearer, response: { 204: z.null(), ...problems(...signedIn) } } },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      await endSession(context, context.db, caller.sessionId);
      return reply.code(204).send(null);
    },
  );
}
