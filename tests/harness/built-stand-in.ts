import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { sourceHash } from '../../scripts/lib/source-hash.mjs';
import { repository } from '../support/central.ts';

/** What the stand-in is made of. */
const sources = ['tests/harness/register.ts', 'tests/harness/wire.ts', 'tests/harness/stand-in'];
const borrowed = ['electron/services', 'shared/ipc', 'shared/kernel'];
const shelf = join(repository, '.cache/stand-in');

/**
 * The stand-in as one file that Node reads by itself, made once for its sources: to read thirty files of TypeScript
 * again at every start of main took a second of processor, more than main itself.
 */
export async function builtStandIn(): Promise<string> {
  const kept = join(shelf, sourceHash(repository, [...sources, ...borrowed]).slice(0, 16));
  const file = join(kept, 'register.js');
  if (existsSync(file)) return file;
  const draft = `${kept}-${process.pid}`;
  mkdirSync(shelf, { recursive: true });
  const { build } = await import('vite');
  await build({
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: draft,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { register: join(repository, 'tests/harness/register.ts') },
        external: (id: string) => id.startsWith('node:') || builtinModules.includes(id),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  // Whoever made it meanwhile made the same: the first stays.
  if (existsSync(kept)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, kept);
  return file;
}
