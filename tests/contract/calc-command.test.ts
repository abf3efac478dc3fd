import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { calc } from '../../scripts/calc.mjs';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-calc-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a person types it, from a folder of their own. */
function npmRun(script: string, ...args: string[]) {
  const npm = spawnSync('npm', ['run', '--silent', '--prefix', root, script, '--', ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: npm.status, stdout: npm.stdout, stderr: npm.stderr };
}

/** What it prints and complains about, asked here: a process takes longer to start than to answer. */
async function calcHere(...args: string[]) {
  const heard = { stdout: '', stderr: '' };
  const hear = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      heard[name] += String(text);
      return true;
    });
  const spies = [hear('stdout'), hear('stderr')];
  try {
    return { code: (await calc(args)) ? 0 : 1, ...heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const main2026 = { year: 2026, category: 'main', netIncomeAnnual: 30000, feePct: 4.05 };

describe('npm run calc', () => {
  it('lists every rule with a JSON Schema of its inputs', async () => {
    const { code, stdout } = await calcHere('--list');
    expect(code).toBe(0);
    const rules: { rule: string; inputs: Record<string, unknown> }[] = JSON.parse(stdout);
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['limitation-period', 'contribution.quarterly']),
    );
    for (const { inputs } of rules)
      expect(inputs).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('gives an answer with its trace, and words in the language asked for', () => {
    const inputs = JSON.stringify({ kind: 'provisional', year: 2020 });
    const { code, stdout, stderr } = npmRun('calc', 'limitation-period', inputs, '--lang', 'nl');
    expect([code, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ rule: 'limitation-period', answer: { prescribedOn: '2026-01-01' } });
    expect(result.trace.steps.length).toBeGreaterThan(0);
    expect(result.explanation).toHaveLength(result.trace.steps.length);
  });

  it('explains the names of case files too', async () => {
    const { stdout } = await calcHere('contribution.quarterly', JSON.stringify(main2026));
    const result = JSON.parse(stdout);
    expect(result.answer).toMatchObject({ quarterlyTotalInclFee: 1599.77 });
    expect(result.trace).toMatchObject({ rule: 'quarterly-contribution' });
    const birth = await calcHere('paternity.deadlines', '{"birthDate":"2025-05-10"}');
    expect(JSON.parse(birth.stdout).trace.steps.length).toBeGreaterThan(0);
  });

  it('refuses bad input with a sentence per field', async () => {
    const bad = npmRun('calc', 'limitation-period', '{"kind":"other","moon":1}');
    expect([bad.code, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toContain('« kind »');
    expect(bad.stderr).toContain('« year »');
    expect(bad.stderr).toContain('« moon »');
    expect(await calcHere('limitation-period', '{year}')).toMatchObject({ code: 1, stdout: '' });
    expect((await calcHere('no-such-rule', '{}')).stderr).toContain('no-such-rule');
    expect(await calcHere()).toMatchObject({ code: 1, stdout: '' });
  });

  it('answers a batch line by line, whatever one item holds', async () => {
    const items = [
      { id: 'a', rule: 'contribution.quarterly', inputs: main2026 },
      { id: 'b', rule: 'contribution.of.the.moon', inputs: {} },
      null,
      { id: 'c' },
      { id: 'd', rule: 'contribution.quarterly', inputs: { ...main2026, netIncomeAnnual: -1 } },
      { id: 'e', rule: 'limitationPeriod', inputs: { contributionYear: 2020, kind: 'provisional' } },
    ];
    const { code, stdout } = await calcHere('--batch', join(folder, file('batch.json', items)));
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(items.length);
    expect(lines[0]).toMatchObject({ id: 'a', answer: { quarterlyTotalInclFee: 1599.77 } });
    expect(lines[1]).toEqual({ id: 'b', notCovered: true });
    expect(lines[2]).toMatchObject({ id: null, notCovered: true });
    expect(lines[3]).toMatchObject({ id: 'c', notCovered: true });
    expect(lines[4]).toMatchObject({ id: 'd', notCovered: true });
    expect(lines[5]).toEqual({ id: 'e', answer: { prescribedOn: '2026-01-01' } });
    const noList = join(folder, file('no-list.json', {}));
    expect(await calcHere('--batch', noList)).toMatchObject({ code: 1, stdout: '' });
    expect(await calcHere('--batch', join(folder, 'absent.json'))).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('npm run golden', () => {
  const expected = { quarterlyContributionExclFee: 1537.5 };
  const right = { id: 'r', rule: 'contribution.quarterly', inputs: main2026, expected };

  it('counts what agrees, in both shapes of file, and leaves marked cases out', () => {
    const one = file('one.json', { examples: [right, { ...right, doNotUse: true, expected: { x: 1 } }] });
    const two = file('two.json', [right, { ...right, rule: 'unknown' }]);
    const { code, stdout } = npmRun('golden', one, two);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 agree, 0 differ, 1 not covered');
  });

  it('fails by one cent', () => {
    const wrong = { ...right, expected: { quarterlyContributionExclFee: 1537.51 } };
    const { code, stdout } = npmRun('golden', file('wrong.json', [right, wrong]));
    expect(code).toBe(1);
    expect(stdout).toContain('expected 1537.51, got 1537.5');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 agree, 1 differ, 0 not covered');
  });
});
