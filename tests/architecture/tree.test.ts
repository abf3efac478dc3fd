import { describe, expect, it } from 'vitest';
import { purityProblems } from './rules/purity-rules.ts';
import { lengthProblems, placeProblems, skippedTestProblems } from './rules/tree-rules.ts';
import { readRepositoryFile, repositoryFiles, sourceFiles } from './source-files.ts';

describe('the tree', () => {
  it('has known folders and one way of writing names', () => {
    expect(repositoryFiles().flatMap(placeProblems)).toEqual([]);
  });

  it('has short files', () => {
    expect(sourceFiles().flatMap((file) => lengthProblems(file, readRepositoryFile(file)))).toEqual([]);
  });

  it('skips no test', () => {
    const own = /^tests\/architecture\//;
    const tests = sourceFiles().filter((file) => !own.test(file));
    expect(tests.flatMap((file) => skippedTestProblems(file, readRepositoryFile(file)))).toEqual([]);
  });

  it('lets neither time nor chance into shared/', () => {
    const files = sourceFiles(/^shared\/.*\.ts$/).filter((file) => !file.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => purityProblems(file, readRepositoryFile(file)))).toEqual([]);
  });
});

describe('planted violations are found', () => {
  it.each([
    'lib/x.ts',
    'shared/helpers/x.ts',
    'renderer/app/MyPage.tsx',
    'central/snake_case.ts',
    'tests/Support/x.ts',
  ])('place of %s', (file) => {
    expect(placeProblems(file)).toHaveLength(1);
  });

  it.each([
    'README.md',
    'renderer/app/README.md',
    'shared/rules/_template/template-name.rule.ts',
    'docs/adr/0001-rooms.md',
    '.ci/run',
    'vite.config.ts',
    'resources/Data_2020.csv',
  ])('place of %s is fine', (file) => {
    expect(placeProblems(file)).toEqual([]);
  });

  it('length', () => {
    expect(lengthProblems('central/a.ts', 'x\n'.repeat(501))).toHaveLength(1);
    expect(lengthProblems('central/a.ts', 'x\n'.repeat(500))).toEqual([]);
    expect(lengthProblems('central/a.data.ts', 'x\n'.repeat(9000))).toEqual([]);
  });

  it('skipped tests', () => {
    expect(skippedTestProblems('central/a.test.ts', "it.skip('x', f);\ndescribe.only('y', f);")).toHaveLength(
      2,
    );
    expect(skippedTestProblems('central/a.ts', 'rows.skip(3); it.skip();')).toEqual([]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'new Date(0)',
    'new  Date(0)',
    'Date()',
    'Math.random()',
    'Temporal.Now.instant()',
    'crypto.randomUUID()',
    'performance.now()',
    'setTimeout(f, 1)',
  ])('%s in shared/', (expression) => {
    expect(purityProblems('shared/rules/a.ts', `const x = ${expression};`)).not.toEqual([]);
  });

  it('but not in comments, in strings or in our own names', () => {
    const source =
      "// new Date()\nconst a = 'Math.random()';\nparsePlainDate(x); clock.Date.now; plainDate(3);";
    expect(purityProblems('shared/rules/a.ts', source)).toEqual([]);
  });
});
