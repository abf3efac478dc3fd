import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { commonHeaders } from '#shared/sync/response-headers.ts';

export function addCommonHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(commonHeaders)) reply.header(name, value);
    // Dossiers must not stay in any cache on the way, nor in the browser's.
    if (request.url.startsWith('/api') || request.url.startsWith('/health'))
      reply.header('cache-control', 'no-store');
  });
}

/** A `'sha256-…'` source expression for one inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
