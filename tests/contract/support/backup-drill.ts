import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Types what docs/operations/backup.md says, word by word. @returns what it printed */
export function typeDrill(block: 'backup' | 'restore', work: string, data: string, backup: string): string {
  const page = readFileSync(join(root, 'docs/operations/backup.md'), 'utf8');
  const commands = new RegExp(`<!-- ${block} -->\\s*\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (commands === undefined) throw new Error(`the page has no block ${block}`);
  // In place of npm, which would build what is built here already.
  const recover = join(work, 'recover.sh');
  const command = join(root, 'dist/central/recover.js');
  writeFileSync(recover, `exec "${process.execPath}" --liftoff-only "${command}" "$@"\n`);
  chmodSync(recover, 0o700);
  return execFileSync('sh', ['-euc', commands.replaceAll('npm run recover --', `sh "${recover}"`)], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, DATA: data, BACKUP: backup },
  });
}
