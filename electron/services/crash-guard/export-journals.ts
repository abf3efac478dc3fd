import path from 'node:path';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { writeAtomic } from '../disk/write-atomic.ts';

/**
 * Copies every journal, and what was kept aside of damaged ones, into a folder. They are encrypted: a copy shows nothing.
 * Throws the system's error; files copied until then stay.
 * @returns how many were copied
 */
export async function exportJournals(from: string, to: string, disk: Disk = realDisk): Promise<number> {
  let names: string[];
  try {
    names = await disk.readdir(from);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
  const journals = names.filter((name) => /^[0-9a-f]{32}\.journal(\.damaged-\d+)?$/.test(name));
  for (const name of journals)
    await writeAtomic(path.join(to, name), await disk.readFile(path.join(from, name)), { disk });
  return journals.length;
}
