import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, wherever it was cloned. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts @returns {string} an absolute path inside the repository */
export function fromRoot(...parts) {
  return path.join(root, ...parts);
}

/** @param {string} script @returns {boolean} whether Node was started on that file */
export function isEntry(script) {
  const started = process.argv[1];
  return started !== undefined && path.resolve(started) === fileURLToPath(script);
}
