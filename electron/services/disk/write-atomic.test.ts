import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failing, systemError } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { realDisk } from './disk.ts';
import { diskError } from './disk-error.ts';
import { createTurns } from './in-turn.ts';
import { syncFolder, writeAtomic } from './write-atomic.ts';

const tempFolder = freshFolders();
const pause = async () => undefined;

describe('replacing a file in one step', () => {
  it('writes the new content, readable by the owner alone, and leaves nothing else', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'a.json');
    writeFileSync(target, 'old');
    await writeAtomic(target, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(statSync(target).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('keeps the old content and no draft when the disk is full', async () => {
    const folder = tempFolder();
    const target = path.join(folder, 'a.json');
    writeFileSync(target, 'old');
    const disk = { ...realDisk, rename: failing(realDisk.rename, 'ENOSPC') };
    await expect(writeAtomic(target, 'new', { disk, pause })).rejects.toThrow('ENOSPC');
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('waits for whoever holds the file (%s)', async (code) => {
    const target = path.join(tempFolder(), 'a.json');
    const disk = { ...realDisk, rename: failing(realDisk.rename, code, 4) };
    await writeAtomic(target, 'new', { disk, pause });
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('does not wait for ever', async () => {
    const disk = { ...realDisk, rename: failing(realDisk.rename, 'EBUSY', 5) };
    await expect(writeAtomic(path.join(tempFolder(), 'a'), 'x', { disk, pause })).rejects.toThrow('EBUSY');
  });

  it('goes on where a folder cannot be forced, and only there', async () => {
    const folder = tempFolder();
    const refusing = (code: string) => ({ ...realDisk, open: failing(realDisk.open, code) });
    await expect(syncFolder(folder, refusing('EISDIR'))).resolves.toBeUndefined();
    await expect(syncFolder(folder, refusing('EIO'))).rejects.toThrow('EIO');
  });
});

describe('failures of the disk', () => {
  it.each([
    ['ENOSPC', 'storageFull'],
    ['EACCES', 'diskRefused'],
    ['ENOENT', 'diskGone'],
    ['EIO', 'diskFailed'],
  ])('%s is %s', (code, reason) => {
    expect(diskError(systemError(code))).toEqual({
      kind: 'unavailable',
      origin: 'host',
      reason,
      details: { code },
    });
  });

  it('throws on what is no failure of the disk', () => {
    expect(() => diskError(new TypeError('bug'))).toThrow('bug');
  });
});

it('acts take turns, and a failed one does not hold up the next', async () => {
  const inTurn = createTurns();
  const seen: number[] = [];
  const first = inTurn(async () => {
    await Promise.resolve();
    seen.push(1);
    throw new Error('first');
  });
  const second = inTurn(async () => seen.push(2));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(seen).toEqual([1, 2]);
});
