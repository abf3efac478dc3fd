import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { amount } from '#shared/kernel/amount.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { incomesNow } from './incomes-now.ts';

const context = {
  actor: { staffId: 's-anne', roles: ['deskAgent'], grants: [] },
  deviceId: 'd',
  spaceId: 'WAL',
  at: instantFromEpochMs(Date.UTC(2026, 10, 23)),
  today: plainDate('2026-11-23'),
} as const;

function statement(id: string, body: Partial<BodyOf<'income-statement'>>): Row {
  return newRow(
    'income-statement',
    id,
    'dossier',
    {
      year: 2026,
      netIncome: amount(euroCents(2_100_000), { kind: 'declared' }),
      kind: 'estimated',
      receivedOn: plainDate('2026-11-01'),
      quarters: 4,
      supersedesId: null,
      ...body,
    },
    context,
  );
}

describe('the income that counts for a year', () => {
  it('is the one nobody replaced, one per year, the latest year first', () => {
    const found = incomesNow([
      statement('a', {}),
      statement('b', { supersedesId: 'a', quarters: 3 }),
      statement('c', { year: 2025, kind: 'declared' }),
    ]);
    expect(found.map(({ statementId, year }) => [statementId, year])).toEqual([
      ['b', 2026],
      ['c', 2025],
    ]);
  });

  it('is that of the tax administration whatever was said for the year, in any order', () => {
    const rows = [
      statement('said', { kind: 'declared', receivedOn: plainDate('2026-11-20') }),
      statement('tax', { kind: 'tax' }),
      statement('guess', { receivedOn: plainDate('2026-11-22') }),
    ];
    for (const order of [rows, [...rows].reverse()])
      expect(incomesNow(order)[0]).toMatchObject({ statementId: 'tax', kind: 'tax' });
  });
});
