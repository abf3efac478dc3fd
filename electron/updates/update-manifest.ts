import * as z from 'zod';
import { instantSchema } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isSafeFileName } from './file-name.ts';
import { parseVersion } from './version.ts';

/** Largest manifest and signature file that are read at all, in bytes. */
export const manifestLimit = 64_000;
/** Largest installer that is downloaded, in bytes. */
export const fileLimit = 500_000_000;
/** Longest time a manifest may be valid: a feed that is held back becomes visible after it. */
export const longestValidityDays = 14;

const versionSchema = z.string().refine((text) => parseVersion(text).ok);

export const updateFileSchema = z.strictObject({
  name: z.string().refine(isSafeFileName),
  size: z.int().min(1).max(fileLimit),
  /** 64 bytes, base64. */
  sha512: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
});

/**
 * What the feed publishes as `guichet-update.json`, signed as the bytes it is.
 * `minimumVersion`: desks below it take the update whatever the rollout, because they should not be used any longer.
 * `rollout`: percentage of the desks that are offered it.
 */
export const updateManifestSchema = z.strictObject({
  format: z.literal(1),
  version: versionSchema,
  publishedOn: instantSchema,
  expiresOn: instantSchema,
  minimumVersion: versionSchema,
  files: z.array(updateFileSchema).min(1).max(20),
  rollout: z.int().min(0).max(100),
});

export type UpdateFile = z.infer<typeof updateFileSchema>;
export type UpdateManifest = z.infer<typeof updateManifestSchema>;

/**
 * Reads a manifest whose signature was verified.
 * @returns 'bad-file-name' when a name could leave its folder or reach a command; else 'manifest-unreadable'
 */
export function parseManifest(
  bytes: Uint8Array,
): Result<UpdateManifest, 'manifest-unreadable' | 'bad-file-name'> {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('manifest-unreadable');
  }
  const parsed = updateManifestSchema.safeParse(read);
  if (parsed.success) return ok(parsed.data);
  const atName = parsed.error.issues.some(({ path }) => path[0] === 'files' && path[2] === 'name');
  return err(atName ? 'bad-file-name' : 'manifest-unreadable');
}

/** The bytes that are signed and published. */
export function writeManifest(manifest: UpdateManifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}
