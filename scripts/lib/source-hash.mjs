import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', '_template', '.cache', 'dist']);
// The pages and brochures of resources/ are markdown that is built; any other markdown is for readers of the code.
const notBuilt = /\.(test|test-d|bench)\.tsx?$|^(?!resources\/).*\.md$/;

/**
 * Files that a build reads, sorted, so that the hash is the same on every machine.
 * @param {string} root @param {string[]} entries folders or files, relative to root @returns {string[]}
 */
export function sourceFiles(root, entries) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} relative */
  const visit = (relative) => {
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (!stat.isDirectory()) {
      if (!notBuilt.test(relative)) found.push(relative);
      return;
    }
    for (const name of fs.readdirSync(path.join(root, relative))) {
      if (!skipped.has(name)) visit(`${relative}/${name}`);
    }
  };
  entries.forEach(visit);
  return found.sort();
}

/** @param {string} root @param {string[]} entries @returns {string} */
export function sourceHash(root, entries) {
  const hash = crypto.createHash('sha256');
  for (const file of sourceFiles(root, entries)) {
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
