import { describe, expect, it } from 'vitest';
import { blank } from './rules/read-source.ts';
import { readRepositoryFile, sourceFiles } from './source-files.ts';

/** Tables of the two databases; `sealedTable` and `transaction` stand for all others. */
const tables = ['outbox', 'kept', 'chunk', 'held', 'people', 'sealed', 'facts'];
const acts = [
  'add',
  'bulkAdd',
  'bulkDelete',
  'bulkGet',
  'bulkPut',
  'clear',
  'count',
  'delete',
  'get',
  'orderBy',
  'put',
  'toArray',
  'toCollection',
  'update',
  'where',
];
const touches = new RegExp(
  String.raw`\.transaction\(|\bsealedTable\([^()]*\)\s*\.|\b(?:db|registry|this)\.(?:${tables.join('|')})\s*\.(?:${acts.join('|')})\(|\bnew VaultDb\([^()]*\)\s*\.|(?<![.\w]|async )readAhead\(`,
  'g',
);

/** Whatever is an argument of one of these is given up when the disk does not answer. */
const watched = new Set(['withWatchdog', 'patiently', 'write', 'writeStep']);

/** What is called only from within a watched call, and who calls it. */
const within: Readonly<Record<string, string>> = {
  'renderer/vault/storage/read-ahead.ts': 'VaultStore.open and RealVault.readAhead wait for it patiently',
  'renderer/vault/storage/dossier-store.ts write': 'VaultStore.writeStep, within the transaction it watches',
  'renderer/vault/storage/vault-store.ts putAside':
    'VaultStore.applyNow, within the transaction of writeStep',
};

interface Found {
  readonly file: string;
  readonly line: number;
  readonly method: string;
  readonly calls: readonly string[];
}

/** Every place that speaks to a database of the vault, with the calls that it is an argument of. */
function places(file: string, source: string): readonly Found[] {
  const code = blank(source, false);
  return [...code.matchAll(touches)].map(({ index }) => ({
    file,
    line: code.slice(0, index).split('\n').length,
    method: methodAt(code, index),
    calls: callsAround(code, index),
  }));
}

function callsAround(code: string, from: number): readonly string[] {
  const calls: string[] = [];
  let depth = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    if (code[at] === ')') depth += 1;
    else if (code[at] === '(' && depth > 0) depth -= 1;
    else if (code[at] === '(') calls.push(/([\w$]+)(?:<[^<>()]*>)?$/.exec(code.slice(0, at))?.[1] ?? '');
  }
  return calls;
}

/** The method of a class, or the function, in which a place stands. */
function methodAt(code: string, index: number): string {
  const heads =
    /^ {2}(?:private |static |async |\*)*(\w+)(?:<[^>]*>)?\(|^(?:export )?(?:async )?function (\w+)/gm;
  const before = [...code.slice(0, index).matchAll(heads)].at(-1);
  return before?.[1] ?? before?.[2] ?? '';
}

const files = sourceFiles(/\.tsx?$/).filter(
  (file) => file.startsWith('renderer/vault/') && !/\.test\.|\/testing\//.test(file),
);
const found = files.flatMap((file) => places(file, readRepositoryFile(file)));
const isWithin = ({ file, method }: Found) => file in within || `${file} ${method}` in within;

describe('every question to a database of the vault', () => {
  it('is found: the tables, the transactions, and both databases', () => {
    expect(found.length).toBeGreaterThan(40);
    const rooms = new Set(found.map(({ file }) => file));
    for (const file of ['people.ts', 'real-vault.ts', 'storage/file-store.ts', 'storage/radar-store.ts'])
      expect(rooms).toContain(`renderer/vault/${file}`);
  });

  it('is given up when the disk does not answer', () => {
    const bare = found.filter((one) => !isWithin(one) && !one.calls.some((call) => watched.has(call)));
    expect(bare.map(({ file, line, method }) => `${file}:${line} in ${method}`)).toEqual([]);
  });

  it('is excused by name only where that name still speaks to one', () => {
    for (const name of Object.keys(within)) {
      const [file, method] = name.split(' ');
      expect(found.some((one) => one.file === file && (!method || one.method === method))).toBe(true);
    }
  });

  it('is told apart from one that nobody watches', () => {
    const calls = (text: string) =>
      places('x.ts', text).map((one) => one.calls.some((call) => watched.has(call)));
    expect(calls('await this.patiently(this.db.kept.toArray());')).toEqual([true]);
    expect(calls("await this.db.kept.toArray(); this.patiently('x')")).toEqual([false]);
    expect(calls("this.write(() => this.db.transaction('rw', [this.db.sealedTable('a')], f))")).toEqual([
      true,
    ]);
    expect(calls('const record = await this.db.sealedTable(A).get(k);')).toEqual([false]);
  });
});
