import { extractAll, uncache } from '@electron/asar';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../scripts/lib/child.mjs';
import { packagedFiles } from '../../scripts/package/run-builder.mjs';
import { allowedFiles } from '../../scripts/package/stage-app.mjs';
import { contentProblems, readAsar } from '../../scripts/package/verify-package.mjs';
import { repository } from '../support/central.ts';

export interface PackagedDesk {
  /** Main as it lies in the archive, taken out of it. */
  readonly main: string;
  remove(): void;
}

/**
 * The files of the packaged desk, outside of the repository: a package that main still needed would not be found there.
 * The package is made when there is none, or when it holds other files than the last build wrote.
 */
export async function packagedDesk(): Promise<PackagedDesk> {
  const { asar } = packagedFiles('linux');
  const isCurrent = existsSync(asar) && contentProblems(readAsar(asar), allowedFiles()).length === 0;
  if (!isCurrent) {
    const { code, output } = await runNode(join(repository, 'scripts/package.mjs'), ['--skip-install'], {
      cwd: repository,
    });
    if (code !== 0) throw new Error(`the package could not be made: ${output.slice(-2000)}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'guichet-packaged-'));
  // The directory of an archive is remembered by its path: of the former one, when a new one was made.
  uncache(asar);
  extractAll(asar, folder);
  return {
    main: join(folder, 'dist/electron/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A profile that knows its central: an installed desk takes no word on its command line. */
export function profileFor(central: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-shell-'));
  mkdirSync(join(folder, 'userData'), { recursive: true });
  writeFileSync(join(folder, 'userData/central.json'), `${JSON.stringify({ version: 1, url: central })}\n`);
  return folder;
}
