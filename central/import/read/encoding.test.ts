import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inspectBytes, textOf } from './encoding.ts';

const folder = mkdtempSync(join(tmpdir(), 'guichet-encoding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(bytes: Uint8Array | string): string {
  const path = join(folder, 'file.csv');
  writeFileSync(path, bytes);
  return path;
}

async function read(path: string, encoding: 'utf-8' | 'windows-1252'): Promise<string> {
  let text = '';
  for await (const part of textOf(path, encoding)) text += part;
  return text;
}

/** As long as a file is read at once. */
const PIECE = 1 << 18;

it.each(['é', '€', '🙂'])('reads %s wherever a piece of the file ends', async (sign) => {
  for (let before = 0; before < 5; before += 1) {
    const text = `${'x'.repeat(PIECE - before)}${sign}\n${sign}`;
    const path = fileOf(text);
    expect(await inspectBytes(path)).toMatchObject({ encoding: 'utf-8', bytes: Buffer.byteLength(text) });
    expect((await read(path, 'utf-8')) === text).toBe(true);
  }
});

it('leaves the byte order mark out', async () => {
  expect(await read(fileOf('\ufeffa;b\n'), 'utf-8')).toBe('a;b\n');
});

it('reads as Windows-1252 what is no UTF-8, at the end of a piece and of the file as well', async () => {
  for (const bytes of [
    Buffer.concat([Buffer.alloc(PIECE - 1, 'x'), Buffer.from([0xe9, 0x0a])]),
    Buffer.from([0x61, 0xe9]),
    Buffer.from([0xe9, 0x61]),
  ]) {
    const path = fileOf(bytes);
    expect(await inspectBytes(path)).toMatchObject({ encoding: 'windows-1252', badLine: 1 });
    expect(await read(path, 'windows-1252')).toContain('é');
  }
});

it.each([
  [[0x61, 0x0a, 0xe9, 0x0a, 0x81], 3],
  [[0x61, 0x0a, 0x00, 0x0a, 0x81], 2],
  [[0xc3, 0xa9, 0x0a, 0x00], 2],
])('says on which line of %j stands what fits neither', async (bytes, line) => {
  expect(await inspectBytes(fileOf(Buffer.from(bytes)))).toMatchObject({ encoding: null, badLine: line });
});
