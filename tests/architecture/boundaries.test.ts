import { describe, expect, it } from 'vitest';
import { lintConfigText, sharedFamilies } from '../../scripts/boundaries.mjs';
import { importProblems } from './rules/import-rules.ts';
import { readImports } from './rules/read-source.ts';
import { readRepositoryFile, sourceFiles } from './source-files.ts';

describe('the import graph', () => {
  it('has no forbidden import', () => {
    const files = sourceFiles(/\.(ts|tsx)$/);
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => importProblems(file, readRepositoryFile(file)))).toEqual([]);
  });

  it('is judged by the linter from the same table (npm run lint:write renews its file)', () => {
    expect(readRepositoryFile('.oxlintrc.json')).toBe(lintConfigText());
  });
});

describe('planted violations are found', () => {
  it.each([
    ['shared/rules/a.ts', "import fs from 'node:fs';", /node:fs is not allowed in shared/],
    ['shared/rules/a.ts', "import { x } from 'react';", /react is not allowed in shared/],
    ['shared/rules/a.ts', "import { x } from 'zodiac';", /zodiac is not allowed/],
    ['shared/rules/a.ts', "export * from '../../renderer/x.ts';", /shared\/ may not import renderer/],
    [
      'shared/kernel/a.ts',
      "import { x } from '#shared/sync/x.ts';",
      /shared\/kernel may not import shared\/sync/,
    ],
    ['shared/kernel/a.ts', "import type { X } from '../rules/x.ts';", /stands to its right/],
    ['shared/entities/a.ts', "const x = await import('../mutations/x.ts');", /shared\/mutations/],
    ['renderer/app/a.tsx', "import pg from 'pg';", /pg is not allowed in renderer/],
    ['renderer/app/a.tsx', "import { app } from 'electron';", /electron is not allowed in renderer/],
    ['renderer/app/a.tsx', "import '../../central/main.ts';", /renderer\/ may not import central/],
    ['renderer/app/a.tsx', "import { x } from '../../shared/kernel/x.ts';", /write #shared\/kernel\/x\.ts/],
    ['renderer/app/a.tsx', "import { create } from 'zustand';", /one door/],
    ['renderer/app/a.tsx', "import { useForm } from 'react-hook-form';", /one door/],
    ['renderer/app/a.tsx', "import Dexie from 'dexie';", /one door/],
    ['renderer/features/a/x.tsx', "import { y } from '../b/inner.tsx';", /inside of the feature b/],
    [
      'renderer/app/a.tsx',
      "new Worker(new URL('../../central/w.ts', import.meta.url));",
      /may not import central/,
    ],
    ['central/a.ts', "import { useState } from 'react';", /react is not allowed in central/],
    ['central/a.ts', "import Dexie from 'dexie';", /dexie is not allowed in central/],
    ['central/a.ts', "import { x } from '../tests/support/x.ts';", /central\/ may not import tests/],
    ['electron/main.ts', "import fastify from 'fastify';", /fastify is not allowed in electron/],
    ['electron/main.ts', "const x = require('left-pad');", /left-pad is not allowed/],
    ['central/a.ts', "import { x } from './b';", /needs its extension/],
    ['central/a.ts', "import { x } from '../../elsewhere/b.ts';", /leaves the repository/],
  ])('%s: %s', (file, source, expected) => {
    const problems = importProblems(file, source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});

describe('what is allowed stays quiet', () => {
  it.each([
    ['renderer/app/screens.tsx', "const page = () => import('../features/b/page.tsx');"],
    ['renderer/vault/testing/harness.ts', "import { indexedDB } from 'fake-indexeddb';"],
    ['shared/sync/a.ts', "import { x } from '#shared/kernel/x.ts';\nimport * as z from 'zod';"],
    ['shared/kernel/a.ts', "import { y } from './y.ts';\nimport { sha256 } from '@noble/hashes/sha2.js';"],
    [
      'shared/kernel/a.test.ts',
      "import { it } from 'vitest';\nimport fc from 'fast-check';\nimport fs from 'node:fs';",
    ],
    ['renderer/state/define-store.ts', "import { create } from 'zustand';"],
    ['renderer/vault/db.ts', "import Dexie from 'dexie';"],
    ['renderer/features/a/x.tsx', "import { y } from '../b/index.ts';\nimport './x.css';"],
    [
      'central/a.ts',
      "import fs from 'node:fs';\nimport pg from 'pg';\nimport { x } from '#shared/kernel/x.ts';",
    ],
    ['tests/e2e/a.ts', "import { x } from '../../central/x.ts';"],
    ['shared/kernel/a.ts', "// import fs from 'node:fs';\n/* import x from 'pg'; */\nconst text = 'one';"],
  ])('%s: %s', (file, source) => {
    expect(importProblems(file, source)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  it('sees every form, over several lines, with the line it ends on', () => {
    const source = [
      "import a, { b } from 'one';",
      'import {',
      '  c,',
      "} from 'two';",
      "import 'three';",
      "export * from 'four';",
      "export type { D } from 'five';",
      "const e = await import('six');",
      "const f = require('seven');",
      'const quoted = "import g from \'no\'";',
    ].join('\n');
    expect(readImports(source)).toEqual([
      { specifier: 'one', line: 1 },
      { specifier: 'two', line: 4 },
      { specifier: 'three', line: 5 },
      { specifier: 'four', line: 6 },
      { specifier: 'five', line: 7 },
      { specifier: 'six', line: 8 },
      { specifier: 'seven', line: 9 },
    ]);
  });

  it('knows each family once', () => {
    expect(new Set(sharedFamilies).size).toBe(sharedFamilies.length);
  });
});
