import * as z from 'zod';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';

const line = z.strictObject({ label: z.string().min(1).max(300), value: z.string().max(4000) });

/** A page as the person read it before signing, word for word, in their language. */
export const signedPageSchema = z.strictObject({
  form: z.string().min(1).max(60),
  version: z.string().min(1).max(20),
  lang: langSchema,
  /** The day it was put before the person. */
  on: plainDateSchema,
  title: z.string().min(1).max(200),
  lines: z.array(line).max(80),
  /** Sentences the person declares, in the order they are read out. */
  declarations: z.array(z.string().min(1).max(2000)).max(30),
});
export type SignedPage = z.infer<typeof signedPageSchema>;

/**
 * A simple electronic signature (Regulation (EU) 910/2014, art. 3(10)): data the person attached to the page and used
 * to sign. `drawn`: an SVG path of at most a few thousand points · `typed`: the name alone.
 */
export const signatureSchema = z
  .strictObject({
    by: z.enum(['self', 'proxy']),
    name: z.string().trim().min(1).max(120),
    means: z.enum(['drawn', 'typed']),
    path: z
      .string()
      .max(40_000)
      .regex(/^[ML0-9 .]*$/)
      .nullable(),
  })
  .refine(({ means, path }) => (means === 'drawn') === (path !== null && path !== ''));
export type Signature = z.infer<typeof signatureSchema>;

/** SHA-256 of the canonical text of a page: what a signature is bound to. */
export function pageHash(page: SignedPage): string {
  return hashOf(page);
}
