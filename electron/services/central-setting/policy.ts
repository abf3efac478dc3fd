import type { Stats } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
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

const biggest = 64 * 1024;

/** Where each system keeps what an administrator sets for a whole machine. */
export function policyFile(platform: NodeJS.Platform, programData: string | undefined): string {
  if (platform === 'win32')
    return path.win32.join(programData ?? 'C:\\ProgramData', 'Guichet', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Guichet/policy.json';
  return '/etc/guichet/policy.json';
}

export interface PolicyParts {
  readonly file: string;
  readonly platform: NodeJS.Platform;
  /** Who may own the file and its folder on POSIX: root, and nobody else outside of a test. */
  readonly trustedOwner?: number;
  readonly disk?: Disk;
}

/**
 * The policy, or null when there is none. A file that is there and cannot be trusted or read is an error, never "none":
 * the desk would otherwise fall back to an address that anybody may set.
 * Errors, origin `host`: `policyUntrusted` somebody else than the administrator may write it; `policyUnreadable` it is
 * no JSON, or a field is wrong (detail `field`).
 */
export async function readPolicy(parts: PolicyParts): Promise<Result<Policy | null, AppError>> {
  const { file, platform, trustedOwner = 0, disk = realDisk } = parts;
  const isTrusted = (stats: Stats) => stats.uid === trustedOwner && (stats.mode & 0o022) === 0;
  let text: string;
  try {
    const handle = await disk.open(file, 'r');
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size > biggest) return unreadable('');
      // Windows answers with permissions that it invents: there the installer sets the folder's rights.
      if (platform !== 'win32' && !(isTrusted(stats) && isTrusted(await disk.stat(path.dirname(file)))))
        return err(appError('forbidden', 'host', 'policyUntrusted'));
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return ok(null);
    if (code === '') throw error;
    return unreadable('');
  }
  return parsePolicy(text);
}

export function parsePolicy(text: string): Result<Policy, AppError> {
  let value: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable('');
  }
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  return unreadable(String(field ?? '').slice(0, 40));
}

function unreadable(field: string): Result<never, AppError> {
  return err(appError('badInput', 'host', 'policyUnreadable', { field: field === '' ? '-' : field }));
}
