import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRepositoryFile, root } from './source-files.ts';

/** The requirements that every desktop of ours has to meet; the numbers are those of the table. */
const required = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 18].map((number) => `SEC-${number}`);

const rows = new Map(
  [...readRepositoryFile('docs/security.md').matchAll(/^\| (SEC-\d+) \| (.+) \| (.+) \|$/gm)].map(
    ([, id = '', , proof = '']) => [id, proof],
  ),
);

/** Files a proof names; those of the harness without their first two folders. */
const filesOf = (proof: string): string[] =>
  [...proof.matchAll(/`([\w./-]+\.ts)`/g)].map(([, name = '']) =>
    /^(checks|hostile|stand-in)\//.test(name) ? `tests/harness/${name}` : name,
  );

describe('docs/security.md', () => {
  it('has each requirement of the desktop once', () => {
    expect([...rows.keys()]).toEqual(required);
  });

  it.each(required)('%s names a proof that exists', (id) => {
    const files = filesOf(rows.get(id) ?? '');
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('names no check that no suite runs', () => {
    const suites = ['main', 'page', 'packaged', 'mutants', 'launch']
      .map((name) => readRepositoryFile(`tests/harness/hostile/${name}.test.ts`))
      .join('\n');
    const through = readRepositoryFile('tests/harness/checks/served-paths.ts');
    const checks = [...rows.values()].flatMap(filesOf).filter((file) => file.includes('/checks/'));
    const unused = checks.filter((file) => !`${suites}${through}`.includes(`/${path.basename(file)}'`));
    expect(unused).toEqual([]);
  });
});
