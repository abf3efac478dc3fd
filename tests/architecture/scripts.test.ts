import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent } from '../../scripts/lib/central-process.mjs';
import {
  isInstalled,
  isInstalledByHand,
  markInstalled,
  markPending,
} from '../../scripts/lib/install-state.mjs';
import { helpText, parseOptions } from '../../scripts/lib/options.mjs';
import { kindOf } from '../../scripts/processor.mjs';
import { camelCase, fillNames, pascalCase, scaffold } from '../../scripts/lib/scaffold.mjs';
import { sourceHash } from '../../scripts/lib/source-hash.mjs';
import { tellFailure } from '../../scripts/lib/failed-tests.mjs';
import { countPlaywright, countVitest } from '../../scripts/lib/stages.mjs';
import { root } from './source-files.ts';

let folder = '';

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new', () => {
  beforeEach(() => {
    write('shared/mutations/index.ts', '');
    write(
      'shared/mutations/_template/template-name.mutation.ts',
      'export const templateName: TemplateName = "template_name";',
    );
    write(
      'shared/mutations/_template/deep/template-name.test.ts',
      "import { templateName } from '../template-name.mutation.ts';",
    );
  });

  it('copies the template under the new name, in paths and in text', () => {
    expect(scaffold(folder, 'mutations', 'add-note')).toEqual({
      created: [
        'shared/mutations/add-note/add-note.mutation.ts',
        'shared/mutations/add-note/deep/add-note.test.ts',
      ],
      next: expect.stringContaining('one line for addNote in shared/mutations/index.ts'),
    });
    const made = readFileSync(path.join(folder, 'shared/mutations/add-note/add-note.mutation.ts'), 'utf8');
    expect(made).toBe('export const addNote: AddNote = "add_note";');
  });

  it('names the list of screens after a screen', () => {
    write('renderer/features/_template/template-name-screen.tsx', 'export function TemplateNameScreen() {}');
    expect(scaffold(folder, 'features', 'case-list')).toEqual({
      created: ['renderer/features/case-list/case-list-screen.tsx'],
      next: expect.stringContaining('CaseListScreen in renderer/app/screens.tsx'),
    });
  });

  it('refuses an unknown family, a wrong name and a name that is taken', () => {
    expect(scaffold(folder, 'rule', 'x')).toEqual({ problem: expect.stringContaining('mutations') });
    expect(scaffold(folder, 'mutations', 'AddNote')).toEqual({ problem: expect.stringContaining('hyphens') });
    expect(scaffold(folder, 'mutations', '../x')).toEqual({ problem: expect.stringContaining('hyphens') });
    scaffold(folder, 'mutations', 'add-note');
    expect(scaffold(folder, 'mutations', 'add-note')).toEqual({ problem: expect.stringContaining('exists') });
  });

  it('spells a name in every way', () => {
    expect([camelCase('a-b-2c'), pascalCase('add-note'), fillNames('template-name', 'x-y')]).toEqual([
      'aB2c',
      'AddNote',
      'x-y',
    ]);
  });
});

describe('command lines', () => {
  const spec = {
    usage: 'x',
    about: 'y',
    flags: {
      loud: { type: 'switch' as const, help: 'a' },
      port: { type: 'number' as const, value: 'N', max: 65535, help: 'b' },
      day: { type: 'signed' as const, value: 'N', help: 'c' },
      data: { type: 'text' as const, value: 'DIR', help: 'd' },
    },
  };

  it('are read with a space or an equals sign', () => {
    const read = parseOptions(['--loud', '--port', '80', '--day=-3', '--data=/a b'], spec);
    expect(read).toEqual({ values: { loud: true, port: 80, day: -3, data: '/a b' }, rest: [] });
    expect(parseOptions(['--day', '+3'], spec)).toEqual({ values: { day: 3 }, rest: [] });
  });

  it.each([
    [['--prot', '1'], /no option --prot/],
    [['--port'], /needs a value: --port N/],
    [['--port', '--loud'], /needs a value/],
    [['--port', '70000'], /from 0 to 65535/],
    [['--port', '-1'], /from 0/],
    [['--port', '8o'], /whole number/],
    [['--loud=yes'], /takes no value/],
    [['stray'], /not expected/],
    [['--constructor', 'x'], /no option --constructor/],
  ])('%j is refused with a sentence', (argv, expected) => {
    expect(parseOptions(argv, spec)).toEqual({ problem: expect.stringMatching(expected) });
  });

  it('have a help that names every option', () => {
    for (const flag of ['--loud', '--port N', '--day N', '--data DIR', '--help'])
      expect(helpText(spec)).toContain(flag);
  });
});

describe('an installation', () => {
  beforeEach(() => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/t': { version: '2.0.0', dev: true },
    };
    write('package-lock.json', JSON.stringify({ packages }));
  });
  const put = (name: string, version: string): void =>
    write(`node_modules/${name}/package.json`, JSON.stringify({ version }));

  it('is believed when its stamp is of this lock, and a full one serves too', () => {
    put('a', '1.0.0');
    expect(isInstalled(folder, 'serve')).toBe(false);
    markInstalled(folder, 'serve');
    expect([isInstalled(folder, 'serve'), isInstalled(folder, 'dev')]).toEqual([true, false]);
    put('t', '2.0.0');
    markInstalled(folder, 'dev');
    expect([isInstalled(folder, 'serve'), isInstalled(folder, 'dev')]).toEqual([true, true]);
    write('package-lock.json', JSON.stringify({ packages: { '': { version: '2' } } }));
    expect(isInstalled(folder, 'serve')).toBe(false);
  });

  it('is not believed when a folder has gone', () => {
    put('a', '1.0.0');
    markInstalled(folder, 'serve');
    rmSync(path.join(folder, 'node_modules/a'), { recursive: true });
    expect(isInstalled(folder, 'serve')).toBe(false);
  });

  it('made by hand is taken over only when npm finished it', () => {
    put('a', '1.0.0');
    const list = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    expect(isInstalledByHand(folder, 'serve')).toBe(false);
    write('node_modules/.package-lock.json', JSON.stringify(list));
    expect([isInstalledByHand(folder, 'serve'), isInstalledByHand(folder, 'dev')]).toEqual([true, false]);
    put('a', '0.9.0');
    expect(isInstalledByHand(folder, 'serve')).toBe(false);
    put('a', '1.0.0');
    markPending(folder);
    expect(isInstalledByHand(folder, 'serve')).toBe(false);
  });
});

describe('the hash of the sources', () => {
  it('changes with names and content, not with tests', () => {
    write('a/x.ts', '1');
    const first = sourceHash(folder, ['a', 'missing']);
    write('a/x.test.ts', 'test');
    expect(sourceHash(folder, ['a', 'missing'])).toBe(first);
    write('a/x.ts', '2');
    const second = sourceHash(folder, ['a']);
    write('a/y.ts', '');
    expect(new Set([first, second, sourceHash(folder, ['a'])]).size).toBe(3);
  });
});

describe('the lines of central', () => {
  it('are events or nothing', () => {
    expect(readEvent('{"event":"listening","url":"http://127.0.0.1:1"}')).toEqual({
      event: 'listening',
      url: 'http://127.0.0.1:1',
    });
    expect(readEvent('{"event":"progress","label":"x","done":1,"total":2}')).toMatchObject({ done: 1 });
    for (const line of [
      '',
      'text',
      '{',
      '{"event":"progress","label":"x"}',
      '{"event":"other"}',
      '{"level":30,"msg":"x"}',
    ]) {
      expect(readEvent(line)).toBeUndefined();
    }
  });
});

describe('the tally', () => {
  const report = (value: unknown): string => {
    write('r.json', JSON.stringify(value));
    return path.join(folder, 'r.json');
  };

  it('never takes a crash for a success', () => {
    expect(countVitest(0, path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(1, report({ numPassedTests: 5, numFailedTests: 0 }))).toMatchObject({
      passed: 5,
      failed: 1,
    });
    const broken = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [] }],
    };
    expect(countVitest(1, report(broken))).toMatchObject({ passed: 5, failed: 2 });
    expect(countVitest(0, report({ numPassedTests: 5, numFailedTests: 0, testResults: [] }))).toMatchObject({
      passed: 5,
      failed: 0,
    });
    expect(countVitest(0, report({}))).toMatchObject({ notRun: expect.any(String) });
  });

  it('tells a failed test again with the first words of its error, without colours and stack', () => {
    const file = path.join(root, 'tests/unit/sum.test.ts');
    const suite = (assertionResults: object[], message = '') => ({
      name: file,
      status: 'failed',
      message,
      assertionResults,
    });
    const failed = {
      status: 'failed',
      fullName: 'a sum is exact',
      failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\nreceived 2\n    at sum (sum.ts:3:1)'],
    };
    const { failures = [] } = countVitest(
      1,
      report({
        numPassedTests: 1,
        numFailedTests: 1,
        testResults: [suite([failed, { status: 'passed' }]), suite([], 'no such module')],
      }),
    );
    expect(failures.map((failure) => tellFailure(failure).replace(/: \w+:/, ': stage:'))).toEqual([
      'failed: stage: tests/unit/sum.test.ts: a sum is exact\n    expected 1\n    received 2',
      'failed: stage: tests/unit/sum.test.ts: does not load\n    no such module',
    ]);
  });

  it('tells which journey failed and why, also when nothing says why', () => {
    const spec = (ok: boolean, errors: object[]) => ({
      ok,
      file: 'a.spec.ts',
      title: 'a visit',
      tags: [],
      tests: [{ status: ok ? 'expected' : 'unexpected', results: [{ errors }] }],
    });
    const specs = [
      spec(true, []),
      spec(false, [{ message: 'not visible' }, { message: 'and more' }]),
      spec(false, []),
    ];
    const { failures } = countPlaywright(
      1,
      report({
        stats: { expected: 1, unexpected: 2, flaky: 0 },
        config: { rootDir: path.join(root, 'tests/e2e') },
        suites: [{ suites: [{ specs }] }],
      }),
    );
    expect(failures).toMatchObject([
      { file: 'tests/e2e/a.spec.ts', title: 'a visit', message: 'not visible' },
      { file: 'tests/e2e/a.spec.ts', title: 'a visit', message: 'it gives no reason' },
    ]);
  });

  it('counts a test that passed the second time as failed', () => {
    expect(countPlaywright(0, report({ stats: { expected: 3, unexpected: 0, flaky: 1 } }))).toMatchObject({
      passed: 3,
      failed: 1,
    });
    expect(countPlaywright(1, report({}))).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(0, report({ stats: { expected: 0, unexpected: 0, flaky: 0 } }))).toMatchObject({
      notRun: expect.any(String),
    });
  });
});

describe('what a process is for', () => {
  it.each([
    [['/usr/bin/chromium-headless-shell', '--type=renderer', '--lang=fr'], 'chromium renderer'],
    [
      ['chromium', '--type=utility', '--utility-sub-type=network.mojom.NetworkService'],
      'chromium NetworkService',
    ],
    [['/usr/bin/chromium-headless-shell', '--headless'], 'chromium browser'],
    [['node', '--liftoff-only', 'dist/central/main.js'], 'central'],
    [['/usr/bin/git', 'status', '--short'], 'git status'],
  ])('is read from %j', (words, kind) => {
    expect(kindOf(words)).toBe(kind);
  });
});
