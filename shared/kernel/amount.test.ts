import { expect, it } from 'vitest';
import { amount, amountSchema, amountToConfirm, isKnown } from './amount.ts';
import { euroCents } from './money.ts';

const staffId = '018f0000-0000-7000-8000-000000000001';

it('lets only an amount to confirm lack its cents', () => {
  expect(amountSchema.safeParse({ cents: null, basis: { kind: 'toConfirm', by: 'INASTI' } }).success).toBe(
    true,
  );
  const refused = amountSchema.safeParse({ cents: null, basis: { kind: 'entered', staffId } });
  expect(refused.error?.issues[0]).toMatchObject({ message: 'amount.missingCents', path: ['cents'] });
});

it('accepts each basis and nothing beside it', () => {
  const bases = [
    { kind: 'computed', snapshotId: 'a'.repeat(64) },
    { kind: 'imported', importRunId: staffId, asOf: '2026-11-20' },
    { kind: 'declared' },
    { kind: 'declared', documentId: staffId },
    { kind: 'entered', staffId },
  ];
  for (const basis of bases)
    expect(amountSchema.parse({ cents: 1250, basis })).toEqual({ cents: 1250, basis });
  expect(amountSchema.safeParse({ cents: 1, basis: { kind: 'guessed' } }).success).toBe(false);
  expect(
    amountSchema.safeParse({
      cents: 1,
      basis: { kind: 'imported', importRunId: staffId, asOf: '2026-13-01' },
    }).success,
  ).toBe(false);
  expect(amountSchema.safeParse({ cents: 1, basis: { kind: 'entered', staffId, note: 'x' } }).success).toBe(
    false,
  );
});

it('never counts an amount to confirm as known', () => {
  expect(isKnown(amount(euroCents(5), { kind: 'entered', staffId }))).toBe(true);
  expect(isKnown(amountToConfirm('INASTI'))).toBe(false);
  expect(isKnown({ cents: euroCents(5), basis: { kind: 'toConfirm', by: 'INASTI' } })).toBe(false);
});
