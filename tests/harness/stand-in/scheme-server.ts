import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { appOrigin, appScheme } from '#shared/ipc/names.ts';
import { allSessions } from './session.ts';
import { wire } from './state.ts';

/** Main's handler of app://, whichever session it belongs to. */
export function schemeHandler() {
  for (const each of allSessions()) {
    const handler = each.protocol._handlers.get(appScheme);
    if (handler !== undefined) return handler;
  }
  return null;
}

/**
 * Serves the scheme's handler on the loopback, under the origin that stands for app://guichet: bodies stream both ways,
 * workers, modules and storage of the page find a secure origin. Headers pass as the handler gave them.
 */
export async function serveScheme(): Promise<void> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  wire.tell('scheme.listening', { port: typeof address === 'object' && address !== null ? address.port : 0 });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const handler = schemeHandler();
  if (handler === null) {
    response.writeHead(500).end('no handler for the scheme');
    return;
  }
  const left = new AbortController();
  response.once('close', () => left.abort());
  const method = request.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !connectionOnly.has(name)) headers.set(name, value);
  const withBody = method !== 'GET' && method !== 'HEAD';
  const asked = new Request(`${appOrigin}${request.url ?? '/'}`, {
    method,
    headers,
    signal: left.signal,
    ...(withBody ? { body: Readable.toWeb(request) as ReadableStream<Uint8Array>, duplex: 'half' } : {}),
  } as RequestInit);
  const given = await handler(asked);
  response.writeHead(given.status, Object.fromEntries(given.headers));
  response.flushHeaders();
  if (given.body === null) {
    response.end();
    return;
  }
  const reader = given.body.getReader();
  response.once('close', () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!response.write(value)) await new Promise((resolve) => response.once('drain', resolve));
  }
  response.end();
}

/** Of the loopback connection: a request of the scheme has none of them. */
const connectionOnly = new Set(['host', 'connection', 'keep-alive', 'transfer-encoding', 'upgrade']);
