import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestOf, now, questionOf, sha512, throwAwayKey, version } from './testing/signed-feed.ts';
import { trustedKeys } from './trusted-keys.ts';
import { manifestLimit, writeManifest } from './update-manifest.ts';
import { signManifest } from './update-signature.ts';
import { rolloutPlace, verifyUpdate } from './verify-update.ts';

const key = throwAwayKey();
const other = throwAwayKey();
const at = (days: number): string => new Date(now + days * 86_400_000).toISOString();
const verify = (manifest: unknown, change = {}) => verifyUpdate(questionOf(manifest, key, change));
const refusal = (manifest: unknown, change = {}) => {
  const answer = verify(manifest, change);
  return answer.ok ? answer.value.kind : answer.error;
};
const fileNamed = (name: string) => ({
  ...manifestOf(),
  files: [{ name, size: 1, sha512: sha512(Buffer.from('x')) }],
});

describe('an update that is right', () => {
  it('is offered with the file of this machine', () => {
    const answer = verify(manifestOf());
    expect(answer).toMatchObject({
      ok: true,
      value: { kind: 'update', version: '1.2.0', urgent: false, file: { name: 'guichet-1.2.0-win-x64.exe' } },
    });
  });

  it('is nothing new for a desk that has it', () => {
    expect(refusal(manifestOf(), { installed: version('1.2.0') })).toBe('current');
  });

  it('is urgent below the minimum, whatever the rollout', () => {
    const manifest = manifestOf({ minimumVersion: '1.1.1', rollout: 0 });
    expect(verify(manifest)).toMatchObject({ ok: true, value: { kind: 'update', urgent: true } });
    expect(refusal(manifestOf({ minimumVersion: '1.1.0', rollout: 0 }))).toBe('later');
  });

  it('reaches the share of desks that the rollout says', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 100 }), (deskId, rollout) => {
        const expected = rolloutPlace(deskId, '1.2.0') < rollout ? 'update' : 'later';
        expect(refusal(manifestOf({ rollout }), { deskId })).toBe(expected);
      }),
    );
    const places = Array.from({ length: 4000 }, (_, index) => rolloutPlace(`desk-${index}`, '1.2.0'));
    expect(places.filter((place) => place < 25).length).toBeGreaterThan(850);
    expect(places.filter((place) => place < 25).length).toBeLessThan(1150);
  });
});

describe('a signature', () => {
  it('by another key is refused', () => {
    expect(refusal(manifestOf(), { keys: [other.trusted] })).toBe('unknown-key');
    const pretended = { ...other.trusted, keyId: key.trusted.keyId };
    expect(refusal(manifestOf(), { keys: [pretended] })).toBe('wrong-signature');
  });

  it('is refused by a desk without keys, as ours are until one is published', () => {
    expect(trustedKeys).toEqual([]);
    expect(refusal(manifestOf(), { keys: trustedKeys })).toBe('no-trusted-key');
  });

  it('by a key past its end is refused, and one more by the new key is enough', () => {
    const retired = { ...key.trusted, until: at(-1) };
    expect(refusal(manifestOf(), { keys: [retired] })).toBe('key-retired');
    expect(refusal(manifestOf(), { keys: [{ ...key.trusted, until: at(1) }] })).toBe('update');
    const bytes = writeManifest(manifestOf());
    const both = signManifest(bytes, [key.privateKey, other.privateKey]);
    for (const keys of [[key.trusted], [other.trusted], [retired, other.trusted]])
      expect(refusal(manifestOf(), { keys, signature: both })).toBe('update');
  });

  it('of another manifest is refused: files of two releases do not mix', () => {
    const older = writeManifest(manifestOf({ version: '1.1.5' }));
    expect(refusal(manifestOf(), { signature: signManifest(older, [key.privateKey]) })).toBe(
      'wrong-signature',
    );
  });

  it('is no signature with one changed bit anywhere in the manifest', () => {
    const question = questionOf(manifestOf(), key);
    fc.assert(
      fc.property(fc.nat(question.manifest.length - 1), fc.integer({ min: 0, max: 7 }), (index, bit) => {
        const manifest = Uint8Array.from(question.manifest);
        manifest[index] = (manifest[index] ?? 0) ^ (1 << bit);
        expect(verifyUpdate({ ...question, manifest })).toEqual({ ok: false, error: 'wrong-signature' });
      }),
      { numRuns: 300 },
    );
  });

  it('covers every byte: a torn manifest or signature is refused', () => {
    const question = questionOf(manifestOf(), key);
    fc.assert(
      fc.property(fc.nat(question.manifest.length - 1), (length) => {
        const answer = verifyUpdate({ ...question, manifest: question.manifest.subarray(0, length) });
        expect(answer).toEqual({ ok: false, error: 'wrong-signature' });
      }),
    );
    fc.assert(
      fc.property(fc.nat(question.signature.length - 2), (length) => {
        const answer = verifyUpdate({ ...question, signature: question.signature.subarray(0, length) });
        expect(answer).toEqual({ ok: false, error: 'signature-unreadable' });
      }),
    );
  });

  it('that is anything else never passes and never throws', () => {
    const question = questionOf(manifestOf(), key);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (signature) => {
          expect(verifyUpdate({ ...question, signature }).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a signed manifest that is wrong is refused', () => {
  it.each([
    ['a rollback', manifestOf({ version: '1.0.9' }), {}, 'rolled-back'],
    [
      'a version older than one already seen',
      manifestOf({ version: '1.2.0' }),
      { seen: { version: '1.3.0', publishedOn: at(-9) } },
      'rolled-back',
    ],
    [
      'an old announcement of the same version',
      manifestOf({ publishedOn: at(-3) as never, expiresOn: at(3) as never }),
      { seen: { version: '1.2.0', publishedOn: at(-2) } },
      'replayed',
    ],
    ['a feed that is held back', manifestOf(), { now: now + 14 * 86_400_000 }, 'expired'],
    ['a validity above a fortnight', manifestOf({ expiresOn: at(13.1) as never }), {}, 'validity-too-long'],
    ['an end before its start', manifestOf({ expiresOn: at(-2) as never }), {}, 'validity-too-long'],
    [
      'a date in the future',
      manifestOf({ publishedOn: at(2) as never, expiresOn: at(9) as never }),
      {},
      'not-yet-published',
    ],
    ['no file for this machine', manifestOf(), { fileEnding: 'mac-arm64.dmg' }, 'no-file-for-this-machine'],
    ['a file of another release', fileNamed('guichet-1.1.9-win-x64.exe'), {}, 'foreign-file'],
    [
      'a file twice',
      { ...manifestOf(), files: [...manifestOf().files, ...manifestOf().files] },
      {},
      'manifest-unreadable',
    ],
    ['a minimum above itself', manifestOf({ minimumVersion: '9.0.0' }), {}, 'manifest-unreadable'],
    ['an unknown field', { ...manifestOf(), url: 'https://elsewhere.example' }, {}, 'manifest-unreadable'],
    ['another format', { ...manifestOf(), format: 2 }, {}, 'manifest-unreadable'],
    ['no file', { ...manifestOf(), files: [] }, {}, 'manifest-unreadable'],
    ['a rollout of 101 %', manifestOf({ rollout: 101 }), {}, 'manifest-unreadable'],
    ['a pre-release', { ...manifestOf(), version: '1.2.0-beta.1' }, {}, 'manifest-unreadable'],
    ['a date without time', { ...manifestOf(), publishedOn: '2026-11-24' }, {}, 'manifest-unreadable'],
    [
      'a short hash',
      { ...manifestOf(), files: [{ ...manifestOf().files[0], sha512: 'abc=' }] },
      {},
      'manifest-unreadable',
    ],
    ['nothing', null, {}, 'manifest-unreadable'],
  ])('%s', (_what, manifest, change, expected) => {
    expect(refusal(manifest, change)).toBe(expected);
  });

  it('one above the limit, before it is read', () => {
    expect(refusal({ ...manifestOf(), extra: 'x'.repeat(manifestLimit) })).toBe('too-large');
  });

  it.each([
    '../guichet-1.2.0-win-x64.exe',
    'guichet-1.2.0-win-x64.exe/../../x',
    'guichet-1.2.0-"a".exe',
    "guichet-1.2.0-'a'.exe",
    'guichet-1.2.0-%TEMP%.exe',
    'guichet-1.2.0-$(reboot).exe',
    'guichet-1.2.0-a b.exe',
    'guichet-1.2.0-a\\b.exe',
    'guichet-1.2.0-a:b.exe',
    'guichet-1.2.0-\u0000.exe',
    'guichet-1.2.0-\u202eexe.deb',
    'guichet-1.2.0-x..exe',
    'guichet-1.2.0-x.exe.',
    '.guichet-1.2.0.exe',
    'NUL.exe',
    'com1',
    '',
    'g'.repeat(200),
  ])('the file name %j', (name) => expect(refusal(fileNamed(name))).toBe('bad-file-name'));
});

describe('over any history of a feed', () => {
  const history = fc.array(
    fc.record({
      minor: fc.nat(6),
      day: fc.integer({ min: -12, max: 0 }),
      rollout: fc.constantFrom(0, 50, 100),
    }),
    { maxLength: 12 },
  );

  it('what is accepted never goes back', () => {
    fc.assert(
      fc.property(history, (announcements) => {
        let seen: { version: string; publishedOn: string } | undefined;
        let highest = 0;
        for (const { minor, day, rollout } of announcements) {
          const publishedOn = at(day) as never;
          const manifest = manifestOf({
            version: `1.${minor}.0`,
            publishedOn,
            expiresOn: at(day + 14) as never,
            rollout,
          });
          const answer = verify(
            { ...manifest, minimumVersion: '1.0.0' },
            { seen, installed: version('1.1.0') },
          );
          if (!answer.ok) continue;
          expect(minor).toBeGreaterThanOrEqual(Math.max(highest, 1));
          if (seen?.version === manifest.version)
            expect(Date.parse(publishedOn)).toBeGreaterThanOrEqual(Date.parse(seen.publishedOn));
          highest = minor;
          seen = answer.value.seen;
        }
      }),
    );
  });
});
