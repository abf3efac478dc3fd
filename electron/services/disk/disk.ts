import * as fs from 'node:fs/promises';

/** The calls that our services make on a disk; tests put failures in their way. */
export type Disk = Pick<
  typeof fs,
  'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat' | 'copyFile'
>;

export const realDisk: Disk = fs;

/** The `code` of an error of the system, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
