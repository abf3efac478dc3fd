import { pokeSchema } from '#shared/sync/protocol.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { commonHeaders } from '#shared/sync/response-headers.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

const HEARTBEAT_MS = 15_000;

/** Server-sent events read with fetch, so that the token travels in a header. Hints only: a lost one costs nothing. */
export function pokeRoute(server: Server, state: CentralState): void {
  const open = new Set<() => void>();
  // Streams never end by themselves: without this a stop would wait for the last desk to go home.
  server.addHook('preClose', async () => {
    for (const end of open) end();
  });
  server.get(
    '/api/v1/poke',
    {
      schema: {
        summary:
          'Says which offices moved, and to which version, and when other figures of the law are in force',
        tags: ['sync'],
        security: bearer,
        response: {
          200: { description: 'Events `poke`', content: { 'text/event-stream': { schema: pokeSchema } } },
          ...problems(...signedIn),
        },
      },
    },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      const spaces =
        caller.staff.spaces.length === 0
          ? []
          : await context.db
              .selectFrom('space')
              .select(['space_id', 'ver'])
              .where('space_id', 'in', caller.staff.spaces)
              .execute();
      reply.hijack();
      const stream = reply.raw;
      stream.writeHead(200, {
        ...commonHeaders,
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        // A stream that central ends when it stops must not leave a connection that it waits for.
        connection: 'close',
      });
      const send = (poke: Record<string, number>) => {
        stream.write(`event: poke\ndata: ${JSON.stringify(poke)}\n\n`);
      };
      send(Object.fromEntries(spaces.map(({ space_id, ver }) => [space_id, Number(ver)])));
      const heartbeat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT_MS);
      // The desk comes back with a fresh token: a stream must not outlive the right to listen.
      const expiry = setTimeout(() => end(), Math.max(0, caller.until * 1000 - context.clock.nowMs()));
      const stopListening = context.poke.listen(caller.staff.spaces, send);
      const end = () => {
        clearInterval(heartbeat);
        clearTimeout(expiry);
        stopListening();
        open.delete(end);
        stream.end();
      };
      open.add(end);
      stream.on('close', end);
    },
  );
}
