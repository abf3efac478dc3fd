import type { FastifyRequest } from 'fastify';
import { authenticate, type Caller } from '../auth/sessions.ts';
import type { CentralContext } from '../central-context.ts';
import { ProblemError } from './problem.ts';
import type { CentralState } from './state.ts';

/** Context and caller of a request with a bearer token; ends it with tokenInvalid or tokenExpired otherwise. */
export async function authenticated(
  state: CentralState,
  request: FastifyRequest,
): Promise<{ context: CentralContext; caller: Caller }> {
  const context = state.context();
  const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new ProblemError('tokenInvalid');
  const caller = await authenticate(context, token);
  if (!caller.ok) throw new ProblemError(caller.error);
  return { context, caller: caller.value };
}

/** The request comes from this very machine. */
export function isLoopback(request: FastifyRequest): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(request.ip);
}
