import type { FastifyRequest } from 'fastify';
import type { PullRequest } from '#shared/sync/protocol.ts';
import { authenticate, authenticateDesk, type Caller } from '../auth/sessions.ts';
import type { CentralContext } from '../central-context.ts';
import type { Standing } from '../sync/sync-store.ts';
import { ProblemError } from './problem.ts';
import type { CentralState } from './state.ts';

/** Context and caller of a request with a bearer token; ends it with tokenInvalid or tokenExpired otherwise. */
export async function authenticated(
  state: CentralState,
  request: FastifyRequest,
): Promise<{ context: CentralContext; caller: Caller }> {
  const context = state.context();
  const caller = await authenticate(context, tokenOf(request));
  if (!caller.ok) throw new ProblemError(caller.error);
  return { context, caller: caller.value };
}

/** The same of a desk that asks for news, with where it and its offices stand. */
export async function authenticatedDesk(
  state: CentralState,
  request: FastifyRequest,
  { device, cursors }: Pick<PullRequest, 'device' | 'cursors'>,
): Promise<{ context: CentralContext; caller: Caller; standing: Standing }> {
  const context = state.context();
  const desk = await authenticateDesk(context, tokenOf(request), device, Object.keys(cursors));
  if (!desk.ok) throw new ProblemError(desk.error);
  return { context, ...desk.value };
}

function tokenOf(request: FastifyRequest): string {
  const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new ProblemError('tokenInvalid');
  return token;
}

/** The request comes from this very machine. */
export function isLoopback(request: FastifyRequest): boolean {
  return /^(::ffff:)?127\.|^::1$/.test(request.ip);
}
