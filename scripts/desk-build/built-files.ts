import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the build wrote: where it lies, and its name in the folder with `/` on every system. */
export interface BuiltFile {
  readonly path: string;
  readonly name: string;
}

/** Everything in the folder of a build, in the order of the names. Workers and files of public/ are in no bundle. */
export function builtFiles(outDir: string): readonly BuiltFile[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(outDir.length + 1).replaceAll('\\', '/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
