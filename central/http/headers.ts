import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** On every answer, of the desk's files and of the API alike. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
};

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
