import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import { policyFile } from '../../../electron/services/central-setting/policy.ts';
import { options } from './state.ts';

/**
 * The fund's policy of this machine is what the test says, or absent: nobody but root could put a file there, and one
 * that happens to be there is none of the test's business.
 */
export function standInForPolicy(): void {
  const file = policyFile(process.platform, process.env['ProgramData']);
  const { policy } = options;
  const absent = (): never => {
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${file}'`), { code: 'ENOENT' });
  };
  const statsOf = (mode: number) => ({
    isFile: () => true,
    size: Buffer.byteLength(policy?.text ?? ''),
    uid: 0,
    mode,
  });
  const { open, stat } = fs;
  const replaced = {
    open: async (name: unknown, ...rest: unknown[]) => {
      if (name !== file) return Reflect.apply(open, fs, [name, ...rest]);
      if (policy === undefined) return absent();
      return {
        stat: async () => statsOf(policy.mode),
        readFile: async () => policy.text,
        close: async () => undefined,
      };
    },
    stat: async (name: unknown, ...rest: unknown[]) =>
      name === dirname(file) ? statsOf(0o040755) : Reflect.apply(stat, fs, [name, ...rest]),
  };
  Object.assign(fs, replaced);
  syncBuiltinESMExports();
}
