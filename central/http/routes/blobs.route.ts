import * as z from 'zod';
import { blobHashSchema, CHUNK_BYTES } from '#shared/entities/visit/attachment-file.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { blobStateSchema } from '#shared/sync/api.ts';
import {
  type BlobName,
  blobState,
  findChunk,
  hasChunk,
  linkedBytes,
  putChunk,
} from '../../blobs/blob-store.ts';
import type { CentralContext } from '../../central-context.ts';
import type { Caller } from '../../auth/sessions.ts';
import { authenticated } from '../authenticated.ts';
import { bearer, bytesOf, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

const OCTETS = 'application/octet-stream';
const nameSchema = z.object({ sha: blobHashSchema });
const pieceSchema = nameSchema.extend({ chunk: z.coerce.number().int().min(0).max(10_000) });
/** Through which document the file is asked for: rights hang on it, and are looked up at each request. */
const linkSchema = z.object({ space: z.string().max(40), document: idSchema });
const common = { tags: ['files'], security: bearer, querystring: linkSchema };
const refusals = [...signedIn, 'badRequest', 'notFound'] as const;

/** Files of the dossiers, piece by piece in both directions, so that a cut line goes on where it was. */
export function blobRoutes(server: Server, state: CentralState): void {
  server.addContentTypeParser(OCTETS, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  server.get(
    '/api/v1/blobs/:sha',
    {
      schema: {
        ...common,
        summary: 'What central has of a file',
        params: nameSchema,
        response: { 200: blobStateSchema, ...problems(...refusals) },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const name = { ...request.params, ...request.query };
      await linked(context, caller, name);
      return blobState(context.db, name);
    },
  );

  server.put(
    '/api/v1/blobs/:sha/:chunk',
    {
      bodyLimit: CHUNK_BYTES,
      schema: {
        ...common,
        summary: 'One piece of a file; with the last one its hash is checked',
        consumes: [OCTETS],
        params: pieceSchema,
        response: {
          200: blobStateSchema,
          ...problems(...refusals, 'payloadTooLarge', 'blobMismatch'),
        },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const name = { ...request.params, ...request.query };
      const total = await linked(context, caller, name);
      const body: unknown = request.body;
      if (!(body instanceof Uint8Array)) throw new ProblemError('badRequest', { detail: 'Bytes only.' });
      const piece = { index: request.params.chunk, bytes: body };
      const put = await putChunk(context.db, name, total, piece, context.clock.now());
      if (!put.ok) throw new ProblemError(put.error);
      return put.value;
    },
  );

  server.head(
    '/api/v1/blobs/:sha/:chunk',
    { schema: { ...common, summary: 'Whether a piece of a whole file is here', params: pieceSchema } },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      const name = { ...request.params, ...request.query };
      await linked(context, caller, name);
      if (!(await hasChunk(context.db, name, request.params.chunk))) throw new ProblemError('notFound');
      return reply.type(OCTETS).send();
    },
  );

  server.get(
    '/api/v1/blobs/:sha/:chunk',
    {
      exposeHeadRoute: false,
      schema: {
        ...common,
        summary: 'One piece of a file that is whole',
        params: pieceSchema,
        response: { 200: bytesOf('The bytes of the piece'), ...problems(...refusals) },
      },
    },
    async (request, reply) => {
      const { context, caller } = await authenticated(state, request);
      const name = { ...request.params, ...request.query };
      await linked(context, caller, name);
      const found = await findChunk(context.db, name, request.params.chunk);
      if (found === null) throw new ProblemError('notFound');
      return reply.type(OCTETS).send(Buffer.from(found.buffer, found.byteOffset, found.length));
    },
  );
}

/** Size of the file; ends the request with notFound when it is none of the caller's. */
async function linked(context: CentralContext, { staff }: Caller, name: BlobName): Promise<number> {
  const bytes = await linkedBytes(context.db, { staff, today: context.clock.today() }, name);
  if (bytes === null) throw new ProblemError('notFound');
  return bytes;
}
