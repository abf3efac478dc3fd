import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programFile } from '../../scripts/package/after-pack.mjs';
import { fuseProblems, fuses, readFuses, sentinel, writeFuses } from '../../scripts/package/fuses.mjs';
import { writeStubElectron } from '../../scripts/package/stub-electron.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program with one wire for each given length. */
function program(...lengths: number[]): string {
  const file = path.join(folder, 'program');
  const wires = lengths.map((length) =>
    Buffer.concat([Buffer.from('x'), sentinel, Buffer.from([1, length]), Buffer.alloc(length, 0x31)]),
  );
  writeFileSync(file, Buffer.concat(wires));
  return file;
}

describe('the fuses', () => {
  it('are these: a change of the table is a decision, written twice', () => {
    const on = fuses.filter((fuse) => fuse.on).map((fuse) => fuse.name);
    expect(on).toEqual([
      'enableCookieEncryption',
      'enableEmbeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
      'wasmTrapHandlers',
    ]);
    expect(fuses.filter((fuse) => !fuse.on).map((fuse) => fuse.name)).toEqual([
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'loadBrowserProcessSpecificV8Snapshot',
      'grantFileProtocolExtraPrivileges',
    ]);
  });

  it('are all wrong in the stub, so that packaging has to write each of them', () => {
    writeStubElectron(path.join(folder, 'electron'), '45.4.1');
    expect(fuseProblems(path.join(folder, 'electron/electron'))).toHaveLength(fuses.length);
  });

  it('are written in both halves of a universal program', () => {
    const file = program(fuses.length, fuses.length);
    writeFuses(file);
    expect(fuseProblems(file)).toEqual([]);
    expect(readFuses(file)).toHaveLength(2);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = 0x30;
    writeFileSync(file, bytes);
    expect(fuseProblems(file)).toEqual([expect.stringContaining('wasmTrapHandlers is off')]);
  });

  it.each([fuses.length - 1, fuses.length + 1])('an Electron with %i of them is refused', (length) => {
    expect(() => writeFuses(program(length))).toThrow(/decides 9 of version 1/);
  });

  it('of another version are refused', () => {
    const file = program(fuses.length);
    const bytes = readFileSync(file);
    bytes[1 + sentinel.length] = 2;
    writeFileSync(file, bytes);
    expect(() => writeFuses(file)).toThrow(/of version 2/);
    expect(() => readFuses(file)).toThrow(/version 2/);
  });

  it('are where each system keeps them', () => {
    expect(programFile('/out', 'linux', 'Guichet', 'guichet')).toBe(path.join('/out', 'guichet'));
    expect(programFile('/out', 'win32', 'Guichet', 'guichet')).toBe(path.join('/out', 'Guichet.exe'));
    expect(programFile('/out', 'darwin', 'Guichet', 'guichet')).toContain('Guichet.app');
  });
});
