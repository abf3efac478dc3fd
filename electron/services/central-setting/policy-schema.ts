import * as z from 'zod';
import { readAddress } from './central-address.ts';

/** What a fund sets for all its desks at once; docs/operations/policy-file.md shows one. */
export const policySchema = z.strictObject({
  /** Address of central; the person cannot change it then. */
  central: z
    .string()
    .max(300)
    .refine((text) => readAddress(text).ok)
    .optional(),
  /** SHA-256 of the public key (SPKI) of the certificates that central may show, in base64: the one in use and a spare. */
  pins: z
    .array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/))
    .min(2)
    .max(10)
    .optional(),
  /** Minutes without a key or a click before the vault closes. */
  idleMinutes: z.int().min(1).max(10).optional(),
  /** Folder of releases that the desk looks at; https only. */
  updateFeed: z
    .url({ protocol: /^https$/ })
    .max(300)
    .optional(),
});
export type Policy = z.infer<typeof policySchema>;
