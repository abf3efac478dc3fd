// Reads a finished package back: contents against the allow-list, secrets, sizes, imports, fuses.
import os from 'node:os';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { builtinModules } from 'node:module';
import { sha256 } from '../lib/build-manifest.mjs';
import { root } from '../lib/paths.mjs';
import { fuseProblems } from './fuses.mjs';
import { secretProblems } from './secrets.mjs';

/** Bounds of the desk, in bytes. Fonts and brochures are counted apart: they grow with what is printed, not with code. */
export const budget = { code: 15_000_000, preload: 20_000 };
const apart = /\.(woff2?|ttf|otf|pdf)$/;
const neverShipped =
  /\.(map|ts|tsx|pem|key|p12|pfx|env)$|(^|\/)(node_modules|tests?|\.git|\.env[^/]*)(\/|$)|\.test\./;
const text = /\.(js|cjs|mjs|css|html|json|svg|txt|webmanifest)$/;
const allowedKeys = [
  'name',
  'productName',
  'version',
  'description',
  'license',
  'author',
  'homepage',
  'private',
  'type',
  'main',
];

/** @param {string} source a bundle @returns {string[]} what it asks from outside */
export function importsOf(source) {
  const forms = [
    /^\s*(?:import|export)\b[^'"\n;]*?\bfrom\s*["']([^"'\n]+)["']/gm,
    /^\s*import\s*["']([^"'\n]+)["']/gm,
    /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g,
    /\brequire\(\s*["']([^"'\n]+)["']\s*\)/g,
  ];
  return forms.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''));
}

/** @param {string} file @param {string} source @returns {string[]} */
function importProblems(file, source) {
  const preload = file.endsWith('preload.cjs');
  return importsOf(source)
    .filter((name) => name !== 'electron' && (preload || !name.startsWith('.')))
    .filter((name) => preload || !(name.startsWith('node:') || builtinModules.includes(name)))
    .map((name) =>
      preload
        ? `${file} requires "${name}": a sandboxed preload may only ask for electron.`
        : `${file} imports the package "${name}", and a desk has no node_modules: bundle it.`,
    );
}

/** @param {string} asar @returns {Map<string, Buffer>} the files inside, by path with `/` */
export function readAsar(asar) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (const entry of listPackage(asar, { isPack: false })) {
    const file = entry.replaceAll('\\', '/').replace(/^\//, '');
    const stat = statFile(asar, file);
    if ('files' in stat) continue;
    files.set(file, 'link' in stat ? Buffer.from('') : extractFile(asar, file));
  }
  return files;
}

/**
 * @param {Map<string, Buffer>} files @param {import('./stage-app.mjs').AllowList} allowed
 * @returns {string[]} a sentence for each fault of the contents
 */
export function contentProblems(files, allowed) {
  const places = [root, os.homedir()].filter((place) => place !== '/');
  const problems = [];
  for (const [file, content] of files) {
    const facts = allowed.get(file);
    if (neverShipped.test(file)) problems.push(`${file} must not be shipped.`);
    else if (facts === undefined) problems.push(`${file} is in the package and no build wrote it.`);
    else if (facts.sha256 !== sha256(content)) problems.push(`${file} is not the file that was built.`);
    if (!text.test(file)) continue;
    const source = content.toString('utf8');
    problems.push(...secretProblems(file, source, places));
    if (/[#@]\s*sourceMappingURL=data:/.test(source)) problems.push(`${file} carries its source map inside.`);
    if (file.startsWith('dist/electron/') && /\.(js|cjs)$/.test(file))
      problems.push(...importProblems(file, source));
  }
  for (const file of allowed.keys())
    if (!files.has(file)) problems.push(`${file} is missing in the package.`);
  problems.push(...manifestProblems(files.get('package.json')), ...sizeProblems(files));
  return problems;
}

/** @param {Buffer | undefined} content @returns {string[]} */
function manifestProblems(content) {
  if (content === undefined) return [];
  const manifest = JSON.parse(content.toString('utf8'));
  const extra = Object.keys(manifest).filter((key) => !allowedKeys.includes(key));
  return extra.map((key) => `package.json of the desk has "${key}": only what starts it belongs there.`);
}

/** @param {Map<string, Buffer>} files */
export function sizesOf(files) {
  let code = 0;
  let fonts = 0;
  for (const [file, content] of files)
    if (apart.test(file)) fonts += content.length;
    else code += content.length;
  return { code, fonts, preload: files.get('dist/electron/preload.cjs')?.length ?? 0 };
}

/** @param {Map<string, Buffer>} files @returns {string[]} */
function sizeProblems(files) {
  const sizes = sizesOf(files);
  const problems = [];
  if (sizes.code >= budget.code)
    problems.push(
      `The desk is ${sizes.code} bytes without fonts and brochures; the bound is ${budget.code}.`,
    );
  if (sizes.preload >= budget.preload)
    problems.push(`The preload is ${sizes.preload} bytes; the bound is ${budget.preload}.`);
  return problems;
}

/**
 * @param {{ asar: string, program: string, allowed: import('./stage-app.mjs').AllowList }} made
 * @returns {string[]} a sentence for each fault
 */
export function packageProblems({ asar, program, allowed }) {
  return [...contentProblems(readAsar(asar), allowed), ...fuseProblems(program)];
}
