import * as z from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import {
  deviceListSchema,
  enrolAnswerSchema,
  enrolCodeSchema,
  enrolRequestSchema,
} from '#shared/sync/api.ts';
import { createEnrolCode, enrolDevice } from '../../auth/devices.ts';
import { listDevices, revokeDevice } from '../../auth/fleet.ts';
import { authenticated, isLoopback } from '../authenticated.ts';
import { bearer, problems, signedIn } from '../docs-of.ts';
import { ProblemError } from '../problem.ts';
import type { Server } from '../server-type.ts';
import type { CentralState } from '../state.ts';

export function deviceRoutes(server: Server, state: CentralState): void {
  server.post(
    '/api/v1/devices',
    {
      schema: {
        summary: 'Enrol this device for the person who is signed in',
        tags: ['devices'],
        security: bearer,
        body: enrolRequestSchema,
        response: {
          200: enrolAnswerSchema,
          ...problems('badRequest', ...signedIn, 'enrolCodeNeeded', 'enrolCodeWrong', 'tooManyRequests'),
        },
      },
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const enrolled = await enrolDevice(context, caller, request.body, context.demo && isLoopback(request));
      if (!enrolled.ok) throw new ProblemError(enrolled.error);
      return enrolled.value;
    },
  );

  server.post(
    '/api/v1/devices/codes',
    {
      schema: {
        summary: 'A one-time code for one device, good for a quarter of an hour',
        tags: ['devices'],
        security: bearer,
        response: { 200: enrolCodeSchema, ...problems(...signedIn, 'forbidden') },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const code = await createEnrolCode(context, caller.staff);
      if (!code.ok) throw new ProblemError(code.error);
      return code.value;
    },
  );

  server.get(
    '/api/v1/devices',
    {
      schema: {
        summary: 'Every device of the fund, the one heard last first',
        tags: ['devices'],
        security: bearer,
        response: { 200: deviceListSchema, ...problems(...signedIn, 'forbidden') },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const devices = await listDevices(context, caller.staff);
      if (!devices.ok) throw new ProblemError(devices.error);
      return { devices: [...devices.value] };
    },
  );

  server.post(
    '/api/v1/devices/:device/revoke',
    {
      schema: {
        summary: 'Refuse this device from now on; it closes and destroys its keys when it hears of it',
        tags: ['devices'],
        security: bearer,
        params: z.object({ device: idSchema }),
        response: { 200: z.object({}), ...problems('badRequest', ...signedIn, 'forbidden', 'notFound') },
      },
    },
    async (request) => {
      const { context, caller } = await authenticated(state, request);
      const revoked = await revokeDevice(context, caller.staff, request.params.device);
      if (!revoked.ok) throw new ProblemError(revoked.error);
      return {};
    },
  );
}
