import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './handle-errors.ts';
import type { Server } from './server-type.ts';

/** Headers that belong to one connection and are made anew on the next. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
]);
const CONNECT_MS = 10_000;

/** Passes /api and /health on to another central, bodies as streams in both directions. */
export async function proxyTo(server: Server, central: URL): Promise<void> {
  await server.register(async (scope) => {
    // Bodies pass through unread.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    const pass = (request: FastifyRequest, reply: FastifyReply) => forward(central, request, reply);
    scope.all('/api/*', pass);
    scope.get('/health', pass);
  });
}

function forward(central: URL, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const start = central.protocol === 'https:' ? httpsRequest : httpRequest;
  const target = new URL(`${central.pathname.replace(/\/$/, '')}${request.url}`, central);
  return new Promise((resolve) => {
    const upstream = start(
      target,
      { method: request.method, headers: passable(request.headers) },
      (answer) => {
        upstream.setTimeout(0);
        reply.code(answer.statusCode ?? 502).headers(passable(answer.headers));
        resolve(reply.send(answer));
      },
    );
    upstream.setTimeout(CONNECT_MS, () => upstream.destroy(new Error('central does not answer')));
    upstream.on('error', () => {
      if (!reply.sent)
        resolve(sendProblem(reply, 'unavailable', { retryAfter: 5, detail: 'Central cannot be reached.' }));
    });
    reply.raw.on('close', () => upstream.destroy());
    request.raw.pipe(upstream);
  });
}

function passable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
