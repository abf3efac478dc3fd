import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { fuses } from '../../scripts/package/fuses.mjs';
import { electronVersion } from '../../scripts/package/run-builder.mjs';
import { reducedManifest } from '../../scripts/package/stage-app.mjs';
import { icnsOf, icoOf } from '../../scripts/package/write-icons.mjs';

const lines = readFileSync(fromRoot('electron-builder.yml'), 'utf8').split('\n');

/** The lines below a key of the first level, without indentation. */
function below(key: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return rest.slice(0, end === -1 ? undefined : end).map((line) => line.trim());
}

describe('the configuration of the packages', () => {
  it('installs for the machine, where its user cannot change it', () => {
    const nsis = below('nsis');
    expect(nsis).toContain('perMachine: true');
    expect(nsis).toContain('oneClick: false');
    expect(nsis).toContain('allowToChangeInstallationDirectory: false');
    expect(below('win')).toContain('requestedExecutionLevel: asInvoker');
  });

  it('has the fuses of our table', () => {
    const known = fuses.filter((fuse) => fuse.name !== 'wasmTrapHandlers');
    expect(
      below('electronFuses')
        .filter((line) => line !== '')
        .sort(),
    ).toEqual(known.map((fuse) => `${fuse.name}: ${fuse.on}`).sort());
    expect(lines).toContain('afterPack: scripts/package/after-pack.mjs');
  });

  it('names the Electron that the sources are typed against', () => {
    expect(lines).toContain(`electronVersion: ${electronVersion()}`);
  });

  it('gives no real address for updates, and makes no unsigned manifest', () => {
    const publish = below('publish');
    expect(publish).toContain('publishAutoUpdate: false');
    const url = publish.find((line) => line.startsWith('url:'))?.slice(5) ?? '';
    expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  it('hardens macOS, with the entitlements it needs and no more', () => {
    expect(below('mac')).toContain('hardenedRuntime: true');
    const entitlements = readFileSync(fromRoot('resources/desktop/entitlements.mac.plist'), 'utf8');
    expect([...entitlements.matchAll(/<key>(.+)<\/key>/g)].map((match) => match[1])).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.camera',
    ]);
  });

  it('has its icons', () => {
    const files = ['icon.ico', 'icon.icns', 'icons/512x512.png'];
    expect(files.filter((file) => !existsSync(fromRoot('resources/desktop', file)))).toEqual([]);
  });
});

describe('the package.json of the desk', () => {
  it('starts it, and says nothing of how it is made', () => {
    const full = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
    const reduced = JSON.parse(reducedManifest());
    expect(reduced).toMatchObject({ name: 'guichet', version: full.version, main: 'dist/electron/main.js' });
    for (const key of ['scripts', 'dependencies', 'devDependencies', 'imports', 'engines', 'overrides'])
      expect(reduced).not.toHaveProperty(key);
  });
});

describe('the icon files', () => {
  const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`png of ${size}`) }));

  it('of Windows point at each picture', () => {
    const ico = icoOf(pictures);
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2]);
    for (const [index, { size, png }] of pictures.entries()) {
      const entry = 6 + 16 * index;
      expect(ico.readUInt8(entry)).toBe(size % 256);
      const offset = ico.readUInt32LE(entry + 12);
      expect(ico.subarray(offset, offset + ico.readUInt32LE(entry + 8))).toEqual(png);
    }
  });

  it('of macOS have true lengths, and only the sizes it knows', () => {
    const icns = icnsOf(pictures);
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    expect(icns.toString('latin1', 8, 12)).toBe('ic08');
    expect(icns.readUInt32BE(12)).toBe(icns.length - 8);
  });
});
