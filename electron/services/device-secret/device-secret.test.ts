import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../disk/disk.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { createDeviceSecret, secretFileName } from './device-secret.ts';
import type { Sealing } from './sealing.ts';

const tempFolder = freshFolders();
const salt = new Uint8Array(16).fill(7);
type Backend = ReturnType<Sealing['getSelectedStorageBackend']>;

/** A store of secrets as the system has one: a key, which may be lost, and moods. */
function createStore() {
  let key = randomBytes(32);
  const state = {
    backend: 'gnome_libsecret' as Backend,
    available: true,
    broken: false,
    /** Calls that fail before the store is well again. */
    hiccups: 0,
    rotates: false,
    sealedCount: 0,
    loseKey: () => {
      key = randomBytes(32);
    },
  };
  const answer = (): void => {
    if (state.hiccups > 0) {
      state.hiccups -= 1;
      throw new Error('store hiccups');
    }
    if (state.broken) throw new Error('store does not answer');
  };
  const sealing: Sealing = {
    getSelectedStorageBackend: () => state.backend,
    isAsyncEncryptionAvailable: async () => state.available,
    async encryptStringAsync(text) {
      answer();
      state.sealedCount += 1;
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    async decryptStringAsync(sealed) {
      answer();
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      const result = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
      return { result, shouldReEncrypt: state.rotates };
    },
  };
  return { state, sealing };
}

function setUp({ platform = 'linux' as NodeJS.Platform } = {}) {
  const disk = { ...realDisk };
  const folder = tempFolder();
  const store = createStore();
  const start = () =>
    createDeviceSecret({
      safeStorage: store.sealing,
      platform,
      folder,
      disk,
      now: () => 1,
      pause: async () => undefined,
    });
  const mix = async (mayBegin: boolean) => {
    const answer = await start().mixSecret({ salt, mayBegin });
    return answer.ok ? Buffer.from(answer.value.mixed).toString('hex') : answer.error.reason;
  };
  return { folder, disk, store: store.state, start, mix, files: () => readdirSync(folder).sort() };
}

describe('the secret of the device', () => {
  it('is the same at each start, 32 bytes, and never in clear on the disk', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await desk.mix(false)).toBe(first);
    expect(desk.files()).toEqual([secretFileName]);
    const other = await desk.start().mixSecret({ salt: new Uint8Array(16).fill(8), mayBegin: false });
    expect(other.ok && Buffer.from(other.value.mixed).toString('hex')).not.toBe(first);
    expect(await setUp().mix(true)).not.toBe(first);
  });

  it('begins once when two ask at the same time', async () => {
    const desk = setUp();
    const one = desk.start();
    const answers = await Promise.all([
      one.mixSecret({ salt, mayBegin: true }),
      one.mixSecret({ salt, mayBegin: true }),
    ]);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('does not begin by itself: only a sign-in may', async () => {
    const desk = setUp();
    expect(await desk.mix(false)).toBe('deviceSecretLost');
    expect(desk.files()).toEqual([]);
  });

  it.each(['basic_text', 'unknown'] as const)('refuses the store %s', async (backend) => {
    const desk = setUp();
    desk.store.backend = backend;
    expect(await desk.mix(true)).toBe('noSecretStore');
    expect(await desk.start().keepsSecrets()).toBe(false);
    expect(desk.files()).toEqual([]);
  });

  it('asks no name of a store outside Linux', async () => {
    const desk = setUp({ platform: 'win32' });
    desk.store.backend = 'basic_text';
    expect(await desk.mix(true)).toMatch(/^[0-9a-f]{64}$/);
    expect(await desk.start().keepsSecrets()).toBe(true);
  });

  it('touches nothing while the store does not answer', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    const before = readFileSync(path.join(desk.folder, secretFileName), 'utf8');
    desk.store.available = false;
    expect(await desk.mix(true)).toBe('secretStoreBusy');
    desk.store.available = true;
    desk.store.broken = true;
    expect(await desk.mix(true)).toBe('secretStoreBusy');
    expect(readFileSync(path.join(desk.folder, secretFileName), 'utf8')).toBe(before);
    desk.store.broken = false;
    expect(await desk.mix(false)).toBe(first);
  });

  it('replaces nothing when the store is well again just after it failed', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    desk.store.hiccups = 2;
    expect(await desk.mix(true)).toBe('secretStoreBusy');
    expect(desk.files()).toEqual([secretFileName]);
    expect(await desk.mix(true)).toBe(first);
  });

  it('keeps the file of a lost key until a person signs in, then sets it aside', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    const before = readFileSync(path.join(desk.folder, secretFileName), 'utf8');
    desk.store.loseKey();
    expect(await desk.mix(false)).toBe('deviceSecretLost');
    expect(desk.files()).toEqual([secretFileName]);
    const second = await desk.mix(true);
    expect(second).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
    expect(desk.files()).toEqual([secretFileName, `${secretFileName}.unreadable-1`]);
    expect(readFileSync(path.join(desk.folder, `${secretFileName}.unreadable-1`), 'utf8')).toBe(before);
  });

  it.each(['', '{', '{"version":1,"store":"x","sealed":"@"}', '{"version":2,"store":"x","sealed":"AAAA"}'])(
    'sets an unreadable file aside: %j',
    async (text) => {
      const desk = setUp();
      writeFileSync(path.join(desk.folder, secretFileName), text);
      expect(await desk.mix(false)).toBe('deviceSecretLost');
      expect(await desk.mix(true)).toMatch(/^[0-9a-f]{64}$/);
      expect(readFileSync(path.join(desk.folder, `${secretFileName}.unreadable-1`), 'utf8')).toBe(text);
    },
  );

  it('names both stores when another one sealed the file', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    desk.store.backend = 'kwallet6';
    const keyOfBoth = await desk.mix(false);
    expect(keyOfBoth).toBe(first);
    desk.store.backend = 'gnome_libsecret';
    desk.store.loseKey();
    const answer = await desk.start().mixSecret({ salt, mayBegin: false });
    expect(!answer.ok && answer.error).toMatchObject({
      reason: 'secretStoreChanged',
      details: { was: 'kwallet6', now: 'gnome_libsecret' },
    });
  });

  it('seals anew when the store asks for it, and lives on when that fails', async () => {
    const desk = setUp();
    const first = await desk.mix(true);
    const count = desk.store.sealedCount;
    desk.store.rotates = true;
    expect(await desk.mix(false)).toBe(first);
    expect(desk.store.sealedCount).toBe(count + 1);
    desk.disk.rename = failing(realDisk.rename, 'ENOSPC', 1);
    expect(await desk.mix(false)).toBe(first);
    expect(await desk.mix(false)).toBe(first);
  });

  it('says that the disk is full', async () => {
    const desk = setUp();
    desk.disk.open = failing(realDisk.open, 'ENOSPC');
    expect(await desk.mix(true)).toBe('storageFull');
  });
});
