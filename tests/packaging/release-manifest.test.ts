import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trustedKeyOf } from '../../electron/updates/update-signature.ts';
import { verifyUpdate } from '../../electron/updates/verify-update.ts';
import { parseVersion } from '../../electron/updates/version.ts';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { readSigningKey, type Release, signRelease } from '../../scripts/package/sign-release.ts';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-release-'));
  writeFileSync(path.join(folder, `guichet-${version}-win-x64.exe`), 'an installer');
  writeFileSync(path.join(folder, 'guichet-0.0.1-win-x64.exe'), 'an older one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A key that exists for one test, in its folder. */
function keyFile(name = 'key.pem') {
  const { privateKey } = generateKeyPairSync('ed25519');
  const file = path.join(folder, name);
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return { file, trusted: trustedKeyOf(privateKey) };
}

function run(...args: string[]) {
  const script = [fromRoot('node_modules/tsx/dist/cli.mjs'), fromRoot('scripts/release-manifest.ts')];
  const { npm_lifecycle_event: _event, ...env } = process.env;
  const ended = spawnSync(process.execPath, [...script, '--files', folder, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env,
  });
  return { code: ended.status, output: `${ended.stdout}${ended.stderr}` };
}

function verify(keys: ReturnType<typeof trustedKeyOf>[]) {
  const installed = parseVersion('0.0.1');
  if (!installed.ok) throw new Error('no version');
  return verifyUpdate({
    manifest: readFileSync(path.join(folder, 'guichet-update.json')),
    signature: readFileSync(path.join(folder, 'guichet-update.json.sig')),
    keys,
    installed: installed.value,
    seen: undefined,
    now: Date.now(),
    fileEnding: 'win-x64.exe',
    deskId: 'desk',
  });
}

describe('the announcement of a release', () => {
  it('is what a desk accepts, with the measures of the files of this version only', () => {
    const key = keyFile();
    const { code, output } = run('--key', 'key.pem', '--minimum', '0.0.1');
    expect([code, output]).toEqual([0, expect.stringContaining('0.0.1-win-x64.exe is of another version')]);
    expect(verify([key.trusted])).toMatchObject({
      ok: true,
      value: {
        kind: 'update',
        file: { size: 12, sha512: createHash('sha512').update('an installer').digest('base64') },
      },
    });
    expect(verify([keyFile('other.pem').trusted])).toEqual({ ok: false, error: 'unknown-key' });
  });

  it('is signed by both keys while one replaces the other', async () => {
    const [old, fresh] = [keyFile('old.pem'), keyFile('new.pem')];
    const keys = [old, fresh].map(({ file }) => readSigningKey(file));
    await signRelease({ keys, folder, version, minimum: '0.0.0', rollout: 100, days: 14, now: Date.now() });
    expect(verify([old.trusted]).ok && verify([fresh.trusted]).ok).toBe(true);
  });

  it('shows the public half of a key, and nothing of the other', () => {
    const key = keyFile();
    const { code, output } = run('--key', key.file, '--show-key');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(key.trusted);
    expect(existsSync(path.join(folder, 'guichet-update.json'))).toBe(false);
  });
});

describe('a signing key', () => {
  it.each([
    ['that is not there', () => path.join(folder, 'gone.pem'), /cannot be read/],
    ['in the repository', () => fromRoot('package.json'), /lies in the repository/],
    [
      'that others may read',
      () => {
        const { file } = keyFile();
        chmodSync(file, 0o644);
        return file;
      },
      /Others may read/,
    ],
    [
      'of another kind',
      () => {
        const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        const file = path.join(folder, 'ec.pem');
        writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
        return file;
      },
      /not a private Ed25519 key/,
    ],
  ])('%s is refused', (_what, prepare, expected) => {
    expect(() => readSigningKey(prepare())).toThrow(expected);
  });
});

describe('nothing is signed', () => {
  const sign = (change: Partial<Release>) =>
    signRelease({
      keys: [generateKeyPairSync('ed25519').privateKey],
      folder,
      version,
      minimum: '0.0.0',
      rollout: 100,
      days: 14,
      now: Date.now(),
      ...change,
    });

  it.each<[string, Partial<Release>, RegExp]>([
    ['for a minimum above the version', { minimum: '99.0.0' }, /is newer than/],
    ['for longer than a fortnight', { days: 15 }, /would refuse.*validity-too-long/],
    ['for a version that is none', { version: '1.0.0-rc.1' }, /is not a version/],
    ['without an installer', { version: '7.0.0' }, /holds no installer/],
    ['from a folder that is not there', { folder: '/no/such/folder' }, /does not exist/],
  ])('%s', async (_what, change, expected) => {
    await expect(sign(change)).rejects.toThrow(expected);
    expect(existsSync(path.join(folder, 'guichet-update.json'))).toBe(false);
  });

  it('without a key, and the command says so', () => {
    expect(run()).toEqual({ code: 1, output: expect.stringMatching(/--key is needed/) });
  });
});
