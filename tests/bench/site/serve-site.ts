import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';
import { cacheFolder } from '../data/cache.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ndjson': 'application/x-ndjson',
};

export interface BenchSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** Bundles the bench pages as the desk is bundled and serves them, with the data of the cache beside them. */
export async function serveSite(): Promise<BenchSite> {
  const out = path.join(cacheFolder, 'site');
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    define: { __BUILD_ID__: JSON.stringify('bench') },
    worker: { format: 'es' },
    build: { outDir: out, target: 'chrome120', emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const file = name.startsWith('/data/')
      ? path.join(cacheFolder, path.basename(name))
      : path.join(out, name === '/' ? 'index.html' : name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      // Cross-origin isolated: the browser then gives its finest clock.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the bench server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
