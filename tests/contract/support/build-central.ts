import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The processes that these tests start are the built ones, as people run them; nothing is built that is current. */
export function setup(): void {
  const root = join(import.meta.dirname, '../../..');
  const script = join(root, 'scripts/build.mjs');
  execFileSync(process.execPath, [script, '--skip-install', '--only', 'central,law'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
