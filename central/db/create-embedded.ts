import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import * as z from 'zod';
import { builtWorker } from './built-worker.ts';
import { makeTemplate } from './make-template.ts';

const require = createRequire(import.meta.url);
/**
 * Memory that the database keeps pages in. All of it is cleared at every start, before anything is read: of the 128 MB of
 * its own that is a second of processor, and reading 2,000 dossiers takes as long with a quarter of it. What writes
 * everything (a first filling, an import) has it all.
 */
const PAGES_TO_SERVE = 'shared_buffers = 32MB';
const PAGES_TO_IMPORT = ['-c', 'shared_buffers=128MB'];
/**
 * An index is sorted in memory until that is full. What WebAssembly once took it never gives back: with the 64 MB of the
 * database's own an import grew by as much, with these it stays as large for six times the dossiers, and is as quick.
 */
const SORTS_TO_IMPORT = "set maintenance_work_mem = '16MB'";

/** What a database is opened for: a central at work, or an import. */
export type EmbeddedUse = 'serve' | 'import';

const packageSchema = z.object({ version: z.string() });

/**
 * The embedded database of a folder, or of memory alone. Making an empty one takes four to eight seconds of processor
 * and half a gigabyte that a process never gives back. So it is made once per version, by a thread whose memory ends
 * with it, and kept as a file: every folder begins as a copy of that.
 */
export async function createEmbedded(path: string, use: EmbeddedUse = 'serve'): Promise<PGlite> {
  const made = await openOrCreate(path, use);
  // It has one session, so that this holds until it closes.
  if (use === 'import') await made.exec(SORTS_TO_IMPORT);
  return made;
}

async function openOrCreate(path: string, use: EmbeddedUse): Promise<PGlite> {
  if (path.startsWith('memory://')) return createNew(path);
  if (existsSync(path)) {
    const more = use === 'import' ? PAGES_TO_IMPORT : [];
    return PGlite.create(path, { startParams: [...PGlite.defaultStartParams, ...more] });
  }
  const made = await createNew(path);
  // Its own settings, where whoever runs it may change them; they hold from the next start.
  appendFileSync(join(path, 'postgresql.conf'), `\n${PAGES_TO_SERVE}\n`);
  return made;
}

async function createNew(path: string): Promise<PGlite> {
  let template = '';
  try {
    template = templatePath();
    if (!existsSync(template)) await makeApart(template);
    return await PGlite.create(path, { loadDataDir: new Blob([readFileSync(template)]) });
  } catch {
    // A place that cannot be written or a copy that cannot be read: the long way needs neither.
    if (template !== '') rmSync(template, { force: true });
    if (!path.startsWith('memory://')) rmSync(path, { recursive: true, force: true });
    return PGlite.create(path);
  }
}

/** Beside what is installed: an update of the database makes a new one, a clean installation starts without. */
function templatePath(): string {
  const packageFolder = dirname(dirname(require.resolve('@electric-sql/pglite')));
  const { version } = packageSchema.parse(
    JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')),
  );
  return join(dirname(dirname(packageFolder)), '.cache', 'guichet', `empty-database-${version}.tar`);
}

async function makeApart(template: string): Promise<void> {
  const built = builtWorker('make-template');
  // From the sources, in tests, there is no built worker: then it is made here.
  if (built === null) return makeTemplate(template);
  const worker = new Worker(built, { workerData: template });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('templateNotMade'))));
  });
}
