import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { contentSecurityPolicy, injectedStyleHash } from '#shared/sync/content-security-policy.ts';
import type { Server } from './server-type.ts';

/** Build of the desk in a folder, or `none` while there is no desk to serve. */
export function readBuildId(folder: string | null): string {
  const file = folder === null ? '' : join(folder, 'build-id.txt');
  return folder !== null && existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
}

/**
 * The built desk, file by file. There is no fallback to index.html: the router lives behind the hash, and an address
 * that is not a file is an error worth seeing.
 */
export async function serveUi(server: Server, folder: string): Promise<void> {
  const policy = contentSecurityPolicy({ styleHashes: [injectedStyleHash] });
  await server.register(fastifyStatic, {
    root: folder,
    dotfiles: 'ignore',
    // Read at each request: a rebuilt desk is served without a restart of central.
    wildcard: true,
    // As a list: a single name is not looked for among what is compressed.
    index: ['index.html'],
    // The build wrote it beside each file (scripts/desk-build/compress-plugin.ts).
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = /[\\/]assets[\\/]/.test(path) && /-[\w-]{8,}\.\w+(\.map)?(\.gz)?$/.test(path);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', policy);
      if (/[\\/]sw\.js(\.gz)?$/.test(path)) reply.header('service-worker-allowed', '/');
    },
  });
}
