import * as z from 'zod';
import { refreshRequestSchema, sessionSchema, signInRequestSchema } from '#shared/sync/api.ts';
import { FailedAttempts } from '../../auth/failed-attempts.ts';
import { endSession, refreshSession, signIn } from '../../auth/sessions.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

export function sessionRoutes(server: Server, state: CentralState): void {
  const attempts = new FailedAttempts();
  server.post(
    '/api/v1/session',
    {
      schema: {
        summary: 'Sign in with badge and password',
        tags: ['session'],
        body: signInRequestSchema,
        response: {
          200: sessionSchema,
          ...problems('badRequest', 'badCredentials', 'tooManyRequests', 'unavailable'),
        },
      },
      // Against floods only: each attempt costs 60 ms of argon2. Guessing is stopped by `attempts`.
      config: { rateLimit: { max: 300, timeWindow: '1 minute' } },
    },
    async (request) => {
      const context = state.context();
      // Per badge too: one counter's address is shared by a whole office.
      const key = `${request.ip} ${request.body.badge}`;
      const retryAfter = attempts.secondsToWait(key, context.clock.nowMs());
      if (retryAfter > 0) throw new ProblemError('tooManyRequests', { retryAfter });
      const session = await signIn(context, request.body.badge, request.body.password);
      if (session.ok) return session.value;
      attempts.failed(key, context.clock.nowMs());
      throw new ProblemError(session.error);
    },
  );

  server.post(
    '/api/v1/session/refresh',
    {
      schema: {
        summary: 'Exchange a refresh token, once',
        tags: ['session'],
        body: refreshRequestSchema,
        response: {
          200: sessionSchema,
          ...problems(
            'badRequest',
            'tokenInvalid',
            'tokenExpired',
            'refreshReused',
            'sessionRevoked',
            'tooManyRequests',
            'unavailable',
          ),
        },
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
    {
      schema: {
        summary: 'Sign out',
        tags: ['session'],
        security: bearer,
        response: { 204: z.null(), ...problems(...signedIn) },
      },
    },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      await endSession(context, context.db, caller.sessionId);
      return reply.code(204).send(null);
    },
  );
}
