import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { secretProblems } from '../../scripts/package/secrets.mjs';

// Every sample is put together here, so that no scanner takes this file for a leak.
const many = (letter: string, count: number): string => letter.repeat(count);
const { privateKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const samples: [string, string][] = [
  ['a private key', pem],
  ['a private key', JSON.stringify({ key: pem })],
  ['a private key (JWK)', JSON.stringify(privateKey.export({ format: 'jwk' }))],
  ['a token of a forge', `x="${'gh'}${'o_'}${many('Z', 36)}"`],
  ['a token of a package registry', `${'npm'}_${many('b', 36)}`],
  ['a token of a package registry', `//host.example/:_auth${'Token'}=abc`],
  ['a key of a cloud', `AK${'IA'}${many('Q', 16)}`],
  ['a token of a service', `sk_${'live'}_${many('7', 24)}`],
  ['a signed token', `ey${'J'}${many('a', 20)}.ey${'J'}${many('b', 20)}.${many('c', 43)}`],
  ['an address with a password', `postgres://desk:${'hunter2'}@db.example/guichet`],
];

describe('the search for secrets', () => {
  it.each(samples)('finds %s', (what, text) => {
    expect(secretProblems('a.js', `const before = 1;\n${text}\nafter();`, [])).toEqual(
      expect.arrayContaining([expect.stringContaining(what)]),
    );
  });

  it('finds a folder of this machine', () => {
    expect(secretProblems('a.js', 'at /opt/build/guichet/main.ts', ['/opt/build/guichet'])).toHaveLength(1);
    expect(secretProblems('a.js', 'at /opt/build/guichets', ['/opt/build/guichet'])).toEqual([]);
  });

  it.each([
    "if (pem.includes('-----BEGIN PRIVATE KEY-----')) read();",
    'const key = { kty: "OKP", crv: "Ed25519", x: "abc" };',
    'https://example.be/path?at=a@b',
    'const url = `https://${user}:${secret}@${host}`;',
    'eyJ is how a token starts',
  ])('leaves %j alone', (text) => {
    expect(secretProblems('a.js', text, [])).toEqual([]);
  });

  it('finds none in its own sources', () => {
    for (const file of ['scripts/package/secrets.mjs', 'tests/packaging/secrets.test.ts'])
      expect(secretProblems(file, readFileSync(fromRoot(file), 'utf8'), [])).toEqual([]);
  });
});
