import { describe, expect, it } from 'vitest';
import { isDeskPage, readDeskAddress } from './desk-address.ts';

describe('the address of the desk', () => {
  it.each([
    'http://127.0.0.1:48620',
    'http://localhost:1',
    'http://[::1]:48620',
    'https://desk.example.be/guichet',
  ])('accepts %s', (url) => {
    expect(readDeskAddress(['electron', 'main.js', `--desk-url=${url}`])).toEqual({
      kind: 'address',
      url: new URL(url),
    });
  });

  it.each([
    'http://192.0.2.10:48620',
    'http://127.0.0.1.example.be',
    'file:///etc/hosts',
    'javascript:void 0',
    'desk',
    '',
  ])('refuses %j with a sentence', (url) => {
    const answer = readDeskAddress([`--desk-url=${url}`]);
    expect(answer.kind).toBe('refused');
    expect(answer).toHaveProperty('sentence', expect.stringMatching(/\.$/));
  });

  it('refuses a command line without an address', () => {
    expect(readDeskAddress(['electron', '.']).kind).toBe('refused');
  });

  it('keeps the window on its own origin', () => {
    const desk = new URL('http://127.0.0.1:48620/');
    expect(isDeskPage(desk, 'http://127.0.0.1:48620/#/today')).toBe(true);
    expect(isDeskPage(desk, 'http://127.0.0.1:48621/')).toBe(false);
    expect(isDeskPage(desk, 'https://127.0.0.1:48620/')).toBe(false);
    expect(isDeskPage(desk, 'http://127.0.0.1:48620@example.be/')).toBe(false);
    expect(isDeskPage(desk, 'not an address')).toBe(false);
  });
});
