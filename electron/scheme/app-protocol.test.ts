import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerApp } from './app-protocol.ts';
import { parseAssetManifest } from './asset-manifest.ts';
import type { Fetch } from './forward-to-central.ts';

const files: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>',
  'assets/main-1.js': 'export {}',
};
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = parseAssetManifest(
  JSON.stringify({
    'index.html': { sha256: hash('<!doctype html>'), type: 'text/html; charset=utf-8' },
    'assets/main-1.js': { sha256: hash('export {}'), type: 'text/javascript; charset=utf-8' },
  }),
);

function desk(
  changed: Readonly<Record<string, string>> = {},
  fetch: Fetch = () => Promise.reject(new Error('away')),
) {
  const read: string[] = [];
  const answer = answerApp({
    assets: {
      manifest: async () => manifest,
      read: async (path) => {
        read.push(path);
        return Uint8Array.from(Buffer.from({ ...files, ...changed }[path] ?? ''));
      },
    },
    central: () => new URL('https://central.example/base/'),
    fetch,
  });
  return { read, ask: (url: string, init?: RequestInit) => answer(new Request(url, init)) };
}

describe('the files of the desk', () => {
  it('come with their type, the policy and no place in any cache', async () => {
    const answer = await desk().ask('app://guichet/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['another host', 'app://guichet.evil/index.html', 404],
    ['a map', 'app://guichet/assets/main-1.js.map', 404],
    ['dots', 'app://guichet/assets/..%2f..%2fpackage.json', 404],
    ['a stream of the file system', 'app://guichet/index.html::$DATA', 404],
    ['the manifest itself', 'app://guichet/asset-manifest.json', 404],
  ])('are not found by %s', async (_what, url, status) => {
    const { ask, read } = desk();
    expect((await ask(url)).status).toBe(status);
    expect(read).toEqual([]);
  });

  it('are read by the names of the list only, whatever is asked', async () => {
    const { ask, read } = desk();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (path) => {
        const url = `app://guichet/${path}`;
        if (!URL.canParse(url)) return;
        const { pathname } = new URL(url);
        const known = pathname === '/' || manifest.has(pathname.slice(1));
        if (pathname.startsWith('/api/') || pathname === '/health') return;
        expect((await ask(url)).status).toBe(known ? 200 : 404);
      }),
      { numRuns: 2_000 },
    );
    expect(read.every((name) => manifest.has(name))).toBe(true);
  });

  it('are refused when their bytes are no longer those of the build', async () => {
    expect((await desk({ 'index.html': '<script>' }).ask('app://guichet/index.html')).status).toBe(500);
  });

  it('take no other method', async () => {
    expect((await desk().ask('app://guichet/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('a list of files', () => {
  it.each(['../x.js', 'a/../b.js', '/x.js', 'a//b.js', '.hidden', 'a/.b', 'a\\b.js', 'c:x.js', 'x .js'])(
    'with the name %j is refused',
    (name) => {
      const entry = { sha256: '0'.repeat(64), type: 'text/javascript' };
      expect(() => parseAssetManifest(JSON.stringify({ [name]: entry }))).toThrow();
    },
  );
});

describe('calls to central', () => {
  it('go to the configured place with their body and only the headers that concern it', async () => {
    const calls: { url: string; init: RequestInit; body: string }[] = [];
    const { ask } = desk({}, async (url, init) => {
      calls.push({ url, init, body: await new Response(init.body).text() });
      return new Response('{"ok":true}', {
        status: 201,
        headers: {
          'content-type': 'application/json',
          'set-cookie': 'a=b',
          'content-length': '999',
          'x-other': '1',
        },
      });
    });
    const answer = await ask('app://guichet/api/v1/push?x=1', {
      method: 'POST',
      body: '{"a":1}',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json', 'x-foo': 'bar' },
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ ok: true });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers.has('x-other')).toBe(false);
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(answer.headers.has('content-length')).toBe(false);
    expect(calls[0]?.url).toBe('https://central.example/base/api/v1/push?x=1');
    expect(calls[0]?.body).toBe('{"a":1}');
    expect(calls[0]?.init).toMatchObject({ redirect: 'error', credentials: 'omit' });
    expect(calls[0]?.init.headers).toEqual({ authorization: 'Bearer t', 'content-type': 'application/json' });
  });

  it('are told to be away when they are', async () => {
    expect((await desk().ask('app://guichet/api/v1/hello')).status).toBe(502);
  });

  it('hand the answer over while it comes', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const { ask } = desk({}, async () => new Response(readable));
    const answer = await ask('app://guichet/api/v1/poke');
    const writer = writable.getWriter();
    const first = answer.body?.getReader().read();
    await writer.write(new TextEncoder().encode('data: 1'));
    expect(new TextDecoder().decode((await first)?.value)).toBe('data: 1');
  });
});
