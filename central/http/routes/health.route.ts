import { healthSchema } from '#shared/sync/api.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

export function healthRoute(server: Server, state: CentralState): void {
  server.get(
    '/health',
    { schema: { summary: 'Whether central serves', tags: ['start'], response: { 200: healthSchema } } },
    () => state.health(),
  );
}
