import { type AppError, appError } from '#shared/kernel/errors.ts';
import { codeOf } from './disk.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const refused = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY']);
const notThere = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

/**
 * What a failure of the disk means to a person. The path stays out of it: a file is often named after somebody.
 * Whatever is no failure of the disk is a bug and is thrown on.
 */
export function diskError(error: unknown): AppError {
  const code = codeOf(error);
  if (code === '') throw error;
  if (full.has(code)) return appError('unavailable', 'host', 'storageFull', { code });
  if (refused.has(code)) return appError('unavailable', 'host', 'diskRefused', { code });
  if (notThere.has(code)) return appError('unavailable', 'host', 'diskGone', { code });
  return appError('unavailable', 'host', 'diskFailed', { code });
}
