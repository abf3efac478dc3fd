import * as z from 'zod';
import { langSchema, text3Schema } from '#shared/kernel/lang-schema.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { roleSchema } from './codes.ts';

/** Extra rights beside the role, for tasks that only some of the staff do. */
export const grantSchema = z.enum(['accounts', 'recovery', 'privacyOfficer']);
export type Grant = z.infer<typeof grantSchema>;

/** A member of staff as every desk knows them; secrets and own-family hashes stay at central. */
export const staffSchema = z.object({
  staffId: z.string(),
  /** Printed on the badge, e.g. AL-2041. */
  badge: z.string().regex(/^[A-Z]{2}-\d{4}$/),
  name: z.string(),
  initials: z.string(),
  roles: z.array(roleSchema),
  grants: z.array(grantSchema),
  languages: z.array(langSchema),
  spaces: z.array(z.string()),
  absent: z.array(z.object({ from: plainDateSchema, to: plainDateSchema.nullable(), backupId: z.string() })),
});
export type Staff = z.infer<typeof staffSchema>;

/** The office that owns a space: a portfolio of dossiers and the unit of sync order. */
export const officeSchema = z.object({
  spaceId: z.string(),
  name: text3Schema,
  address: z.string(),
  region: z.enum(['wallonia', 'flanders', 'brussels']),
});
export type Office = z.infer<typeof officeSchema>;

/** What a desk must know about people and places to show names instead of ids. */
export const directorySchema = z.object({
  fund: z.object({ name: text3Schema, demo: z.boolean() }),
  staff: z.array(staffSchema),
  offices: z.array(officeSchema),
});
export type Directory = z.infer<typeof directorySchema>;
