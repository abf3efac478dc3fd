import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { cardSchema, digestSchema } from './digest.ts';
import { digestOf } from './digest-of.ts';
import { makeKeyOf } from './key-of.ts';
import { phoneDigits } from './phone-digits.ts';

const keyOf = makeKeyOf(new Uint8Array(32).fill(7));
const AT = instant('2026-11-23T08:00:00.000Z');
const DAY = plainDate('2026-11-23');

function row<T extends EntityType>(type: T, id: string, body: BodyOf<T>, ver = 1): Row<T> {
  const context = {
    actor: { staffId: 's', roles: [], grants: [] },
    deviceId: 'd',
    spaceId: 'O-1',
    at: AT,
    today: DAY,
  };
  return { ...newRow(type, id, 'dos', body, context), ver };
}

const root = row('dossier', 'dos', {
  kind: 'person',
  dossierNumber: '10000001',
  externalRef: null,
  status: 'active',
  language: 'nl',
  languageProof: null,
  ownerEpoch: 1,
  protected: null,
  flags: [],
  keepOffline: ['b', 'a', 'b'],
});
const person = row('person', 'p', {
  ssin: null,
  familyName: 'Van den Exempel',
  givenNames: 'Zoë',
  sex: 'f',
  birthDate: plainDate('1990-02-03'),
  deathOn: null,
  nationality: 'BE',
  civilStatus: 'married',
  civilStatusSince: null,
  identityProof: null,
});
const iban = 'BE71999000000169' as BodyOf<'bank-account'>['iban'];
const account = row('bank-account', 'acc', {
  iban,
  holder: 'Z',
  use: 'benefit',
  verifiedOn: null,
  period: { from: DAY, to: null },
});
const child = row('household-member', 'h', {
  relation: 'child',
  ssin: null,
  familyName: 'Enfant-Secret',
  givenNames: 'Mineur',
  birthDate: plainDate('2020-01-01'),
  sex: 'm',
  dependant: true,
  sameHome: true,
  disability: true,
  linkedDossierId: null,
  expectedBirthOn: null,
  period: { from: DAY, to: null },
});
const task = (id: string, state: BodyOf<'task'>['state']) =>
  row('task', id, {
    kind: 'call',
    ruleId: null,
    title: { fr: 'a', nl: 'b', de: 'c' },
    detail: null,
    dueOn: DAY,
    clockId: null,
    commitmentId: 'B1',
    ownerId: null,
    backupId: null,
    stakeCents: null,
    why: [],
    state,
  });
const audit = row(
  'audit-entry',
  'au',
  { at: AT, staffId: 's', act: 'open', category: null, purpose: 'visit', online: true },
  99,
);
const place = (id: string, locality: string, from: string, to: string | null) =>
  row('address', id, {
    kind: 'residence',
    street: 'Rue',
    number: '1',
    box: null,
    postalCode: '5000',
    locality,
    municipalityNis: null,
    country: 'BE',
    period: { from: plainDate(from), to: to === null ? null : plainDate(to) },
  });
const all: Row[] = [
  root,
  person,
  account,
  child,
  task('t1', 'open'),
  task('t2', 'done'),
  audit,
  place('a1', 'Old', '2001-01-01', '2020-01-01'),
  place('a2', 'Now', '2020-01-01', null),
];

describe('digestOf', () => {
  test('is a valid digest of the current facts', () => {
    const digest = digestOf(all, keyOf);
    expect(digestSchema.parse(digest)).toEqual(digest);
    expect(digest).toMatchObject({
      dossierId: 'dos',
      ver: 1,
      card: { name: 'Van den Exempel', place: 'Now', keepOffline: ['a', 'b'], keys: [keyOf('iban', iban)] },
      items: [{ k: 'task', id: 't1', source: 'B1' }],
    });
  });

  test('does not depend on the order of the rows', () => {
    const expected = digestOf(all, keyOf);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (rows) => {
        expect(digestOf(rows, keyOf)).toEqual(expected);
      }),
    );
  });

  test('holds neither minors, nor health, nor a number that identifies', () => {
    const text = JSON.stringify(cardSchema.parse(digestOf(all, keyOf)?.card));
    for (const secret of ['Enfant', 'Mineur', 'disab', iban]) expect(text).not.toContain(secret);
  });

  test('is null without the root, and a look at the dossier does not move it', () => {
    expect(
      digestOf(
        all.filter((one) => one !== root),
        keyOf,
      ),
    ).toBeNull();
    expect(digestOf([...all, { ...audit, id: 'au2', ver: 500 }], keyOf)?.ver).toBe(1);
  });
});

test.each([
  ['+32 470 12 34 56', '470123456'],
  ['0032 (0)470 12.34.56', '470123456'],
  ['0470/12.34.56', '470123456'],
  ['02 555 01 23', '25550123'],
  ['+33 6 12 34 56 78', '33612345678'],
])('phone %s', (written, digits) => expect(phoneDigits(written)).toBe(digits));
