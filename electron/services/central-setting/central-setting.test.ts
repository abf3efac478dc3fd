import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../disk/disk.ts';
import { failing } from '../testing/failing.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { readAddress } from './central-address.ts';
import { centralFileName, createCentralSetting } from './central-setting.ts';
import { parsePolicy, policyFile } from './policy.ts';
import type { Fetch } from './try-central.ts';

const freshFolder = freshFolders();
const hello = {
  fund: { name: { fr: 'Caisse', nl: 'Fonds', de: 'Kasse' }, demo: true },
  people: [],
  today: '2026-11-25',
  epoch: 'e',
  proto: { current: 1, min: 1 },
  buildId: 'test',
  openEnrolment: true,
};
const pin = `${'A'.repeat(43)}=`;

function setUp() {
  const root = freshFolder();
  const folder = path.join(root, 'user');
  const file = path.join(root, 'machine', 'policy.json');
  const asked: string[] = [];
  const disk = { ...realDisk };
  let answer: Fetch = async () => Response.json(hello);
  const service = createCentralSetting({
    fetch: (url, options) => {
      asked.push(url);
      return answer(url, options);
    },
    platform: 'linux',
    folder,
    policy: { file, trustedOwner: process.getuid?.() },
    disk,
    milliseconds: 20,
  });
  return {
    folder,
    disk,
    file,
    service,
    asked,
    central: (fetch: Fetch) => {
      answer = fetch;
    },
    policy(content: unknown, mode = 0o644) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      chmodSync(file, mode);
    },
    async set(url: string) {
      const result = await service.setCentral({ url });
      return result.ok ? result.value.url : result.error.reason;
    },
  };
}

describe('the address that a person types', () => {
  it.each([
    ['https://central.example.be', 'https://central.example.be'],
    [' central.example.be/ ', 'https://central.example.be'],
    ['https://example.be/guichet//', 'https://example.be/guichet'],
    ['http://127.0.0.1:48620', 'http://127.0.0.1:48620'],
    ['http://localhost:1', 'http://localhost:1'],
    ['http://[::1]:5', 'http://[::1]:5'],
  ])('%s is %s', (typed, url) => {
    expect(readAddress(typed)).toEqual({ ok: true, value: url });
  });

  it.each([
    ['', 'centralAddressBad'],
    ['two words', 'centralAddressBad'],
    ['ftp://example.be', 'centralAddressBad'],
    ['file:///etc/hosts', 'centralAddressBad'],
    ['javascript:alert(1)', 'centralAddressBad'],
    ['https://user:secret@example.be', 'centralAddressBad'],
    ['https://example.be/?a=1', 'centralAddressBad'],
    ['https://example.be/#a', 'centralAddressBad'],
    ['http://central.example.be', 'centralNotSecure'],
    ['http://127.0.0.1.example.be', 'centralNotSecure'],
    ['http://192.0.2.1', 'centralNotSecure'],
  ])('%j is refused: %s', (typed, reason) => {
    expect(readAddress(typed)).toMatchObject({ ok: false, error: { origin: 'host', reason } });
  });
});

describe('where central is', () => {
  it('is nowhere on the first day, then where the person said', async () => {
    const desk = setUp();
    expect(await desk.service.read()).toEqual({ ok: true, value: { central: null, policy: null } });
    expect(await desk.set('central.example.be')).toBe('https://central.example.be');
    expect(desk.asked).toEqual(['https://central.example.be/api/v1/hello']);
    expect(await desk.service.read()).toEqual({
      ok: true,
      value: { central: { url: 'https://central.example.be', managed: false }, policy: null },
    });
    expect(readdirSync(desk.folder)).toEqual([centralFileName]);
  });

  it.each<[string, Fetch, string]>([
    ['another page', async () => Response.json({ hello: 'world' }), 'centralNotGuichet'],
    ['no JSON', async () => new Response('<html>'), 'centralNotGuichet'],
    ['not found', async () => new Response('', { status: 404 }), 'centralNotGuichet'],
    ['getting ready', async () => new Response('', { status: 503 }), 'centralStarting'],
    ['a portal', () => Promise.reject(new TypeError('net::ERR_UNEXPECTED_REDIRECT')), 'centralNotGuichet'],
    [
      'a foreign certificate',
      () => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID')),
      'centralCertificate',
    ],
    [
      'the same, said by Node',
      () =>
        Promise.reject(
          new TypeError('fetch failed', {
            cause: Object.assign(new Error(), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
          }),
        ),
      'centralCertificate',
    ],
    ['nobody', () => Promise.reject(new TypeError('net::ERR_NAME_NOT_RESOLVED')), 'centralUnreachable'],
    [
      'silence',
      (_url, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      'centralTooSlow',
    ],
  ])('keeps the old address when %s answers', async (_who, fetch, reason) => {
    const desk = setUp();
    await desk.set('https://old.example.be');
    const before = readFileSync(path.join(desk.folder, centralFileName), 'utf8');
    desk.central(fetch);
    expect(await desk.set('https://new.example.be')).toBe(reason);
    expect(readFileSync(path.join(desk.folder, centralFileName), 'utf8')).toBe(before);
  });

  it('says that the disk is full', async () => {
    const desk = setUp();
    desk.disk.rename = failing(realDisk.rename, 'ENOSPC');
    expect(await desk.set('https://a.example.be')).toBe('storageFull');
  });

  it.each(['', '{', '{"version":1,"url":"http://evil.example"}', '{"version":2,"url":"https://a.be"}'])(
    'takes an unreadable choice for none: %j',
    async (text) => {
      const desk = setUp();
      mkdirSync(desk.folder);
      writeFileSync(path.join(desk.folder, centralFileName), text);
      expect(await desk.service.read()).toMatchObject({ ok: true, value: { central: null } });
    },
  );
});

describe('the policy of a fleet', () => {
  const whole = {
    central: 'https://fund.example.be',
    pins: [pin, pin],
    idleMinutes: 3,
    updateFeed: 'https://updates.example.be/guichet',
  };

  it('wins over the person, who cannot change it', async () => {
    const desk = setUp();
    await desk.set('https://own.example.be');
    desk.policy(whole);
    expect(await desk.service.read()).toEqual({
      ok: true,
      value: { central: { url: 'https://fund.example.be', managed: true }, policy: whole },
    });
    expect(await desk.set('https://other.example.be')).toBe('centralManaged');
  });

  it('may leave the address to the person', async () => {
    const desk = setUp();
    desk.policy({ idleMinutes: 3 });
    expect(await desk.set('https://own.example.be')).toBe('https://own.example.be');
  });

  it.each([0o666, 0o664, 0o646])('is not trusted when others may write it (%o)', async (mode) => {
    const desk = setUp();
    desk.policy(whole, mode);
    expect(await desk.service.read()).toMatchObject({ ok: false, error: { reason: 'policyUntrusted' } });
    expect(await desk.set('https://other.example.be')).toBe('policyUntrusted');
  });

  it('is not trusted in a folder where others may replace it, nor from another owner', async () => {
    const desk = setUp();
    desk.policy(whole);
    chmodSync(path.dirname(desk.file), 0o777);
    expect(await desk.service.read()).toMatchObject({ ok: false, error: { reason: 'policyUntrusted' } });
    chmodSync(path.dirname(desk.file), 0o755);
    const stranger = createCentralSetting({
      fetch: async () => Response.json(hello),
      platform: 'linux',
      folder: desk.folder,
      policy: { file: desk.file, trustedOwner: (process.getuid?.() ?? 0) + 1 },
    });
    expect(await stranger.read()).toMatchObject({ ok: false, error: { reason: 'policyUntrusted' } });
  });

  it.each([
    ['{', '-'],
    ['[]', '-'],
    ['{"central":"http://fund.example.be"}', 'central'],
    ['{"pins":["short"]}', 'pins'],
    [`{"pins":["${pin}"]}`, 'pins'],
    ['{"idleMinutes":0}', 'idleMinutes'],
    ['{"idleMinutes":11}', 'idleMinutes'],
    ['{"updateFeed":"http://updates.example.be"}', 'updateFeed'],
    ['{"pinns":[]}', 'pinns'],
  ])('%s names the wrong field %s', async (text, field) => {
    expect(await parsePolicy(text)).toMatchObject({
      ok: false,
      error: { reason: 'policyUnreadable', details: { field } },
    });
  });

  it('is read after a byte order mark', async () => {
    expect(await parsePolicy('\uFEFF{"idleMinutes":2}')).toEqual({ ok: true, value: { idleMinutes: 2 } });
  });

  it('has its place on each system', () => {
    expect(policyFile('linux', undefined)).toBe('/etc/guichet/policy.json');
    expect(policyFile('darwin', undefined)).toBe('/Library/Application Support/Guichet/policy.json');
    expect(policyFile('win32', 'D:\\Data')).toBe('D:\\Data\\Guichet\\policy.json');
    expect(policyFile('win32', undefined)).toBe('C:\\ProgramData\\Guichet\\policy.json');
  });
});

it('the policy that the documentation shows is a good one', async () => {
  const page = readFileSync(
    path.join(import.meta.dirname, '../../../docs/operations/policy-file.md'),
    'utf8',
  );
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
  expect(await parsePolicy(example)).toMatchObject({ ok: true, value: { idleMinutes: 5 } });
});
