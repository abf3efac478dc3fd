import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileType, fileTypes } from '#shared/ipc/page-channels.ts';
import { realDisk } from '../disk/disk.ts';
import { createFakeWindow } from '../testing/fake-window.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { createPickFiles } from './pick-files.ts';
import { createSaveFile } from './save-file.ts';
import { sniffType } from './sniff-type.ts';
import { withExtension } from './with-extension.ts';

const freshFolder = freshFolders();
const window = createFakeWindow();
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const png = bytesOf('\x89PNG\r\n\x1a\nrest');

describe('what a file is', () => {
  it.each<[string, string, FileType | undefined]>([
    ['%PDF-1.7 …', 'a PDF', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'a picture', 'png'],
    ['\xff\xd8\xff\xe0', 'a photo', 'jpeg'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'a photo of a phone', 'webp'],
    ['RIFF\x01\x02\x03\x04WAVEfmt ', 'a sound', undefined],
    ['{"a":1}', 'JSON', 'json'],
    ['a;b\r\n1;2', 'a table', 'csv'],
    ['\xef\xbb\xbfa,b', 'a table with a mark', 'csv'],
    ['pr\xe9nom\tnom\n', 'a table of an old programme', 'csv'],
    ['X-Unsent: 1\r\nSubject: x', 'a message', 'eml'],
    ['hello', 'a text', 'text'],
    ['MZ\x90\x00', 'a programme', undefined],
    ['PK\x03\x04', 'an archive', undefined],
    ['\x7fELF', 'another programme', undefined],
    ['a\x00b', 'bytes', undefined],
    ['<svg onload="x"/>', 'markup', 'text'],
  ])('%j is %s', (text, _what, type) => {
    expect(sniffType(bytesOf(text), fileTypes)).toBe(type);
  });

  it('is only what was asked for', () => {
    expect(sniffType(png, ['pdf', 'jpeg'])).toBeUndefined();
    expect(sniffType(bytesOf('{"a":1}'), ['text'])).toBe('text');
  });

  it('never is a picture or a PDF by chance', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['json', 'csv', 'text', undefined]).toContain(
          sniffType(Uint8Array.from(Buffer.from(` ${text}`)), fileTypes),
        );
      }),
    );
  });

  it.each([
    ['a.pdf', 'pdf', 'a.pdf'],
    ['A.PDF', 'pdf', 'A.PDF'],
    ['a.exe', 'csv', 'a.exe.csv'],
    ['photo.jpeg', 'jpeg', 'photo.jpeg'],
    ['plan.html', 'eml', 'plan.html.eml'],
    ['notes', 'text', 'notes.txt'],
  ] as const)('%s as %s is called %s', (name, type, expected) => {
    expect(withExtension(name, type)).toBe(expected);
  });
});

describe('saving a file', () => {
  const save = (filePath: string, disk = realDisk) =>
    createSaveFile({
      startFolder: () => '/',
      disk,
      pause: async () => undefined,
      dialog: {
        async showSaveDialog(...args: readonly unknown[]) {
          expect(args[0]).toBe(window);
          return { canceled: filePath === '', filePath };
        },
      },
    })({ suggestedName: 'a', type: 'png', bytes: png }, window);

  it('writes the bytes where the person said', async () => {
    const file = path.join(freshFolder(), 'a.png');
    expect(await save(file)).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(file)).toEqual(Buffer.from(png));
  });

  it('writes nothing when the dialog is closed', async () => {
    expect(await save('')).toEqual({ ok: true, value: { saved: false } });
  });

  it.each([
    ['ENOSPC', 'storageFull'],
    ['EACCES', 'diskRefused'],
    ['ENOENT', 'diskGone'],
  ])('says why when the disk answers %s, without the name, and leaves nothing', async (code, reason) => {
    const folder = freshFolder();
    const answer = await save(path.join(folder, 'Peeters.png'), {
      ...realDisk,
      rename: failing(realDisk.rename, code),
    });
    expect(answer).toMatchObject({ ok: false, error: { reason } });
    expect(JSON.stringify(answer)).not.toContain('Peeters');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses bytes that are not what the page says', async () => {
    const saveFile = createSaveFile({
      startFolder: () => '/',
      dialog: { showSaveDialog: () => Promise.reject(new Error('must not be asked')) },
    });
    const answer = await saveFile({ suggestedName: 'a', type: 'pdf', bytes: png }, window);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'badInput', reason: 'fileTypeWrong' } });
  });
});

describe('picking files', () => {
  function setUp(files: Readonly<Record<string, string>>, chosen = Object.keys(files)) {
    const folder = freshFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text, 'latin1');
    mkdirSync(path.join(folder, 'folder'));
    return createPickFiles({
      limits: { each: 20, total: 30 },
      dialog: {
        async showOpenDialog(...args: readonly unknown[]) {
          expect(args[0]).toBe(window);
          return { canceled: chosen.length === 0, filePaths: chosen.map((name) => path.join(folder, name)) };
        },
      },
    });
  }
  const namesOf = (files: readonly { readonly name: string; readonly type: string }[]) =>
    files.map((file) => `${file.name} ${file.type}`);

  it('reads each by its content and names what it leaves', async () => {
    const pick = setUp({
      'scan.txt': '%PDF-1.7',
      'photo.pdf': '\xff\xd8\xff\xe0',
      'virus.pdf': 'MZ\x90\x00',
      'long.pdf': `%PDF-${'x'.repeat(20)}`,
    });
    const answer = await pick({ types: ['pdf', 'jpeg'], many: true }, window);
    if (!answer.ok) throw new Error(answer.error.reason);
    expect(namesOf(answer.value.files)).toEqual(['scan.txt pdf', 'photo.pdf jpeg']);
    expect(answer.value).toMatchObject({ tooBig: ['long.pdf'], otherType: ['virus.pdf'] });
  });

  it('stops at the total', async () => {
    const pick = setUp({ a: 'x'.repeat(16), b: 'y'.repeat(16), c: 'z'.repeat(10) });
    const answer = await pick({ types: ['text'], many: true }, window);
    if (!answer.ok) throw new Error(answer.error.reason);
    expect(namesOf(answer.value.files)).toEqual(['a text', 'c text']);
    expect(answer.value.tooBig).toEqual(['b']);
  });

  it('gives nothing when the dialog is closed, and one file when one was asked', async () => {
    expect(await setUp({}, [])({ types: ['pdf'], many: true }, window)).toEqual({
      ok: true,
      value: { files: [], tooBig: [], otherType: [] },
    });
    const one = await setUp({ a: 'a', b: 'b' })({ types: ['text'], many: false }, window);
    expect(one.ok && namesOf(one.value.files)).toEqual(['a text']);
  });

  it.each(['gone.pdf', 'folder'])('says that a file cannot be read, without its name (%s)', async (name) => {
    const answer = await setUp({}, [name])({ types: ['pdf'], many: true }, window);
    expect(answer).toMatchObject({ ok: false, error: { origin: 'host', reason: 'fileNotRead' } });
    expect(JSON.stringify(answer)).not.toContain(name);
  });

  it('refuses more files than an answer holds', async () => {
    const names = Array.from({ length: 51 }, (_, index) => String(index));
    const answer = await setUp({}, names)({ types: ['pdf'], many: true }, window);
    expect(answer).toMatchObject({ ok: false, error: { reason: 'tooManyFiles', details: { most: 50 } } });
  });
});
