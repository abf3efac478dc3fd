import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** One planted file per rule of ours, and the words its message must contain. */
const planted: [file: string, source: string, rule: string, words: string][] = [
  [
    'shared/kernel/a.ts',
    "import fs from 'node:fs';\nfs.readFileSync('x');",
    'no-restricted-imports',
    'through a port',
  ],
  [
    'shared/kernel/b.ts',
    "import React from 'react';\nReact.version;",
    'no-restricted-imports',
    'Not allowed in shared/',
  ],
  ['shared/kernel/c.ts', "import '../../renderer/x.ts';", 'no-restricted-imports', 'may not reach'],
  ['shared/kernel/d.ts', 'export const x = Math.random();', 'no-restricted-properties', 'replayed'],
  ['shared/kernel/e.ts', 'export const x = Date.now();', 'no-restricted-properties', 'replayed'],
  ['shared/kernel/f.ts', "console.log('x');", 'no-console', ''],
  ['renderer/app/a.tsx', "import pg from 'pg';\npg.Client;", 'no-restricted-imports', 'runs in a browser'],
  [
    'renderer/app/b.tsx',
    "import { create } from 'zustand';\ncreate();",
    'no-restricted-imports',
    'defineStore',
  ],
  [
    'renderer/app/c.tsx',
    "import { useForm } from 'react-hook-form';\nuseForm();",
    'no-restricted-imports',
    'renderer/forms/',
  ],
  ['renderer/app/d.tsx', "import Dexie from 'dexie';\nDexie.name;", 'no-restricted-imports', 'ask the vault'],
  [
    'renderer/state/e.ts',
    "import { create } from 'zustand';\ncreate();",
    'no-restricted-imports',
    'defineStore',
  ],
  ['central/a.ts', "import Dexie from 'dexie';\nDexie.name;", 'no-restricted-imports', 'without screens'],
  ['electron/a.ts', "import fastify from 'fastify';\nfastify();", 'no-restricted-imports', 'thin host'],
  ['central/b.ts', 'export const x: any = 1;', 'no-explicit-any', ''],
  ['central/c.ts', '// @ts-ignore\nexport const x = 1;', 'ban-ts-comment', ''],
  ['central/d.test.ts', "import { it } from 'vitest';\nit.only('x', () => {});", 'no-focused-tests', ''],
  ['central/e.test.ts', "import { it } from 'vitest';\nit.skip('x', () => {});", 'no-disabled-tests', ''],
];

const fine: [file: string, source: string][] = [
  [
    'shared/kernel/ok.ts',
    "import * as z from 'zod';\nimport { x } from '#shared/kernel/x.ts';\nexport const y = z.literal(x);",
  ],
  ['renderer/state/define-store.ts', "import { create } from 'zustand';\ncreate();"],
  ['renderer/forms/ok.tsx', "import { useForm } from 'react-hook-form';\nexport const form = useForm;"],
  ['renderer/vault/ok.ts', "import Dexie from 'dexie';\nexport const name = Dexie.name;"],
  ['renderer/vault/ok.test.ts', "import 'fake-indexeddb';\nimport fs from 'node:fs';\nfs.readFileSync('x');"],
  [
    'central/ok.ts',
    "import fs from 'node:fs';\nimport { promises } from 'node:fs';\nfs.readFileSync('x', promises.name);",
  ],
];

interface Diagnostic {
  message: string;
  code: string;
  help?: string;
  filename: string;
}

let folder = '';
let found: Diagnostic[] = [];

function lint(): Diagnostic[] {
  const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const args = [oxlint, '--format', 'json', '.'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })).diagnostics;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return JSON.parse(String(error.stdout)).diagnostics;
    throw error;
  }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-lint-'));
  // A copy: the patterns of a configuration are relative to its own folder.
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, source] of [...planted, ...fine]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${source}\n`);
  }
  found = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(planted)('%s: %s is refused by %s', (file, _source, rule, words) => {
  const own = found.filter((one) => one.filename === file && one.code.includes(rule));
  expect(own.map((one) => `${one.message} ${one.help ?? ''}`).join('\n')).toContain(words);
  expect(own).not.toEqual([]);
});

it.each(fine)('%s is fine', (file) => {
  expect(found.filter((one) => one.filename === file)).toEqual([]);
});
