import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerousVariables, readCentralAddress, readLaunch } from './read-launch.ts';

describe('an installed desk', () => {
  const start = (words: readonly string[], env: Record<string, string> = {}) =>
    readLaunch(['guichet', ...words], env, true);

  it('starts without a word, and after an update', () => {
    expect(start([]).ok).toBe(true);
    expect(start(['--updated']).ok).toBe(true);
  });

  it.each([
    '--inspect=0.0.0.0:9229',
    '--remote-debugging-port=9222',
    '--no-sandbox',
    '--user-data-dir=/elsewhere',
    '--proxy-server=evil.example',
    '--password-store=basic',
    '--profile=/elsewhere',
    '--central=https://evil.example',
    'guichet://open',
    '/a/file.js',
  ])('refuses %s', (word) => {
    expect(start([word])).toMatchObject({ ok: false, sentence: expect.stringContaining(word) });
  });

  it('refuses every word there is but the installer’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (word) => {
        expect(start([word]).ok).toBe(word === '--updated');
      }),
    );
  });

  it.each(dangerousVariables)('refuses to run with %s, and names it', (name) => {
    expect(start([], { [name]: '1' })).toMatchObject({ ok: false, sentence: expect.stringContaining(name) });
    expect(start([], { [name]: '' }).ok).toBe(true);
  });
});

describe('a desk from its sources', () => {
  const start = (...words: string[]) =>
    readLaunch(['electron', 'main.js', ...words], { NODE_OPTIONS: '' }, false);

  it('reads its profile and its central', () => {
    expect(start('--no-sandbox', '--profile=/tmp/p', '--central=http://127.0.0.1:48620')).toEqual({
      ok: true,
      value: { profile: '/tmp/p', central: new URL('http://127.0.0.1:48620') },
    });
    expect(start()).toEqual({ ok: true, value: { profile: null, central: null } });
  });

  it('refuses a central that the network could read', () => {
    expect(start('--central=http://192.0.2.1:48620')).toMatchObject({ ok: false });
  });
});

describe('the address of central', () => {
  it.each([
    'https://central.example.be',
    'https://central.example.be/guichet',
    'http://localhost:1',
    'http://[::1]:2',
  ])('accepts %s', (text) => expect(readCentralAddress(text)?.href).toBe(new URL(text).href));

  it.each([
    'http://127.0.0.1.example.be',
    'http://central.example.be',
    'https://name:word@central.example.be',
    'https://central.example.be/?next=x',
    'file:///etc/hosts',
    'javascript:void 0',
    'app://guichet',
    'central',
    '',
  ])('refuses %j', (text) => expect(readCentralAddress(text)).toBeNull());
});
