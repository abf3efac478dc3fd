import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage, extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuseProblems, fuses, readFuses, sentinel } from '../../scripts/package/fuses.mjs';
import { packagedFiles } from '../../scripts/package/run-builder.mjs';
import { allowedFiles } from '../../scripts/package/stage-app.mjs';
import {
  budget,
  contentProblems,
  packageProblems,
  readAsar,
  sizesOf,
} from '../../scripts/package/verify-package.mjs';

const made = packagedFiles('linux');
let folder = '';
/** The files of the package, read once. */
let packaged: ReadonlyMap<string, Buffer> = new Map();

beforeAll(() => {
  if (!existsSync(made.asar)) throw new Error('There is no package to read: run "npm run package" first.');
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-planted-'));
  packaged = readAsar(made.asar);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = (files: Map<string, Buffer>) => void;

/** The faults of the contents after a change of them. */
function problemsAfter(change: Change): string[] {
  const files = new Map(packaged);
  change(files);
  return contentProblems(files, allowedFiles());
}

/** The same through an archive that is really written. */
async function problemsOfArchive(change: (app: string) => void): Promise<string[]> {
  const app = mkdtempSync(path.join(folder, 'app-'));
  extractAll(made.asar, app);
  change(app);
  const asar = `${app}.asar`;
  await createPackage(app, asar);
  return packageProblems({ asar, program: made.program, allowed: allowedFiles() });
}

/** The faults of the package after a change of the bytes of its program. */
function problemsOfProgram(change: (program: Buffer, wire: number) => void): string[] {
  const program = path.join(folder, 'program');
  cpSync(made.program, program);
  const bytes = readFileSync(program);
  change(bytes, bytes.indexOf(sentinel) + sentinel.length + 2);
  writeFileSync(program, bytes);
  return fuseProblems(program);
}

const append =
  (file: string, text: string): Change =>
  (files) =>
    files.set(file, Buffer.concat([files.get(file) ?? Buffer.alloc(0), Buffer.from(`\n${text}`)]));
const add =
  (file: string, content: string | Buffer): Change =>
  (files) =>
    files.set(file, Buffer.from(content));

describe('the packaged desk', () => {
  it('has no fault', () => {
    expect(packageProblems({ ...made, allowed: allowedFiles() })).toEqual([]);
  });

  it('holds main, preload, the page and a package.json, within the bounds', () => {
    const files = new Map(packaged);
    const needed = ['dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/renderer/index.html'];
    expect(needed.filter((file) => !files.has(file))).toEqual([]);
    const sizes = sizesOf(files);
    expect(sizes.code).toBeGreaterThan(500_000);
    expect(sizes.code).toBeLessThan(budget.code);
    expect(sizes.preload).toBeLessThan(budget.preload);
    expect(JSON.parse(files.get('package.json')?.toString('utf8') ?? '')).toMatchObject({
      main: 'dist/electron/main.js',
      type: 'module',
    });
  });

  it('has of the page exactly what the app scheme serves', () => {
    const manifest = 'dist/renderer/asset-manifest.json';
    const served = Object.keys(JSON.parse(packaged.get(manifest)?.toString('utf8') ?? '{}'));
    const held = [...packaged.keys()].filter(
      (file) => file.startsWith('dist/renderer/') && file !== manifest,
    );
    expect(held.sort()).toEqual(served.map((file) => `dist/renderer/${file}`).sort());
  });

  it('has every fuse of the table, and no other', () => {
    expect(readFuses(made.program)).toEqual([fuses.map((fuse) => (fuse.on ? 'on' : 'off'))]);
  });
});

describe('a planted fault of the contents is found', () => {
  it.each<[string, Change, RegExp]>([
    ['a source map', add('dist/renderer/assets/index.js.map', '{}'), /index\.js\.map must not be shipped/],
    ['a source', add('dist/electron/main.ts', 'export {};'), /main\.ts must not be shipped/],
    ['a key file', add('dist/electron/signing.pem', 'x'), /signing\.pem must not be shipped/],
    [
      'a file no build wrote',
      add('dist/renderer/extra.js', '1;'),
      /extra\.js is in the package and no build/,
    ],
    ['a changed file', append('dist/renderer/index.html', '<!-- -->'), /index\.html is not the file/],
    ['a file that is gone', (files) => files.delete('dist/electron/preload.cjs'), /preload\.cjs is missing/],
    [
      'a secret',
      // Put together here, so that no scanner takes this file for a leak.
      append('dist/electron/main.js', `const t = "${['gh', 'p_', 'a'.repeat(36)].join('')}";`),
      /main\.js contains a token of a forge/,
    ],
    ['a package', append('dist/electron/main.js', "import z from 'zod';"), /imports the package "zod"/],
    [
      'a preload that asks for Node',
      append('dist/electron/preload.cjs', "require('node:fs');"),
      /preload\.cjs requires "node:fs"/,
    ],
    [
      'a preload that is too large',
      append('dist/electron/preload.cjs', `/*${'x'.repeat(budget.preload)}*/`),
      /The preload is \d+ bytes/,
    ],
    [
      'a desk that is too large',
      add('dist/renderer/large.bin', Buffer.alloc(budget.code, 7)),
      /bytes without fonts and brochures/,
    ],
    [
      'a package.json that says more',
      (files) => {
        const manifest = JSON.parse(files.get('package.json')?.toString('utf8') ?? '');
        files.set(
          'package.json',
          Buffer.from(JSON.stringify({ ...manifest, dependencies: { zod: '4.0.0' } })),
        );
      },
      /package\.json of the desk has "dependencies"/,
    ],
  ])('%s', (_what, change, expected) => {
    expect(problemsAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('an archive that is really written', () => {
  it('with a source map, a secret and a folder that no build made, has all three faults', async () => {
    const problems = await problemsOfArchive((app) => {
      writeFileSync(path.join(app, 'dist/renderer/index.js.map'), '{}');
      mkdirSync(path.join(app, 'extra'));
      writeFileSync(path.join(app, 'extra/notes.txt'), ['postgres://desk:', 'hunter2@db.example'].join(''));
    });
    expect(problems.sort()).toEqual([
      expect.stringContaining('dist/renderer/index.js.map must not be shipped'),
      expect.stringContaining('extra/notes.txt contains an address with a password'),
      expect.stringContaining('extra/notes.txt is in the package and no build wrote it'),
    ]);
  });
});

describe('a planted fault of the fuses is found', () => {
  it.each(fuses.map((fuse, index) => ({ ...fuse, index })))('$name the other way', ({ name, on, index }) => {
    const problems = problemsOfProgram((program, wire) => {
      program[wire + index] = on ? 0x30 : 0x31;
    });
    expect(problems).toEqual([expect.stringContaining(`Fuse ${name} is ${on ? 'off' : 'on'}`)]);
  });

  it('one that was removed, and one more than the table decides', () => {
    expect(problemsOfProgram((program, wire) => (program[wire] = 0x72))).toEqual([
      expect.stringContaining('is removed and must be off'),
    ]);
    expect(problemsOfProgram((program, wire) => (program[wire - 1] = fuses.length + 1))).toEqual([
      expect.stringContaining('decide each of them'),
    ]);
  });

  it('a program without fuses', () => {
    expect(() => problemsOfProgram((program, wire) => program.fill(0, wire - 10, wire))).toThrow(
      /carries no fuses/,
    );
  });
});
