import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Most files of a database are clean: asking for them one by one is waiting for nothing. */
const AT_ONCE = 16;

/** Asks the disk to keep every file and folder under a folder as they are now. */
export async function syncFolder(path: string): Promise<void> {
  const names: string[] = [];
  // Windows has no handle of a folder; its names are kept with the files.
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true }))
    if (entry.isFile() || (entry.isDirectory() && process.platform !== 'win32'))
      names.push(join(entry.parentPath, entry.name));
  if (process.platform !== 'win32') names.push(path);
  const next = names.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const name of next) await syncOne(name);
    }),
  );
}

async function syncOne(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
