import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLaunch } from '../../electron/start/read-launch.ts';
import { runNode, stop } from '../../scripts/lib/child.mjs';
import { findElectron, openDesk } from '../../scripts/lib/desk-window.mjs';
import { fromRoot, root } from '../../scripts/lib/paths.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-fake-electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A program in the place of Electron that notes its words and stays. */
function plantProgram(): string {
  const name = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
  const program = path.join(folder, name);
  const noted = path.join(folder, 'words.json');
  mkdirSync(path.dirname(program), { recursive: true });
  const script = `require('node:fs').writeFileSync(${JSON.stringify(noted)}, JSON.stringify(process.argv.slice(2)));
setInterval(() => {}, 1000);`;
  writeFileSync(program, `#!${process.execPath}\n${script}\n`);
  chmodSync(program, 0o755);
  return noted;
}

const testElectron = (words: readonly string[], env: Record<string, string>) =>
  runNode(fromRoot('scripts/test-electron.mjs'), [...words], { cwd: root, env: { ...process.env, ...env } });

// A script cannot take the place of a program on Windows; only Linux may have no display.
const scripted = process.platform === 'win32' ? [] : ['a script'];
const displayless = process.platform === 'linux' ? ['Linux'] : [];

describe('the Electron program, where it is and where it is not', () => {
  it.each(scripted)(
    'with %s in its place, npm start opens it on the built main, its profile and its central',
    async () => {
      const noted = plantProgram();
      expect(findElectron()).toBeDefined();
      vi.stubEnv('DISPLAY', ':0');
      const { sentence, child } = await openDesk('http://127.0.0.1:48620', folder);
      try {
        expect(sentence).toBe('The desk is open in its own window.');
        await expect.poll(() => existsSync(noted) && readFileSync(noted, 'utf8') !== '').toBe(true);
        const words = JSON.parse(readFileSync(noted, 'utf8')) as string[];
        expect(words).toContain(fromRoot('dist/electron/main.js'));
        // What main makes of them, when it runs from its sources.
        expect(readLaunch(['electron', ...words], {}, false)).toEqual({
          ok: true,
          value: {
            profile: path.join(folder, 'electron-profile'),
            central: new URL('http://127.0.0.1:48620'),
          },
        });
      } finally {
        if (child !== undefined) await stop(child);
      }
    },
  );

  it('missing, npm run test:electron says that the program is not there, and how to try to get it', async () => {
    const { code, output } = await testElectron([], { CI: 'true' });
    expect(output).toContain('not run: electron because the Electron program is not on this machine');
    expect(output).toContain('npm start -- --fetch-electron');
    expect(code).toBe(0);
  });

  it('missing counts as a failure where a release machine asks for it', async () => {
    const { code } = await testElectron(['--strict'], { CI: 'true' });
    expect(code).toBe(1);
  });

  it.each(displayless)('on %s without a display, npm run test:electron says so', async () => {
    plantProgram();
    const { code, output } = await testElectron([], { DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect(output).toContain('this machine has no display (xvfb-run gives one)');
    expect(code).toBe(0);
  });
});
