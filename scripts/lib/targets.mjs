// What is built, from which files, into which folder. Shared by the build and by the question "is it current?".
import { builtinModules } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { sourceHash } from './source-hash.mjs';

/**
 * @typedef {object} Target
 * @property {string} name @property {string} out folder @property {string[]} inputs what its hash covers
 * @property {string} main file that proves that it was built
 * @property {() => import('vite').InlineConfig[]} configs
 */

const common = ['package-lock.json', 'package.json', 'scripts/lib/targets.mjs', 'shared'];

/** Everything that is not a path of this repository stays an import, found in node_modules at run time. */
const isPackage = (/** @type {string} */ id) => !/^[.#/\0]|^[A-Za-z]:[\\/]/.test(id);

/**
 * Packages of hundreds of small modules, which Node would look for, open and link one by one at every start: half of what
 * a start of central cost. Nothing else in node_modules imports them, so that there is one of each.
 */
const scattered = ['@hpke', '@noble', 'big.js', 'fastify-type-provider-zod', 'jose', 'kysely', 'zod'];

/** What central finds in node_modules at run time. */
const isPackageOfCentral = (/** @type {string} */ id) =>
  isPackage(id) && !scattered.some((name) => id === name || id.startsWith(`${name}/`));

/** The desk ships no node_modules: what main imports is in its bundle, but for Electron and Node themselves. */
const isProvided = (/** @type {string} */ id) =>
  id === 'electron' || id.startsWith('node:') || builtinModules.includes(id);

/**
 * @param {Record<string, string>} input @param {string} outDir
 * @param {(id: string) => boolean} external what stays an import
 * @returns {import('vite').InlineConfig}
 */
function nodeBundle(input, outDir, external) {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: external === isPackage ? {} : { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/**
 * A sandboxed preload is one CommonJS file; .cjs because the package is type: module.
 * @param {string} name of the file in electron/ @returns {import('vite').InlineConfig}
 */
function preloadBundle(name) {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'chrome140',
      outDir: path.join(root, 'dist/electron'),
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      lib: {
        entry: path.join(root, `electron/${name}.ts`),
        formats: ['cjs'],
        fileName: () => `${name}.cjs`,
      },
      rolldownOptions: {
        external: ['electron', ...builtinModules, /^node:/],
        output: { codeSplitting: false },
      },
    },
  };
}

/** Central's entries: itself, the import command, and its workers: a file `central/<room>/<name>.worker.ts` becomes `dist/central/<name>.worker.js`. */
function centralEntries() {
  /** @type {Record<string, string>} */
  const entries = {
    main: path.join(root, 'central/main.ts'),
    import: path.join(root, 'central/import/command.ts'),
    recover: path.join(root, 'central/recover.ts'),
  };
  for (const found of fs.readdirSync(path.join(root, 'central'), { recursive: true })) {
    const file = String(found);
    if (file.endsWith('.worker.ts')) entries[path.basename(file, '.ts')] = path.join(root, 'central', file);
  }
  return entries;
}

/** @type {Target[]} */
export const targets = [
  {
    name: 'renderer',
    out: 'dist/renderer',
    main: 'dist/renderer/index.html',
    inputs: [...common, 'renderer', 'resources', 'vite.config.ts', 'scripts/desk-build'],
    configs: () => [{ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' }],
  },
  {
    name: 'central',
    out: 'dist/central',
    main: 'dist/central/main.js',
    inputs: [...common, 'central', 'resources'],
    configs: () => [nodeBundle(centralEntries(), path.join(root, 'dist/central'), isPackageOfCentral)],
  },
  {
    // The rules alone, for the command line: small, so that a clean clone has them in a second.
    name: 'law',
    out: 'dist/law',
    main: 'dist/law/main.js',
    inputs: [...common],
    configs: () => {
      const entry = { main: path.join(root, 'shared/rules/golden/command.ts') };
      const config = nodeBundle(entry, path.join(root, 'dist/law'), isPackage);
      // One file under one name: it is replaced, never away, while another run of the command reads it.
      return [{ ...config, build: { ...config.build, emptyOutDir: false } }];
    },
  },
  {
    name: 'electron',
    out: 'dist/electron',
    main: 'dist/electron/main.js',
    inputs: [...common, 'electron'],
    configs: () => [
      nodeBundle({ main: path.join(root, 'electron/main.ts') }, path.join(root, 'dist/electron'), isProvided),
      preloadBundle('preload'),
      preloadBundle('visitor-preload'),
    ],
  },
];

/**
 * Built only when a command asks for them by name.
 * @type {Target[]}
 */
export const targetsOnDemand = [
  {
    // The pages of resources/ and their site, for `npm run pages`.
    name: 'pages',
    out: 'dist/pages-command',
    main: 'dist/pages-command/main.js',
    inputs: [...common, 'scripts/pages-entry.ts', 'scripts/desk-build/read-documents.ts'],
    configs: () => [
      nodeBundle(
        { main: path.join(root, 'scripts/pages-entry.ts') },
        path.join(root, 'dist/pages-command'),
        isPackage,
      ),
    ],
  },
  {
    // The simulator of the sync in one piece: a run goes a little way through very much code, of which a quarter was the
    // way from module to module.
    name: 'simulator',
    out: '.cache/simulator',
    main: '.cache/simulator/main.js',
    inputs: [...common, 'central', 'renderer/vault', 'tests/sim', 'tests/support'],
    configs: () => [
      nodeBundle(
        { main: path.join(root, 'tests/sim/simulator.ts'), run: path.join(root, 'tests/sim/run.ts') },
        path.join(root, '.cache/simulator'),
        isProvided,
      ),
    ],
  },
];

/** @param {Target} target @returns {string} */
const stampFile = (target) => path.join(root, 'dist', `.${target.name}-stamp`);

/** @param {Target} target @returns {string} */
export function targetHash(target) {
  return sourceHash(root, target.inputs);
}

/** @param {Target} target @returns {boolean} whether the built files come from these very sources */
export function isCurrent(target) {
  if (!fs.existsSync(path.join(root, target.main)) || !fs.existsSync(stampFile(target))) return false;
  return fs.readFileSync(stampFile(target), 'utf8') === targetHash(target);
}

/** @param {Target} target @param {string | undefined} hash undefined while a build is under way */
export function markBuilt(target, hash) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  if (hash === undefined) fs.rmSync(stampFile(target), { force: true });
  else fs.writeFileSync(stampFile(target), hash);
}
