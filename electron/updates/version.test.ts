import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeFileName } from './file-name.ts';
import { version } from './testing/signed-feed.ts';
import { compareVersions, parseVersion } from './version.ts';

const number = fc.nat(999_999);
const text = fc.tuple(number, number, number).map((parts) => parts.join('.'));

describe('a version', () => {
  it('is three numbers, and is read as it is written', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(parseVersion(one)).toMatchObject({ ok: true, value: { text: one } });
      }),
    );
  });

  it.each([
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-beta',
    '1.2.3+1',
    'v1.2.3',
    ' 1.2.3',
    '1.2.3\n',
    '1.-2.3',
    '1.2.1000000',
    '',
    '१.२.३',
  ])('%j is none', (one) => expect(parseVersion(one)).toEqual({ ok: false, error: 'not-a-version' }));

  it('compares by number, not by letter', () => {
    expect(compareVersions(version('1.10.0'), version('1.9.9'))).toBeGreaterThan(0);
    expect(compareVersions(version('2.0.0'), version('10.0.0'))).toBeLessThan(0);
  });

  it('has one order', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x, y, z] = [version(a), version(b), version(c)];
        expect(Math.sign(compareVersions(x, y))).toBe(-Math.sign(compareVersions(y, x)) + 0);
        expect(compareVersions(x, y) === 0).toBe(a === b);
        if (compareVersions(x, y) <= 0 && compareVersions(y, z) <= 0)
          expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a file name', () => {
  it('that is accepted stays in its folder and needs no quotes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9./\\"'%$-]{1,20}$/)),
        (name) => {
          if (!isSafeFileName(name)) return;
          expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
          expect(name).not.toContain('..');
          expect(name).not.toMatch(/^\.|\.$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['guichet-1.2.0-win-x64.exe', 'guichet-1.2.0-linux-x86_64.AppImage'])('%s is one', (name) =>
    expect(isSafeFileName(name)).toBe(true),
  );
});
