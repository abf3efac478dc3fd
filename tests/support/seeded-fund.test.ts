import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySeededFund } from './seeded-fund.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-seeded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fund = (build = 'a', demo = 60) => ({ shelf: join(folder, 'shelf'), build, demo });
const row = (target: string) => join(folder, target, 'row');

function seeding(words: string) {
  const made = { times: 0 };
  const seed = (place: string): Promise<void> => {
    made.times += 1;
    writeFileSync(join(place, 'row'), words);
    return Promise.resolve();
  };
  return { made, seed };
}

describe('a seeded fund', () => {
  it('is made once, and what one copy writes no other reads', async () => {
    const { made, seed } = seeding('seeded');
    await copySeededFund(join(folder, 'one'), fund(), seed);
    writeFileSync(row('one'), 'changed');
    await copySeededFund(join(folder, 'two'), fund(), seed);
    expect(readFileSync(row('two'), 'utf8')).toBe('seeded');
    expect(made.times).toBe(1);
  });

  it('is made anew for another size, and for another build, which forgets the old one', async () => {
    await copySeededFund(join(folder, 'one'), fund(), seeding('small').seed);
    await copySeededFund(join(folder, 'two'), fund('a', 20), seeding('smaller').seed);
    expect(readFileSync(row('two'), 'utf8')).toBe('smaller');
    await copySeededFund(join(folder, 'three'), fund('b'), seeding('newer').seed);
    expect(readFileSync(row('three'), 'utf8')).toBe('newer');
    expect(readdirSync(join(folder, 'shelf'))).toEqual(['b']);
  });

  it('is never taken from a seeding that broke off', async () => {
    const broken = (place: string): Promise<void> => {
      writeFileSync(join(place, 'row'), 'half');
      return Promise.reject(new Error('no space left'));
    };
    await expect(copySeededFund(join(folder, 'one'), fund(), broken)).rejects.toThrow('no space left');
    expect(existsSync(join(folder, 'one'))).toBe(false);
    await copySeededFund(join(folder, 'two'), fund(), seeding('whole').seed);
    expect(readFileSync(row('two'), 'utf8')).toBe('whole');
    expect(readdirSync(join(folder, 'shelf/a'))).toEqual(['60']);
  });
});
