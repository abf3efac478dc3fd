// What a package holds, as a short table.
import fs from 'node:fs';
import path from 'node:path';
import { fuses, readFuses } from './fuses.mjs';
import { budget, sizesOf } from './verify-package.mjs';

/** @param {number} bytes */
const kilo = (bytes) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

/** @param {string} left @param {number} count @param {number} bytes */
const row = (left, count, bytes) =>
  `  ${left.padEnd(34)} ${String(count).padStart(5)} ${kilo(bytes).padStart(10)}`;

/** @param {Map<string, Buffer>} files @returns {string[]} one line for each folder and kind */
function table(files) {
  /** @type {Map<string, { count: number, bytes: number }>} */
  const groups = new Map();
  for (const [file, content] of files) {
    const name = file.includes('/') ? `${path.posix.dirname(file)}/*${path.posix.extname(file)}` : file;
    const group = groups.get(name) ?? { count: 0, bytes: 0 };
    groups.set(name, { count: group.count + 1, bytes: group.bytes + content.length });
  }
  return [...groups].sort().map(([name, { count, bytes }]) => row(name, count, bytes));
}

/**
 * @param {Map<string, Buffer>} files @param {{ asar: string, program: string }} made @param {boolean} every
 * @returns {string}
 */
export function describePackage(files, made, every) {
  const sizes = sizesOf(files);
  const lines = every ? [...files].map(([file, content]) => row(file, 1, content.length)) : table(files);
  const wire = readFuses(made.program)[0] ?? [];
  const states = fuses.map((fuse, index) => `${fuse.name} ${wire[index] ?? 'absent'}`);
  return [
    `  ${'files of app.asar'.padEnd(34)} ${'count'.padStart(5)} ${'size'.padStart(10)}`,
    ...lines,
    '',
    `  app.asar ${kilo(fs.statSync(made.asar).size)}; without fonts and brochures ${kilo(sizes.code)} of ${kilo(budget.code)}; preload ${kilo(sizes.preload)} of ${kilo(budget.preload)}`,
    `  fuses: ${states.join(', ')}`,
  ].join('\n');
}
