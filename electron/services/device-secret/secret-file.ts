import * as z from 'zod';

/** What stands in the file: the secret as the system's store sealed it, and which store that was. */
export const secretFileSchema = z.strictObject({
  version: z.literal(1),
  /** Name of the store on Linux, where there are several; the platform's name elsewhere. */
  store: z.string().max(40),
  sealed: z.base64().min(1).max(10_000),
});
export type SecretFile = z.infer<typeof secretFileSchema>;

const secretBytes = 32;

/** @returns undefined when it is not a file of ours */
export function parseSecretFile(text: string): SecretFile | undefined {
  try {
    return secretFileSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** @returns undefined unless it is the base64 of 32 bytes */
export function parseSecret(text: string): Buffer | undefined {
  const secret = Buffer.from(text, 'base64');
  return secret.length === secretBytes && secret.toString('base64') === text ? secret : undefined;
}
