import * as z from 'zod';
import { bucketsAnswerSchema, dossiersRequestSchema } from '#shared/sync/api.ts';
import { BUCKETS } from '#shared/sync/bucket-sums.ts';
import {
  digestLineSchema,
  pullLineSchema,
  pullRequestSchema,
  pushAnswerSchema,
  pushRequestSchema,
} from '#shared/sync/protocol.ts';
import { bucketsOfSpace, digestsOfSpace } from '../../sync/digests.ts';
import { dossiersById } from '../../sync/dossiers-by-id.ts';
import { pullPieces } from '../../sync/pull.ts';
import { push } from '../../sync/push.ts';
import { bindSession } from '../../auth/session-device.ts';
import { sweepBlobs } from '../../blobs/blob-store.ts';
import { authenticated, authenticatedDesk } from '../authenticated.ts';
import { bearer, framed, ndjson, problems, signedIn } from '../docs-of.ts';
import { compressedHere, sendLines } from '../send-lines.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

/** 256 changes of some pages each; beyond it a desk has gone wrong. */
const PUSH_BYTES = 8 * 1024 * 1024;

export function syncRoutes(server: Server, state: CentralState): void {
  server.post(
    '/api/v1/pull',
    {
      ...compressedHere,
      schema: {
        summary: 'What changed since the cursors, one line each',
        tags: ['sync'],
        security: bearer,
        body: pullRequestSchema,
        response: {
          200: framed(pullLineSchema, 'Lines in the order told in shared/sync/protocol.ts'),
          ...problems(
            'badRequest',
            ...signedIn,
            'forbidden',
            'notFound',
            'epochChanged',
            'deviceRevoked',
            'protocolTooOld',
          ),
        },
      },
    },
    async (request, reply) => {
      const { context, caller, standing } = await authenticatedDesk(state, request, request.body);
      const answer = await pullPieces(context, caller, request.body, standing);
      // The device is the caller's, or the pull would have ended.
      if (caller.deviceId !== request.body.device)
        await bindSession(context.db, caller.sessionId, request.body.device);
      return sendLines(request, reply, answer);
    },
  );

  server.post(
    '/api/v1/push',
    {
      bodyLimit: PUSH_BYTES,
      schema: {
        summary: 'Changes of one device, in its order, each exactly once',
        tags: ['sync'],
        security: bearer,
        body: pushRequestSchema,
        response: {
          200: pushAnswerSchema,
          ...problems(
            'badRequest',
            ...signedIn,
            'forbidden',
            'notFound',
            'sequenceGap',
            'epochChanged',
            'payloadTooLarge',
            'deviceRevoked',
          ),
        },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const answer = await push(context, caller, request.body);
      if (request.body.mutations.some(({ name }) => name.startsWith('document.detach@')))
        await sweepBlobs(context.db);
      return answer;
    },
  );

  server.get(
    '/api/v1/digests',
    {
      ...compressedHere,
      schema: {
        summary: 'All search cards of an office',
        tags: ['sync'],
        security: bearer,
        querystring: z.object({
          space: z.string().max(40),
          bucket: z.coerce
            .number()
            .int()
            .min(0)
            .max(BUCKETS - 1)
            .optional(),
        }),
        response: {
          200: ndjson(digestLineSchema, 'One line per dossier, then `end`'),
          ...problems('badRequest', ...signedIn, 'forbidden', 'notFound'),
        },
      },
    },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      const cards = await digestsOfSpace(
        context,
        caller.staff,
        request.query.space,
        request.query.bucket ?? null,
      );
      return sendLines(request, reply, cards);
    },
  );

  server.get(
    '/api/v1/buckets',
    {
      schema: {
        summary: 'Sums over the search cards of an office, to find out whether a desk has the same',
        tags: ['sync'],
        security: bearer,
        querystring: z.object({ space: z.string().max(40) }),
        response: {
          200: bucketsAnswerSchema,
          ...problems('badRequest', ...signedIn, 'forbidden', 'notFound'),
        },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      return bucketsOfSpace(context, caller.staff, request.query.space);
    },
  );

  server.post(
    '/api/v1/dossiers',
    {
      ...compressedHere,
      schema: {
        summary: 'Whole dossiers by id; those that are not yours are left out',
        tags: ['sync'],
        security: bearer,
        body: dossiersRequestSchema,
        response: {
          200: ndjson(pullLineSchema, '`dossier` lines'),
          ...problems('badRequest', ...signedIn, 'forbidden', 'notFound', 'deviceRevoked'),
        },
      },
    },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      const text = await dossiersById(context, caller.staff, request.body);
      return sendLines(request, reply, [text]);
    },
  );
}
