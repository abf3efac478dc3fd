import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The simulator as it is now, in one piece. */
export function setup(): void {
  const root = join(import.meta.dirname, '../..');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--skip-install', '--only', 'simulator'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
