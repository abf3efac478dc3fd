// The rules between rooms, in one table. The linter configuration is generated from it
// (`node scripts/boundaries.mjs --write`) and tests/architecture reads it again: two witnesses, one source.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Families of shared/, in order: each may import only itself and what stands to its left. */
export const sharedFamilies = [
  'kernel',
  'i18n',
  'charter',
  'entities',
  'rules',
  'letters',
  'life-events',
  'knowledge',
  'folds',
  'permissions',
  'mutations',
  'sync',
  'ipc',
];

/**
 * @typedef {object} Room
 * @property {string[]} rooms other rooms it may import
 * @property {string[]} packages packages it may import; a trailing `*` stands for a whole scope or prefix
 * @property {boolean} node whether Node built-ins are there at run time
 * @property {string} advice what to do instead, shown to whoever breaks the rule
 */

/** @type {Record<string, Room>} */
export const rooms = {
  shared: {
    rooms: [],
    packages: ['zod', 'big.js', 'temporal-polyfill', '@noble/hashes', 'marked'],
    node: false,
    advice:
      'shared/ runs in the browser, in Electron and on the server: pass what you need through a port (shared/kernel/ports.ts), or put the code in the room that owns the platform.',
  },
  renderer: {
    rooms: ['shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-aria',
      'react-stately',
      '@tanstack/*',
      'react-hook-form',
      'zustand',
      'dexie',
      'comlink',
      'i18next',
      'lucide-react',
      'minisearch',
      'pdfjs-dist',
      'virtual:knowledge',
      '@fontsource-variable/*',
      '@hpke/core',
      '@noble/hashes',
      'big.js',
      'temporal-polyfill',
      'vite',
      'zod',
    ],
    node: false,
    advice:
      'renderer/ runs in a browser: ask central through the vault, or the host through the Host port; share types and pure code through shared/.',
  },
  electron: {
    rooms: ['shared'],
    packages: ['electron', 'zod'],
    node: true,
    advice:
      'electron/ is a thin host: what is not about windows or the operating system belongs in shared/ or renderer/.',
  },
  central: {
    rooms: ['shared', 'resources'],
    packages: [
      'fastify',
      '@fastify/*',
      'fastify-type-provider-zod',
      'kysely',
      'pg',
      '@electric-sql/pglite',
      '@node-rs/argon2',
      '@hpke/core',
      '@noble/hashes',
      'big.js',
      'jose',
      'temporal-polyfill',
      'zod',
    ],
    node: true,
    advice:
      'central/ is a server without screens: what both sides need belongs in shared/; a new package is first added to scripts/boundaries.mjs, with a reason in the commit.',
  },
};

/** What any test file may import on top of its room. */
export const testPackages = [
  'vitest',
  '@vitest/browser',
  '@vitest/browser-playwright',
  'fast-check',
  'fake-indexeddb',
  '@playwright/test',
  '@axe-core/playwright',
  // Second opinions on our own parsers: they say valid or not, ours also say which digit.
  'stdnum',
  'ibantools',
];

/** Packages that have one door each, so that the habit around them is written once. */
export const singleDoors = [
  {
    package: 'dexie',
    door: 'renderer/vault/',
    advice: 'ask the vault (renderer/vault/): the page never touches the database, it sees view models only.',
  },
  {
    package: 'zustand',
    door: 'renderer/state/define-store.ts',
    advice:
      'declare the store with defineStore (renderer/state/define-store.ts): it says what is kept and when it is cleared.',
  },
  {
    package: 'react-hook-form',
    door: 'renderer/forms/',
    advice: 'use the form of renderer/forms/: it shows problems as sentences and keeps what was typed.',
  },
  {
    package: 'pdfjs-dist',
    door: 'renderer/features/documents/pdf/',
    advice:
      'show it with PdfPages of renderer/features/documents/: a foreign file is read in workers that hold nothing else.',
  },
];

/** @param {string} file repository path @returns {boolean} also for what only tests use, in a folder `testing` */
export function isTestFile(file) {
  return /\.test(-d)?\.tsx?$|\/testing\//.test(file) || file.startsWith('tests/');
}

/** @param {string[]} allowed @param {string} name a package specifier @returns {boolean} */
export function isAllowedPackage(allowed, name) {
  return allowed.some((entry) =>
    entry.endsWith('*')
      ? name.startsWith(entry.slice(0, -1))
      : name === entry || name.startsWith(`${entry}/`),
  );
}

/** @param {string[]} packages @returns {string[]} gitignore-style negations, as the linter reads them */
function negations(packages) {
  return packages.flatMap((name) => (name.endsWith('*') ? [`!${name}*`] : [`!${name}`, `!${name}/**`]));
}

/**
 * @param {string} name @param {Room} room @param {string[]} closed packages behind a single door, for this file set
 * @param {string[]} extra packages allowed on top
 */
function restriction(name, room, closed, extra) {
  const packages = [...room.packages, ...extra].filter((entry) => !closed.includes(entry));
  const node = room.node || extra.length > 0 ? ['!node:*', '!node:*/**'] : [];
  const foreign = Object.keys(rooms).filter((other) => other !== name && !room.rooms.includes(other));
  const doors = singleDoors.filter((door) => closed.includes(door.package));
  return [
    'error',
    {
      // Order matters: an exception (`!…`) of one pattern silences the patterns after it.
      // The regular expressions have no look-ahead; an invalid one is ignored without a word.
      patterns: [
        {
          regex: `^(\\.\\./)+(${foreign.join('|')})/`,
          message: `${name}/ may not reach into that room. ${room.advice}`,
        },
        ...doors.map((door) => ({
          group: [door.package, `${door.package}/**`],
          message: `Instead: ${door.advice}`,
        })),
        {
          group: ['*', '!./**', '!../**', '!.', '!..', '!#shared/**', ...node, ...negations(packages)],
          message: `Not allowed in ${name}/. ${room.advice}`,
        },
      ],
    },
  ];
}

const clockAdvice =
  'take the clock and chance from the ports (shared/kernel/ports.ts), so that a run can be replayed.';

/** @returns {object} the whole content of .oxlintrc.json */
export function lintConfig() {
  const overrides = [];
  for (const [name, room] of Object.entries(rooms)) {
    const closed = name === 'renderer' ? singleDoors.map((door) => door.package) : [];
    overrides.push({
      files: [`${name}/**/*.ts`, `${name}/**/*.tsx`],
      rules: { 'no-restricted-imports': restriction(name, room, closed, []) },
    });
    for (const door of name === 'renderer' ? [...new Set(singleDoors.map((one) => one.door))] : []) {
      const behind = singleDoors.filter((one) => one.door !== door).map((one) => one.package);
      overrides.push({
        files: [door.endsWith('/') ? `${door}**` : door],
        rules: { 'no-restricted-imports': restriction(name, room, behind, []) },
      });
    }
    overrides.push({
      files: [`${name}/**/*.test.ts`, `${name}/**/*.test.tsx`, `${name}/**/testing/**`],
      rules: { 'no-restricted-imports': restriction(name, room, [], testPackages) },
    });
  }
  overrides.push({
    files: ['shared/**', 'renderer/**'],
    rules: { 'no-console': 'error' },
  });
  overrides.push({
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: `Instead: ${clockAdvice}` },
        { object: 'Math', property: 'random', message: `Instead: ${clockAdvice}` },
        { object: 'crypto', property: 'randomUUID', message: `Instead: ${clockAdvice}` },
      ],
    },
  });
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'unicorn', 'oxc', 'react', 'vitest'],
    categories: { correctness: 'error' },
    ignorePatterns: [
      'dist',
      '.cache',
      '.guichet',
      'shots',
      'playwright-report',
      'test-results',
      '**/_template/**',
    ],
    rules: {
      'typescript/no-explicit-any': 'error',
      'typescript/ban-ts-comment': 'error',
      'typescript/no-non-null-assertion': 'error',
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      // Assertions often live in a property (fast-check) or in a table: these two only see literal calls.
      'vitest/expect-expect': 'off',
      'vitest/no-conditional-expect': 'off',
      'vitest/require-to-throw-message': 'off',
      // React's own compiler is not used.
      'react/incompatible-library': 'off',
      'react/set-state-in-effect': 'off',
      'react/rules-of-hooks': 'error',
      'react/exhaustive-deps': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
    overrides,
  };
}

/** @returns {string} the text of .oxlintrc.json */
export function lintConfigText() {
  return `${JSON.stringify(lintConfig(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '.oxlintrc.json');
  if (process.argv.includes('--write')) {
    fs.writeFileSync(target, lintConfigText());
    console.log('.oxlintrc.json written from scripts/boundaries.mjs.');
  } else {
    console.log('Usage: node scripts/boundaries.mjs --write   (writes .oxlintrc.json)');
  }
}
