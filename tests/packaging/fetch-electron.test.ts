import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchElectron, findElectron } from '../../scripts/lib/desk-window.mjs';

const names = ['ELECTRON_MIRROR', 'electron_config_cache', 'ELECTRON_OVERRIDE_DIST_PATH'];
const before = names.map((name) => [name, process.env[name]] as const);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-electron-'));
});
afterEach(() => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  rmSync(folder, { recursive: true, force: true });
});

describe('the Electron program', () => {
  it('that cannot be fetched is a sentence, and the desk goes on without it', async () => {
    // Nobody listens on port 9, and nothing is in that cache: the download fails at once, without network.
    process.env['ELECTRON_MIRROR'] = 'http://127.0.0.1:9/';
    process.env['electron_config_cache'] = folder;
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder;
    expect(findElectron()).toBeUndefined();
    expect(await fetchElectron()).toMatch(/^Electron could not be fetched .*browser window\.$/);
  });
});
