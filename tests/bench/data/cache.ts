import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const repository = path.resolve(import.meta.dirname, '../../..');
export const cacheFolder = path.join(repository, '.cache/bench');

/** Fingerprint of these files and of all sources under these folders: data made by others are made again. */
export async function fingerprint(entries: readonly string[], extra: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(extra));
  for (const entry of entries) {
    for (const file of await sourcesOf(entry))
      hash.update(file).update(readFileSync(path.join(repository, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function sourcesOf(entry: string): Promise<string[]> {
  if (entry.endsWith('.ts')) return [entry];
  const names = await readdir(path.join(repository, entry), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => `${entry}/${name.replaceAll('\\', '/')}`);
}

/** The file of that name in the cache, written by `fill` line by line when it is not there; whole or absent. */
export async function cachedLines(name: string, fill: () => Iterable<string>): Promise<string> {
  const file = path.join(cacheFolder, name);
  if (existsSync(file)) return file;
  mkdirSync(cacheFolder, { recursive: true });
  await removeSiblings(name);
  const draft = `${file}.${process.pid}`;
  const out = createWriteStream(draft);
  for (const line of fill()) {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(draft, file);
  return file;
}

/** The same data of older sources: hundreds of megabytes that nobody reads again. */
async function removeSiblings(name: string): Promise<void> {
  const family = name.slice(0, name.lastIndexOf('-') + 1);
  for (const other of await readdir(cacheFolder)) {
    if (other.startsWith(family)) rmSync(path.join(cacheFolder, other));
  }
}

export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file) });
}

export function writeJson(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
