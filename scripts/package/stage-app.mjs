// The folder that becomes app.asar: an allow-list, computed from what the build says it wrote.
import fs from 'node:fs';
import path from 'node:path';
import { readBuildManifest, sha256 } from '../lib/build-manifest.mjs';
import { fromRoot } from '../lib/paths.mjs';

/** Of what the build writes, what is for developers, and what is for browsers. */
const notShipped = /\.(map|gz)$|^sw\.js$/;

/**
 * What a desk may contain.
 * @typedef {Map<string, { bytes: number, sha256: string }>} AllowList by path in the package
 */

/** @returns {AllowList} */
export function allowedFiles() {
  /** @type {AllowList} */
  const allowed = new Map();
  for (const target of /** @type {const} */ (['renderer', 'electron']))
    for (const [file, facts] of Object.entries(readBuildManifest(target).files))
      if (!notShipped.test(file)) allowed.set(`dist/${target}/${file}`, facts);
  const manifest = Buffer.from(reducedManifest());
  allowed.set('package.json', { bytes: manifest.length, sha256: sha256(manifest) });
  return allowed;
}

/** @returns {string} the package.json of the desk: no script, no dependency, no address of a tool */
export function reducedManifest() {
  const full = JSON.parse(fs.readFileSync(fromRoot('package.json'), 'utf8'));
  const reduced = {
    name: full.name,
    productName: 'Guichet',
    version: full.version,
    description: full.description,
    license: full.license,
    author: 'Guichet contributors',
    homepage: 'https://guichet.example',
    private: true,
    type: 'module',
    main: 'dist/electron/main.js',
  };
  return `${JSON.stringify(reduced, null, 2)}\n`;
}

/**
 * Copies the allowed files, each checked against the hash the build noted.
 * @param {string} folder emptied first
 * @returns {string[]} sentences about files that are not what was built
 */
export function stageApp(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  const problems = [];
  for (const [file, facts] of allowedFiles()) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (file === 'package.json') {
      fs.writeFileSync(target, reducedManifest());
      continue;
    }
    const source = fromRoot(file);
    if (!fs.existsSync(source)) {
      problems.push(`${file} is gone since the build: run "npm run build -- --force".`);
      continue;
    }
    const content = fs.readFileSync(source);
    if (sha256(content) !== facts.sha256)
      problems.push(`${file} was changed after the build: run "npm run build -- --force".`);
    fs.writeFileSync(target, content);
  }
  return problems;
}
