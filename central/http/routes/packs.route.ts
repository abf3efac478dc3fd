import * as z from 'zod';
import { checkPack } from '#shared/rules/check-pack.ts';
import { packHash } from '#shared/rules/pack.ts';
import { can } from '#shared/permissions/can.ts';
import { packPoke } from '#shared/sync/protocol.ts';
import { packAcceptedSchema, packAnswerSchema } from '#shared/sync/api.ts';
import { findPack, presentPackHash, putInForce } from '../../packs/packs-in-force.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

/** The present file is a third of a MiB; ten times that is no file of figures any more. */
const PACK_BYTES = 4 * 1024 * 1024;

export function packRoutes(server: Server, state: CentralState): void {
  server.get(
    '/api/v1/packs/:hash',
    {
      schema: {
        summary: 'Figures of the law by their hash; `present` for those in force',
        tags: ['law'],
        security: bearer,
        params: z.object({ hash: z.string().regex(/^([0-9a-f]{64}|present)$/) }),
        response: { 200: packAnswerSchema, ...problems('badRequest', ...signedIn, 'notFound') },
      },
    },
    async (request) => {
      const { context } = await authenticated(state, request);
      const hash =
        request.params.hash === 'present' ? await presentPackHash(context.db) : request.params.hash;
      const found = hash === null ? null : await findPack(context.db, hash);
      if (found === null) throw new ProblemError('notFound');
      return found;
    },
  );

  server.post(
    '/api/v1/packs',
    {
      bodyLimit: PACK_BYTES,
      schema: {
        summary: 'New figures of the law: checked by all their cases, then in force. Administrators only',
        tags: ['law'],
        security: bearer,
        body: z.unknown(),
        response: {
          200: packAcceptedSchema,
          ...problems(
            'badRequest',
            ...signedIn,
            'forbidden',
            'payloadTooLarge',
            'packRefused',
            'tooManyRequests',
          ),
        },
      },
      // Each costs a second of this thread.
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      if (!can(caller.staff.roles, 'parameters.manage').allowed) throw new ProblemError('forbidden');
      const checked = checkPack(request.body);
      if (!checked.ok) throw new ProblemError('packRefused', { refusal: checked.error });
      const { pack, file } = checked.value;
      const hash = packHash(pack);
      const decision = await putInForce(context.db, file, {
        hash,
        staffId: caller.staff.staffId,
        at: context.clock.now(),
      });
      // Desks ask at once: until then they compute with the figures of before.
      if (decision !== null) context.poke.announce({ [packPoke]: decision });
      return { hash };
    },
  );
}
