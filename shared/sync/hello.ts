import * as z from 'zod';
import { roleSchema } from '#shared/entities/codes.ts';
import { text3Schema } from '#shared/kernel/lang-schema.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { sealKeySchema } from './sealed-change.ts';

/** `GET /api/v1/hello`: what a desk may know before anybody signs in. */
export const helloSchema = z.object({
  fund: z.object({ name: text3Schema, demo: z.boolean() }),
  /** Only a demo central introduces people; a real one never does. */
  people: z.array(
    z.object({
      badge: z.string(),
      name: z.string(),
      initials: z.string(),
      role: roleSchema,
      office: text3Schema,
      password: z.string(),
    }),
  ),
  today: plainDateSchema,
  epoch: z.string(),
  proto: z.object({ current: z.number().int(), min: z.number().int() }),
  /** Build of the desk that central serves; another one than mine means a new version waits. */
  buildId: z.string(),
  /** False when a device needs a one-time code from an administrator. */
  openEnrolment: z.boolean(),
  /** Hash of the figures of the law that are in force; null from a central that does not keep any. */
  pack: z.string().nullable().default(null),
  /** What central's clock shows; null from a central that does not say. A desk compares its own with it and orders nothing by it. */
  now: instantSchema.nullable().default(null),
  /** Public key to which work is sealed that only central may read; null from a central that has none. */
  sealKey: sealKeySchema.nullable().default(null),
});
export type Hello = z.infer<typeof helloSchema>;
