import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { amount } from '#shared/kernel/amount.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { period, periodOfQuarter } from '#shared/kernel/period.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { quarter, quarterEnd } from '#shared/kernel/quarter.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { FACTS_FORMAT, factsBlockSchema, factsOf } from './facts-block.ts';

const AT = instant('2026-11-23T08:00:00.000Z');

function row<T extends EntityType>(type: T, id: string, body: BodyOf<T>, ver = 1): Row<T> {
  const context = {
    actor: { staffId: 's', roles: [], grants: [] },
    deviceId: 'd',
    spaceId: 'O-1',
    at: AT,
    today: plainDate('2026-11-23'),
  };
  return { ...newRow(type, id, 'dos', body, context), ver };
}

const staffId = idSchema.parse('00000000-0000-7000-8000-000000000001');
const cents = (value: number) => amount(euroCents(value), { kind: 'entered', staffId });

function line(id: string, of: string, value: number): Row<'contribution-line'> {
  return row('contribution-line', id, {
    kind: 'provisional',
    quarter: quarter(of),
    year: null,
    category: 'mainOccupation',
    principal: cents(value),
    fee: cents(0),
    dueOn: quarterEnd(quarter(of)),
    claimedOn: null,
    noticeLetterId: null,
    affiliationIds: [],
    state: 'booked',
    holds: [],
    reversalOfId: null,
  });
}

const rows: readonly Row[] = [
  row('dossier', 'dos', personDossier('10000001', { language: 'de' })),
  row('address', 'adr', {
    kind: 'residence',
    street: 'Fictif',
    number: '1',
    box: null,
    postalCode: '4700',
    locality: 'Eupen',
    municipalityNis: '63023',
    country: 'BE',
    period: period(plainDate('2020-01-01'), null),
  }),
  line('l1', '2026Q1', 50_000),
  line('l2', '2026Q2', 50_000),
  row('allocation', 'al', {
    paymentId: 'p',
    targetType: 'contribution-line',
    targetId: 'l1',
    cents: euroCents(50_000),
    rule: 'law',
    on: plainDate('2026-03-20'),
    reversalOfId: null,
  }),
  row('payment-plan', 'plan', {
    lineIds: ['l2'],
    total: cents(50_000),
    firstDueOn: plainDate('2026-12-01'),
    count: 5,
    agreedOn: null,
    requestId: null,
    decisionId: null,
    letterId: null,
    snapshotId: null,
    state: 'active',
  }),
  row('category-fact', 'cf', {
    kind: 'maxiStatus',
    period: periodOfQuarter(quarter('2026Q1')),
    documentId: null,
    decisionId: null,
  }),
  row('audit-entry' as 'dossier', 'au', {} as BodyOf<'dossier'>, 9),
];

describe('facts block', () => {
  test('reads the region, the quarters and what is open', () => {
    const block = factsOf(rows);
    expect(block?.facts.region).toBe('germanCommunity');
    expect(block?.facts.account).toMatchObject({
      from: '2026Q1',
      states: 'PU',
      open: [{ quarter: '2026Q2', cents: 50_000, dueOn: '2026-06-30' }],
      latest: { quarter: '2026Q2', cents: 50_000 },
      planState: 'active',
    });
  });

  test('its version leaves looking at the dossier out', () => expect(factsOf(rows)?.ver).toBe(1));

  test('is plain data of its own shape', () => {
    const block = factsOf(rows);
    expect(factsBlockSchema.parse(structuredClone(block))).toEqual(block);
  });

  test('kept blocks are made again when their shape or the way to it moves', () => {
    const shape = hashOf(z.toJSONSchema(factsBlockSchema, { unrepresentable: 'any' }));
    // Another hash here: raise FACTS_FORMAT with it, or desks go on judging by the blocks of before.
    expect([FACTS_FORMAT, shape.slice(0, 12), hashOf(factsOf(rows)).slice(0, 12)]).toMatchInlineSnapshot(`
      [
        1,
        "356610b01aba",
        "a9acdf409d87",
      ]
    `);
  });

  test('is nothing without the dossier itself', () => expect(factsOf(rows.slice(1))).toBeNull());

  test('does not depend on the order of the rows', () => {
    const expected = JSON.stringify(factsOf(rows));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(JSON.stringify(factsOf(shuffled))).toBe(expected);
      }),
    );
  });
});
