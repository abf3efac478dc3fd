import { Readable } from 'node:stream';
import * as z from 'zod';
import { can } from '#shared/permissions/can.ts';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ProblemReason } from '#shared/sync/api.ts';
import {
  intakeCodesAskSchema,
  intakeCodesSchema,
  intakeRunSchema,
  intakeSchema,
} from '#shared/sync/intake.ts';
import type { IntakeRoom } from '../../import/intake/intake-room.ts';
import { rejectLines } from '../../import/report/reject-file.ts';
import type { FastifyRequest } from 'fastify';
import { authenticated } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { failureOf } from '../failure-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

const CSV = 'text/csv';
const idSchema = z.object({ id: z.uuid() });
const fileSchema = idSchema.extend({ no: z.coerce.number().int().min(0) });
const nameSchema = z.object({ name: z.string().min(1).max(200) });
const wordsSchema = z.object({ lang: langSchema.default('fr') });
const refusals = [...signedIn, 'badRequest', 'forbidden', 'notFound', 'importBusy'] as const;
const common = { tags: ['import'], security: bearer };

/** Extracts of the fund's own system, handed over by an administrator's screen, tried and taken in. */
export function importRoutes(server: Server, state: CentralState, room: IntakeRoom): void {
  // Passed on as it comes: an extract may be larger than the memory of central.
  server.addContentTypeParser(CSV, (_request, body, done) => done(null, body));

  const asAdministrator = async (request: FastifyRequest) => {
    const { context, caller } = await authenticated(state, request);
    if (!can(caller.staff.roles, 'import.run').allowed) throw new ProblemError('forbidden');
    return { context, staffId: caller.staff.staffId };
  };

  server.post(
    '/api/v1/imports',
    {
      schema: {
        ...common,
        summary: 'A new, empty extract; administrators only, one at a time',
        response: { 200: intakeSchema, ...problems(...refusals) },
      },
    },
    async (request) => {
      const { context, staffId } = await asAdministrator(request);
      return had(await room.begin(context, staffId));
    },
  );

  server.put(
    '/api/v1/imports/:id/files',
    {
      schema: {
        ...common,
        summary: 'One file of the extract, streamed; answers what its header says',
        consumes: [CSV],
        params: idSchema,
        querystring: nameSchema,
        response: { 200: intakeSchema, ...problems(...refusals, 'payloadTooLarge') },
      },
    },
    async (request) => {
      const { context } = await asAdministrator(request);
      const body: unknown = request.body;
      if (!(body instanceof Readable)) throw new ProblemError('badRequest', { detail: 'CSV only.' });
      return had(await room.take(context, request.params.id, request.query.name, body));
    },
  );

  server.delete(
    '/api/v1/imports/:id/files/:no',
    {
      schema: {
        ...common,
        summary: 'Leaves a file out',
        params: fileSchema,
        response: { 200: intakeSchema, ...problems(...refusals) },
      },
    },
    async (request) => {
      const { context } = await asAdministrator(request);
      return had(await room.leaveOut(context, request.params.id, request.params.no));
    },
  );

  server.post(
    '/api/v1/imports/:id/files/:no/codes',
    {
      schema: {
        ...common,
        summary: 'What a file writes in columns of codes, where ours are others',
        params: fileSchema,
        body: intakeCodesAskSchema,
        response: { 200: intakeCodesSchema, ...problems(...refusals) },
      },
    },
    async (request) => {
      await asAdministrator(request);
      const { id, no } = request.params;
      return { codes: [...had(await room.codes(id, no, request.body.headers))] };
    },
  );

  server.post(
    '/api/v1/imports/:id/run',
    {
      schema: {
        ...common,
        summary: 'Tries the extract, or takes it in; how far it is stands in the extract itself',
        params: idSchema,
        body: intakeRunSchema,
        response: { 204: z.null(), ...problems(...refusals) },
      },
    },
    async (request, reply) => {
      const { context } = await asAdministrator(request);
      const failed = (error: unknown) => server.log.error(failureOf(error), 'import failed');
      had(room.run(context, request.params.id, request.body, failed));
      return reply.code(204).send(null);
    },
  );

  server.get(
    '/api/v1/imports/:id',
    {
      schema: {
        ...common,
        summary: 'The extract: its files, how far it is, what came of it',
        params: idSchema,
        querystring: wordsSchema,
        response: { 200: intakeSchema, ...problems(...refusals) },
      },
    },
    async (request) => {
      const { context } = await asAdministrator(request);
      return had(await room.look(context, request.params.id, request.query.lang));
    },
  );

  server.get(
    '/api/v1/imports/:id/rejects',
    {
      schema: {
        ...common,
        summary: 'The reject file of the last run, whole',
        params: idSchema,
        querystring: wordsSchema,
        response: {
          200: { description: 'CSV', content: { [CSV]: { schema: z.unknown() } } },
          ...problems(...refusals),
        },
      },
    },
    async (request, reply) => {
      const { context } = await asAdministrator(request);
      const found = room.rejects(context, request.params.id, request.query.lang);
      if (found === null) throw new ProblemError('notFound');
      return reply.type(`${CSV}; charset=utf-8`).send(Readable.from(rejectLines(found)));
    },
  );

  server.delete(
    '/api/v1/imports/:id',
    {
      schema: {
        ...common,
        summary: 'Stops and forgets the extract; what was written until then stays',
        params: idSchema,
        response: { 204: z.null(), ...problems(...refusals) },
      },
    },
    async (request, reply) => {
      const { context } = await asAdministrator(request);
      had(await room.drop(context, request.params.id));
      return reply.code(204).send(null);
    },
  );
}

function had<T>(result: Result<T, ProblemReason>): T {
  if (!result.ok) throw new ProblemError(result.error);
  return result.value;
}
