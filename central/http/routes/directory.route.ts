import { officeSchema, staffSchema } from '#shared/entities/directory.ts';
import { directoryAnswerSchema } from '#shared/sync/api.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

export function directoryRoute(server: Server, state: CentralState): void {
  server.get(
    '/api/v1/directory',
    {
      schema: {
        summary: 'People and offices of the fund',
        tags: ['sync'],
        security: bearer,
        response: { 200: directoryAnswerSchema, ...problems(...signedIn) },
      },
    },
    async (request) => {
      const { context } = await authenticated(state, request);
      const staff = await context.db.selectFrom('staff').select('body').orderBy('staff_id').execute();
      const spaces = await context.db.selectFrom('space').select('office').orderBy('space_id').execute();
      return {
        fund: context.fund,
        staff: staff.map(({ body }) => staffSchema.parse(body)),
        offices: spaces.map(({ office }) => officeSchema.parse(office)),
      };
    },
  );
}
