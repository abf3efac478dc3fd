// What a build wrote, noted the moment it ended: a file that appears in dist/ later is not part of it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} BuildManifest
 * @property {Record<string, { bytes: number, sha256: string }>} files by path below the target's folder, with `/`
 * @property {string[]} packages folders of the lock (`node_modules/x`) of which something is in those files
 */

/** @param {string} folder @returns {string[]} relative paths with `/`, sorted */
export function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** @param {Buffer} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** @param {string} source a path @returns {string | undefined} the package it belongs to, as the lock names its folder */
export function packageFolder(source) {
  const normal = source.replaceAll('\\', '/');
  const start = normal.indexOf('node_modules/');
  if (start === -1) return undefined;
  const match = /^(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(normal.slice(start));
  return match?.[0].slice(0, -1);
}

/** @param {string} map @returns {string[]} the packages a source map names */
function packagesOfMap(map) {
  const { sources = [] } = JSON.parse(map);
  return sources.map(packageFolder).filter((/** @type {unknown} */ name) => name !== undefined);
}

/**
 * Fonts and pictures have no source map: they are recognised by their content in the packages we depend on.
 * @param {Map<string, string>} assets sha256 → ending @returns {string[]}
 */
function packagesOfAssets(assets) {
  if (assets.size === 0) return [];
  const endings = new Set(assets.values());
  const { dependencies = {} } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.keys(dependencies)
    .map((name) => `node_modules/${name}`)
    .filter((folder) => {
      const home = path.join(root, folder);
      if (!fs.existsSync(home)) return false;
      return filesBelow(home)
        .filter((file) => endings.has(path.extname(file)))
        .some((file) => assets.has(sha256(fs.readFileSync(path.join(home, file)))));
    });
}

/** @param {string} name of a target @returns {string} */
const manifestFile = (name) => path.join(root, 'dist', `.${name}-build.json`);

/** @param {{ name: string, out: string }} target that was just built */
export function writeBuildManifest(target) {
  /** @type {BuildManifest['files']} */
  const files = {};
  /** @type {Set<string>} */
  const packages = new Set();
  /** @type {Map<string, string>} */
  const assets = new Map();
  const folder = path.join(root, target.out);
  for (const file of filesBelow(folder)) {
    const content = fs.readFileSync(path.join(folder, file));
    files[file] = { bytes: content.length, sha256: sha256(content) };
    if (file.endsWith('.map')) for (const name of packagesOfMap(content.toString('utf8'))) packages.add(name);
    const ending = path.extname(file);
    if (/^\.(woff2?|ttf|otf|png|jpe?g|gif|wasm|pdf|svg|bin)$/.test(ending))
      assets.set(sha256(content), ending);
  }
  for (const name of packagesOfAssets(assets)) packages.add(name);
  const manifest = { files, packages: [...packages].sort() };
  fs.writeFileSync(manifestFile(target.name), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** @param {string} name of a target @returns {BuildManifest} */
export function readBuildManifest(name) {
  return JSON.parse(fs.readFileSync(manifestFile(name), 'utf8'));
}
