import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

const generated = new Set([
  '.git',
  '.cache',
  '.guichet',
  'dist',
  'node_modules',
  'playwright-report',
  'shots',
  'test-results',
]);

/** Every file of the repository except what is generated, with slashes, sorted. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [file];
      return generated.has(entry.name) ? [] : repositoryFiles(file);
    })
    .filter((file) => !/(^|\/)\.DS_Store$|\.log$|\.tsbuildinfo$/.test(file))
    .sort();
}

export function readRepositoryFile(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Source files of the rooms, templates left out: their names are placeholders. */
export function sourceFiles(pattern = /\.(ts|tsx|mjs)$/): string[] {
  return repositoryFiles().filter((file) => pattern.test(file) && !file.includes('/_template/'));
}
