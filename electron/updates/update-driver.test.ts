import { createServer } from 'node:http';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchBytesWith } from './fetch-bytes.ts';
import { feedOf, installer, manifestOf, now, sha512, throwAwayKey, version } from './testing/signed-feed.ts';
import { createUpdateDriver, type ReadyUpdate, type UpdatePorts } from './update-driver.ts';
import { writeManifest } from './update-manifest.ts';
import { signManifest } from './update-signature.ts';
import type { SeenUpdate } from './verify-update.ts';

const key = throwAwayKey();
const name = 'guichet-1.2.0-win-x64.exe';
const idle = {
  visitOpen: false,
  outboxWaiting: 0,
  draftDirty: false,
  dialogOpen: false,
  writing: false,
  migrating: false,
  printing: false,
};
let folder = '';
let opened: string[] = [];
let seen: SeenUpdate | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guichet-updates-'));
  opened = [];
  seen = undefined;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function published(manifest = manifestOf(), content: Uint8Array = installer): Record<string, Uint8Array> {
  const bytes = writeManifest(manifest);
  return {
    'guichet-update.json': bytes,
    'guichet-update.json.sig': signManifest(bytes, [key.privateKey]),
    [`guichet-${manifest.version}-win-x64.exe`]: content,
  };
}

function driverOf(files: Record<string, Uint8Array>, change: Partial<UpdatePorts> = {}) {
  return createUpdateDriver({
    feed: new URL('https://updates.guichet.example/desk/'),
    keys: [key.trusted],
    installed: version('1.1.0'),
    fileEnding: 'win-x64.exe',
    deskId: 'desk-1',
    folder: path.join(folder, 'updates'),
    now: () => now,
    fetchBytes: feedOf(files),
    way: {
      kind: 'open',
      openPath: async (file) => {
        opened.push(file);
        return '';
      },
    },
    readSeen: async () => seen,
    writeSeen: async (value) => {
      seen = value;
    },
    activity: async () => idle,
    ...change,
  });
}

/** An update that was checked and downloaded. */
async function readyOf(driver: ReturnType<typeof driverOf>): Promise<ReadyUpdate> {
  const offer = await driver.check();
  if (!offer.ok || offer.value.kind !== 'update') throw new Error('no offer');
  const ready = await driver.download(offer.value);
  if (!ready.ok) throw new Error(ready.error);
  return ready.value;
}

describe('an update', () => {
  it('is checked, downloaded for this account only, and opened by the system', async () => {
    const driver = driverOf(published());
    const ready = await readyOf(driver);
    expect(readFileSync(ready.path)).toEqual(installer);
    expect(statSync(path.dirname(ready.path)).mode & 0o077).toBe(0);
    expect(seen).toEqual({ version: '1.2.0', publishedOn: '2026-11-24T08:00:00Z' });
    expect((await driver.install(ready)).ok).toBe(true);
    expect(opened).toEqual([ready.path]);
  });

  it('is downloaded once', async () => {
    const fetchBytes = feedOf(published());
    const driver = driverOf({}, { fetchBytes });
    await readyOf(driver);
    await readyOf(driver);
    expect(fetchBytes.asked.filter((asked) => asked === name)).toHaveLength(1);
  });

  it('replaces an AppImage and keeps the former one beside it', async () => {
    const program = path.join(folder, 'guichet.AppImage');
    writeFileSync(program, 'the old one');
    const driver = driverOf(published(), { way: { kind: 'replace', program } });
    expect((await driver.install(await readyOf(driver))).ok).toBe(true);
    expect(readFileSync(program)).toEqual(installer);
    expect(statSync(program).mode & 0o111).not.toBe(0);
    expect(readFileSync(`${program}.previous`, 'utf8')).toBe('the old one');
  });

  it('leaves the installer of the running version and its own, nothing older', async () => {
    const driver = driverOf(published());
    const ready = await readyOf(driver);
    for (const old of ['guichet-1.1.0-win-x64.exe', 'guichet-1.0.0-win-x64.exe', 'notes.txt'])
      writeFileSync(path.join(folder, 'updates', old), old);
    await driver.install(ready);
    expect(readdirSync(path.join(folder, 'updates')).sort()).toEqual([
      'guichet-1.1.0-win-x64.exe',
      name,
      'notes.txt',
    ]);
  });
});

describe('nothing is asked or stored', () => {
  it('over an address without TLS', async () => {
    const fetchBytes = feedOf(published());
    const driver = driverOf({}, { fetchBytes, feed: new URL('http://updates.guichet.example/') });
    expect(await driver.check()).toEqual({ ok: false, error: 'feed-not-secure' });
    expect(fetchBytes.asked).toEqual([]);
  });

  it.each([
    ['a feed that does not answer', {}, 'unreachable'],
    ['a feed without signature', { 'guichet-update.json': writeManifest(manifestOf()) }, 'unreachable'],
    [
      'a manifest without end',
      { ...published(), 'guichet-update.json': Buffer.alloc(70_000, 32) },
      'too-large',
    ],
    [
      'a changed manifest',
      { ...published(), 'guichet-update.json': writeManifest(manifestOf({ rollout: 99 })) },
      'wrong-signature',
    ],
  ])('after %s', async (_what, files, expected) => {
    expect(await driverOf(files).check()).toEqual({ ok: false, error: expected });
    expect(seen).toBeUndefined();
  });

  it('when what was seen cannot be kept', async () => {
    const driver = driverOf(published(), { writeSeen: () => Promise.reject(new Error('disk')) });
    expect(await driver.check()).toEqual({ ok: false, error: 'not-stored' });
  });
});

describe('a download that is not the signed file', () => {
  it.each([
    ['another file of the same size', Buffer.alloc(installer.length, 1), 'wrong-hash'],
    ['a torn file', installer.subarray(0, 5), 'wrong-size'],
    ['more than announced', Buffer.concat([installer, installer]), 'wrong-size'],
  ])('%s leaves nothing behind', async (_what, content, expected) => {
    const driver = driverOf(published(manifestOf(), content));
    const offer = await driver.check();
    if (!offer.ok || offer.value.kind !== 'update') throw new Error('no offer');
    expect(await driver.download(offer.value)).toEqual({ ok: false, error: expected });
    expect(readdirSync(path.join(folder, 'updates'))).toEqual([]);
  });

  it('nor does one that breaks off', async () => {
    const files = published();
    const broken = async function* () {
      yield installer.subarray(0, 4);
      throw new Error('cut');
    };
    const fetchBytes = feedOf(files);
    const driver = driverOf(files, {
      fetchBytes: (url) => (url.pathname.endsWith('.exe') ? Promise.resolve(broken()) : fetchBytes(url)),
    });
    const offer = await driver.check();
    if (!offer.ok || offer.value.kind !== 'update') throw new Error('no offer');
    expect(await driver.download(offer.value)).toEqual({ ok: false, error: 'unreachable' });
    expect(readdirSync(path.join(folder, 'updates'))).toEqual([]);
  });
});

describe('a server that never ends', () => {
  it('is left as soon as it has sent more than was signed', async () => {
    let sent = 0;
    const endless = async function* () {
      // The bound ends the test, not the download: without the check it would be reached.
      while (sent < 1000) {
        sent += 1;
        yield installer;
      }
    };
    const fetchBytes = feedOf(published());
    const driver = driverOf(published(), {
      fetchBytes: (url) => (url.pathname.endsWith('.exe') ? Promise.resolve(endless()) : fetchBytes(url)),
    });
    const offer = await driver.check();
    if (!offer.ok || offer.value.kind !== 'update') throw new Error('no offer');
    expect(await driver.download(offer.value)).toEqual({ ok: false, error: 'wrong-size' });
    expect(sent).toBe(2);
  });
});

describe('an installation is refused', () => {
  it('while the desk is at work', async () => {
    const driver = driverOf(published(), {
      activity: async () => ({ ...idle, visitOpen: true, outboxWaiting: 2 }),
    });
    expect(await driver.install(await readyOf(driver))).toEqual({
      ok: false,
      error: ['visit-open', 'outbox-waiting'],
    });
    expect(opened).toEqual([]);
  });

  it('when the file was changed since, and the file goes away', async () => {
    const driver = driverOf(published());
    const ready = await readyOf(driver);
    writeFileSync(ready.path, Buffer.alloc(installer.length, 2));
    expect(await driver.install(ready)).toEqual({ ok: false, error: 'changed-since-download' });
    expect(opened).toEqual([]);
    expect(readdirSync(path.join(folder, 'updates'))).toEqual([]);
  });

  it('when a newer release was announced since', async () => {
    const ready = await readyOf(driverOf(published()));
    const driver = driverOf(published(manifestOf({ version: '1.3.0' })));
    await driver.check();
    expect(await driver.install(ready)).toEqual({ ok: false, error: 'rolled-back' });
  });

  it('after its end', async () => {
    const ready = await readyOf(driverOf(published()));
    const driver = driverOf(published(), { now: () => Date.parse('2026-12-08T08:00:00Z') });
    expect(await driver.install(ready)).toEqual({ ok: false, error: 'expired' });
  });

  it('by the system, and the person may go on', async () => {
    const driver = driverOf(published(), { way: { kind: 'open', openPath: async () => 'no application' } });
    expect(await driver.install(await readyOf(driver))).toEqual({ ok: false, error: 'not-started' });
  });

  it('where the program cannot be replaced, and the program stays', async () => {
    const program = path.join(folder, 'missing', 'guichet.AppImage');
    const driver = driverOf(published(), { way: { kind: 'replace', program } });
    expect(await driver.install(await readyOf(driver))).toEqual({ ok: false, error: 'not-started' });
  });
});

describe('the feed over HTTP', () => {
  it('is read without cookies; redirects and errors are refused', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/there') response.end(installer);
      else if (request.url === '/moved') response.writeHead(302, { location: '/there' }).end();
      else response.writeHead(404).end('gone');
    });
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      }),
    );
    try {
      const fetchBytes = fetchBytesWith(fetch);
      const pieces: Uint8Array[] = [];
      for await (const piece of await fetchBytes(new URL(`http://127.0.0.1:${port}/there`)))
        pieces.push(piece);
      expect(sha512(Buffer.concat(pieces))).toBe(sha512(installer));
      for (const gone of ['/moved', '/else'])
        await expect(fetchBytes(new URL(`http://127.0.0.1:${port}${gone}`))).rejects.toThrow();
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
