import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitments } from '#shared/charter/commitments.ts';
import { indicators } from '#shared/charter/indicators.ts';
import { entities } from '#shared/entities/index.ts';
import { scoreOf, specsOfPlaywright, specsOfVitest, staleBecause } from '../../scripts/lib/charter-proof.mjs';
import { root } from './source-files.ts';

const spec = (commitment: string, passed: boolean) => ({
  stage: 'e2e',
  file: 'tests/e2e/x.spec.ts',
  title: commitment,
  commitments: [commitment],
  passed,
});

describe('what the tests prove of the charter', () => {
  it('is read from the tags of both runners, nested suites included', () => {
    const playwright = {
      config: { rootDir: 'tests/e2e' },
      suites: [
        {
          specs: [{ title: 'untagged', tags: ['shell'], ok: true, file: 'a.spec.ts', tests: [] }],
          suites: [
            {
              specs: [
                {
                  title: 'a visit',
                  tags: ['shell', 'L4', '@N2', 'N2'],
                  ok: true,
                  file: 'a.spec.ts',
                  tests: [{ status: 'expected' }],
                },
                {
                  title: 'skipped',
                  tags: ['L5'],
                  ok: true,
                  file: 'a.spec.ts',
                  tests: [{ status: 'skipped' }],
                },
              ],
            },
          ],
        },
      ],
    };
    expect(specsOfPlaywright('e2e', playwright)).toEqual([
      {
        stage: 'e2e',
        file: 'tests/e2e/a.spec.ts',
        title: 'a visit',
        commitments: ['L4', 'N2'],
        passed: true,
      },
      { stage: 'e2e', file: 'tests/e2e/a.spec.ts', title: 'skipped', commitments: ['L5'], passed: false },
    ]);
    const vitest = {
      testResults: [
        {
          name: 'shared/a.test.ts',
          assertionResults: [{ fullName: 'adds up', tags: ['A3'], status: 'failed' }],
        },
      ],
    };
    expect(specsOfVitest('unit', vitest)).toEqual([
      { stage: 'unit', file: 'shared/a.test.ts', title: 'adds up', commitments: ['A3'], passed: false },
    ]);
  });

  it('needs a test that passes and none that fails', () => {
    const scores = scoreOf(['A1', 'A2', 'A3'], [spec('A1', true), spec('A2', true), spec('A2', false)]);
    expect(scores.map(({ id, proven }) => [id, proven])).toEqual([
      ['A1', true],
      ['A2', false],
      ['A3', false],
    ]);
  });

  it('says nothing of another commit, other packages or other files', () => {
    const here = { commit: 'a', changes: null, lock: 'l' };
    expect(staleBecause(here, here)).toBeNull();
    for (const other of [{ commit: 'b' }, { lock: 'm' }, { changes: 'c' }]) {
      expect(staleBecause({ ...here, ...other }, here)).not.toBeNull();
    }
  });

  it('has forty-five commitments, each with an indicator in three languages', () => {
    expect(commitments).toHaveLength(45);
    for (const { id } of commitments) {
      const { measure, from } = indicators[id];
      expect(new Set([measure.fr, measure.nl, measure.de]).size).toBe(3);
      expect(from.length).toBeGreaterThan(0);
      expect(from.filter((name) => !Object.hasOwn(entities, name))).toEqual([]);
    }
  });
});

describe('the short form of npm test', () => {
  it('leaves out no commitment that the long one proves', () => {
    const folder = path.join(root, 'tests/e2e');
    const tagged = readdirSync(folder)
      .filter((file) => file.endsWith('.spec.ts'))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\btag: (\[[^\]]*\]|'[^']*')/g),
      ])
      .map(([, tags = '']) => [...tags.matchAll(/@(\w+)/g)].map(([, tag = '']) => tag));
    const commitmentsOf = (tests: readonly string[][]) =>
      new Set(tests.flat().filter((tag) => /^[A-Z]\d+$/.test(tag)));
    const long = commitmentsOf(tagged.filter((tags) => tags.includes('long')));
    const short = commitmentsOf(tagged.filter((tags) => !tags.includes('long')));
    expect(long.size).toBeGreaterThan(0);
    expect([...long].filter((id) => !short.has(id))).toEqual([]);
  });
});
