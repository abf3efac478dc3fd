import type { Stats } from 'node:fs';
import path from 'node:path';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import type { Policy } from './policy-schema.ts';

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

export async function parsePolicy(text: string): Promise<Result<Policy, AppError>> {
  let value: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable('');
  }
  // Most desks have no such file, and the library of schemas would be half of their start.
  const { policySchema } = await import('./policy-schema.ts');
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  return unreadable(String(field ?? '').slice(0, 40));
}

function unreadable(field: string): Result<never, AppError> {
  return err(appError('badInput', 'host', 'policyUnreadable', { field: field === '' ? '-' : field }));
}
