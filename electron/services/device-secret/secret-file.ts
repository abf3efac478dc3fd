import * as z from 'zod';

/** What stands in the file: the secret as the system's store sealed it, and which store that was. */
export const secretFileSchema = z.strictObject({
  version: z.literal(1),
  /** Name of the store on Linux, where there are several; the platform's name elsewhere. */
  store: z.string().max(40),
  sealed: z.base64().min(1).max(10_000),
});
export type SecretFile = z.infer<typeof secretFileSchema>;

/** @returns undefined when it is not a file of ours */
export function parseSecretFile(text: string): SecretFile | undefined {
  try {
    return secretFileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
