import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Server } from './server-type.ts';

const DOCS = '/api/v1/docs';

/** The OpenAPI document and a page for people; the page is not the desk and has a policy of its own. */
export async function describeApi(server: Server): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Guichet central',
        version: '1.0.0',
        description: 'Sign-in, devices and synchronisation of the desks of a social insurance fund.',
      },
      servers: [{ url: '/' }],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
  });
  server.get(
    '/api/v1/openapi.json',
    { schema: { summary: 'This document', tags: ['start'] } },
    async (_request, reply) => reply.send(server.swagger()),
  );
  await server.register(swaggerUi, {
    routePrefix: DOCS,
    uiConfig: { url: '/api/v1/openapi.json', docExpansion: 'list', tryItOutEnabled: false },
    staticCSP:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
}
