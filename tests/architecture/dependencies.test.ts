import { describe, expect, it } from 'vitest';
import { explainInstallFailure, installArguments, withoutUsage } from '../../scripts/ensure.mjs';
import { installedFolders, requiredFolders } from '../../scripts/lib/install-state.mjs';
import {
  hashProblems,
  hostProblems,
  licenceProblems,
  type LockedPackages,
  missingPartProblems,
  nameOf,
  pinProblems,
} from './rules/dependency-rules.ts';
import { readRepositoryFile } from './source-files.ts';

const manifest = JSON.parse(readRepositoryFile('package.json'));
const packages: LockedPackages = JSON.parse(readRepositoryFile('package-lock.json')).packages;

describe('dependencies', () => {
  it('are exact', () => expect(pinProblems(manifest)).toEqual([]));

  it('have a free licence', () => expect(licenceProblems(packages)).toEqual([]));

  it('name no registry', () => expect(hostProblems(packages)).toEqual([]));

  it('carry their hash, every one of them', () => expect(hashProblems(packages)).toEqual([]));

  it('to build and serve are fewer than 200 on this machine', () => {
    expect(installedFolders(packages, 'serve').length).toBeLessThan(200);
    expect(installedFolders(packages, 'serve').length).toBeGreaterThan(50);
  });

  it('run no script of their own at installation', () => {
    // Known and harmless without it: esbuild checks its binary, electron-winstaller copies one for Windows installers.
    const scripts = Object.entries(packages).filter(([, entry]) => entry.hasInstallScript === true);
    const known = ['esbuild', 'electron-winstaller', 'fsevents'];
    expect(scripts.map(([folder]) => nameOf(folder)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('hold the native parts of every system, whoever wrote the lock', () => {
    // npm leaves a part out without a word when the registry lacks it; `npm ci` then fails, or Windows has no linter.
    expect(missingPartProblems(packages)).toEqual([]);
  });
});

describe('planted violations are found', () => {
  it.each(['^1.0.0', '~1.2.3', '1.x', '*', 'latest', 'github:a/b', '>=2.0.0'])('version %s', (version) => {
    expect(pinProblems({ dependencies: { a: version } })).toHaveLength(1);
    expect(pinProblems({ dependencies: { a: '1.2.3' }, devDependencies: { b: '2.0.0-rc.1' } })).toEqual([]);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MPL-2.0', 'SEE LICENSE IN x', '(MIT AND GPL-2.0)'])(
    'licence %s',
    (license) => {
      expect(licenceProblems({ 'node_modules/a': { license } })).toHaveLength(1);
    },
  );

  it('a package without a licence, but not one for tests only', () => {
    expect(licenceProblems({ 'node_modules/a': {} })).toHaveLength(1);
    expect(licenceProblems({ 'node_modules/a': { license: 'GPL-3.0', dev: true } })).toEqual([]);
    expect(licenceProblems({ 'node_modules/a': { license: '(MIT OR GPL-3.0)' } })).toEqual([]);
  });

  it('a native part that the lock leaves out', () => {
    const tool = { version: '1.0.0', optionalDependencies: { 'part-linux': '1.0.0', 'part-win': '1.0.0' } };
    expect(missingPartProblems({ 'node_modules/tool': tool, 'node_modules/part-linux': {} })).toHaveLength(1);
    const nested = { 'node_modules/a/node_modules/tool': tool, 'node_modules/a/node_modules/part-win': {} };
    expect(missingPartProblems({ ...nested, 'node_modules/part-linux': {} })).toEqual([]);
  });

  it('a package without its hash', () => {
    expect(
      hashProblems({ '': {}, 'node_modules/a': {}, 'node_modules/b': { integrity: 'sha1-x' } }),
    ).toHaveLength(2);
    expect(hashProblems({ 'node_modules/a': { integrity: 'sha512-x' } })).toEqual([]);
  });

  it('a registry in the lock', () => {
    expect(hostProblems({ 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } })).toHaveLength(
      1,
    );
  });
});

describe('the installation', () => {
  const lock = {
    '': {},
    'node_modules/a': {},
    'node_modules/b': { dev: true },
    'node_modules/c': { optional: true, os: ['plan9'] },
    'node_modules/d': { optional: true, os: ['!plan9'] },
  };

  it('knows what each mode needs', () => {
    expect(requiredFolders(lock, 'serve')).toEqual(['node_modules/a']);
    expect(requiredFolders(lock, 'dev')).toEqual(['node_modules/a', 'node_modules/b']);
    expect(installedFolders(lock, 'serve')).toEqual(['node_modules/a', 'node_modules/d']);
  });

  it('asks npm for one mode or the other, never for scripts', () => {
    expect(installArguments(false)).toEqual(expect.arrayContaining(['ci', '--omit=dev', '--ignore-scripts']));
    expect(installArguments(true)).toEqual(
      expect.arrayContaining(['ci', '--include=dev', '--ignore-scripts']),
    );
  });

  it('shows what npm found, not its manual', () => {
    const output =
      'npm warn EBADENGINE {\nnpm error Missing: x from lock file\nnpm error\nnpm error Clean install a project\nnpm error Usage:';
    expect(withoutUsage(output)).toBe('npm error Missing: x from lock file\nnpm error');
    expect(withoutUsage('npm error code ENOSPC')).toBe('npm error code ENOSPC');
  });

  it.each([
    ['npm error code ENOTFOUND', /registry cannot be reached/],
    ['npm error code EACCES', /cannot be written/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EUSAGE', /do not agree/],
    ['npm error code EINTEGRITY', /damaged/],
    ['npm error something else', /starts afresh/],
  ])('explains "%s"', (output, expected) => expect(explainInstallFailure(output)).toMatch(expected));
});
