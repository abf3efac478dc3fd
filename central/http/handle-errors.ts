import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { ProblemReason } from '#shared/sync/api.ts';
import { failureOf } from './failure-of.ts';
import { ProblemError, problemOf } from './problem.ts';

export function sendProblem(
  reply: FastifyReply,
  reason: ProblemReason,
  extra: ProblemError['extra'] = {},
): FastifyReply {
  const problem = problemOf(reason, extra);
  if (extra.retryAfter !== undefined) reply.header('retry-after', String(extra.retryAfter));
  if (reason === 'tokenExpired' || reason === 'tokenInvalid') reply.header('www-authenticate', 'Bearer');
  // As text: the answer's own schema would otherwise be applied to the problem.
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** Every failure leaves as problem+json; what failed inside is logged without its message, which may quote data. */
export function handleErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((_request, reply) => sendProblem(reply, 'notFound'));
  server.setErrorHandler((error: FastifyError | ProblemError, request, reply) => {
    if (error instanceof ProblemError) return sendProblem(reply, error.reason, error.extra);
    const [reason, extra] = reasonOf(error);
    if (reason === 'internal')
      request.log.error({ route: request.routeOptions.url, ...failureOf(error) }, 'failed');
    return sendProblem(reply, reason, extra);
  });
}

function reasonOf(error: FastifyError): [ProblemReason, ProblemError['extra']] {
  if (error.validation) {
    const first = error.validation[0];
    // The place and the rule, never the value.
    return [
      'badRequest',
      {
        detail: `${error.validationContext ?? 'request'}${first?.instancePath ?? ''}: ${first?.keyword ?? 'invalid'}`,
      },
    ];
  }
  switch (error.statusCode) {
    case 413:
      return ['payloadTooLarge', {}];
    case 429:
      return ['tooManyRequests', {}];
    case 404:
      return ['notFound', {}];
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? ['badRequest', {}]
        : ['internal', {}];
  }
}
