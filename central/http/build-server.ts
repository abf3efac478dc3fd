import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { describeApi } from './describe-api.ts';
import { handleErrors, sendProblem } from './handle-errors.ts';
import { addCommonHeaders } from './headers.ts';
import { ProblemError } from './problem.ts';
import { blobRoutes } from './routes/blobs.route.ts';
import { deviceRoutes } from './routes/devices.route.ts';
import { directoryRoute } from './routes/directory.route.ts';
import { healthRoute } from './routes/health.route.ts';
import { helloRoute } from './routes/hello.route.ts';
import { importRoutes } from './routes/imports.route.ts';
import { packRoutes } from './routes/packs.route.ts';
import { pokeRoute } from './routes/poke.route.ts';
import { sessionRoutes } from './routes/session.route.ts';
import { syncRoutes } from './routes/sync.route.ts';
import type { Server } from './server-type.ts';
import type { IntakeRoom } from '../import/intake/intake-room.ts';
import type { CentralState } from './state.ts';
import { serveUi } from './ui.ts';

export interface ServerOptions {
  readonly state: CentralState;
  readonly uiFolder: string | null;
  readonly intake: IntakeRoom;
  readonly log: { readonly level: string; readonly stream: { write(line: string): void } };
}

const BODY_BYTES = 1024 * 1024;

/** The whole HTTP surface of central; answers 503 under /api until `state` has a fund. */
export async function buildServer({ state, uiFolder, intake, log }: ServerOptions): Promise<Server> {
  const server = createServer(log);
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) =>
      new ProblemError('tooManyRequests', { retryAfter: Math.ceil(ttl / 1000) }),
  });
  await server.register(compress, {
    encodings: ['gzip', 'identity'],
    threshold: 1024,
    // The middle level costs twice the time of this one for a tenth of the bytes.
    zlibOptions: { level: 3 },
    customTypes:
      /^(text\/(?!event-stream)|application\/(json|x-ndjson|problem\+json|javascript|manifest\+json)|image\/svg)/,
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.addHook('onRequest', async (request, reply) => {
    if (!state.health().seeded && request.url.startsWith('/api'))
      return sendProblem(reply, 'unavailable', { retryAfter: 1 });
  });
  await describeApi(server);
  server.after(() => {
    healthRoute(server, state);
    helloRoute(server, state);
    sessionRoutes(server, state);
    deviceRoutes(server, state);
    directoryRoute(server, state);
    packRoutes(server, state);
    syncRoutes(server, state);
    blobRoutes(server, state);
    importRoutes(server, state, intake);
    pokeRoute(server, state);
  });
  if (uiFolder !== null) await serveUi(server, uiFolder);
  return server;
}

/** A server with the log, the headers and the errors that central and a desk-only server share. */
export function createServer(log: ServerOptions['log']): Server {
  const server = fastify({
    bodyLimit: BODY_BYTES,
    // Its lines carry addresses; ours, below, carry patterns.
    logController: new fastify.LogController({ disableRequestLogging: true }),
    // Open streams are ended by their own hook; other idle connections must not hold up a stop.
    forceCloseConnections: 'idle',
    logger: {
      level: log.level,
      stream: log.stream,
      base: null,
      redact: ['req', 'res', 'err', '*.password', '*.badge'],
    },
  }).withTypeProvider<ZodTypeProvider>();
  addCommonHeaders(server);
  handleErrors(server);
  server.addHook('onResponse', async (request, reply) => {
    logRequest(
      request.log,
      request.routeOptions.url ?? 'none',
      request.method,
      reply.statusCode,
      reply.elapsedTime,
    );
  });
  return server;
}

/** The pattern of the route, never the address: addresses and bodies may speak of people. */
function logRequest(log: FastifyBaseLogger, route: string, method: string, status: number, ms: number): void {
  log.info({ route, method, status, ms: Math.round(ms * 10) / 10 }, 'request');
}
