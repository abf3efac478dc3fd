import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { entities } from '#shared/entities/index.ts';
import { type Amount, amount, amountToConfirm } from '#shared/kernel/amount.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarter, quarterEnd } from '#shared/kernel/quarter.ts';
import { accountView } from './account-view.ts';

const today = plainDate('2026-11-23');
const runId = deterministicId('run', '1');

function row<T extends EntityType>(type: T, id: string, body: BodyOf<T>): Row<T> {
  const made = {
    id,
    type,
    spaceId: 's',
    dossierId: 'd',
    sv: entities[type].sv,
    ver: 1,
    fieldVer: {},
    deleted: false,
    origin: { kind: 'import', ref: null },
    asOf: today,
    factOn: today,
    recordedOn: instant('2026-11-01T08:00:00Z'),
    createdBy: 'c',
    createdDevice: null,
    body,
  };
  return made as unknown as Row<T>;
}

const known = (cents: number): Amount =>
  amount(euroCents(cents), { kind: 'imported', importRunId: runId, asOf: today });

function line(
  id: string,
  quarterText: string,
  principal: Amount,
  fee: Amount,
  patch: Partial<BodyOf<'contribution-line'>> = {},
): Row<'contribution-line'> {
  const value = quarter(quarterText);
  return row('contribution-line', id, {
    kind: 'provisional',
    quarter: value,
    year: null,
    category: 'mainOccupation',
    principal,
    fee,
    dueOn: quarterEnd(value),
    claimedOn: null,
    noticeLetterId: null,
    affiliationIds: [],
    state: 'booked',
    holds: [],
    reversalOfId: null,
    ...patch,
  });
}

const payment = (id: string, cents: number, patch: Partial<BodyOf<'payment'>> = {}) =>
  row('payment', id, {
    receivedOn: plainDate('2026-05-04'),
    amount: known(cents),
    channel: 'transfer',
    structuredCommunication: null,
    payerIban: null,
    bankRef: null,
    returnedOfId: null,
    ...patch,
  });

const allocation = (
  id: string,
  paymentId: string,
  targetId: string,
  cents: number,
  patch: Partial<BodyOf<'allocation'>> = {},
) =>
  row('allocation', id, {
    paymentId,
    targetType: 'contribution-line',
    targetId,
    cents: euroCents(cents),
    rule: 'law',
    on: plainDate('2026-05-04'),
    reversalOfId: null,
    ...patch,
  });

const surcharge = (id: string, onLineId: string, appliedAt: string, cents: number) =>
  row('surcharge-line', id, {
    kind: 'quarterly3',
    onLineId,
    appliedAt,
    base: known(92_648),
    amount: known(cents),
    reversalOfId: null,
    decisionId: null,
  });

describe('the account of Bruno: three unpaid quarters and one to come', () => {
  const rows = [
    line('a', '2026Q1', known(89_042), known(3606)),
    line('b', '2026Q2', known(89_042), known(3606)),
    line('c', '2026Q3', known(89_042), known(3606)),
    line('d', '2026Q4', known(89_042), known(3606)),
    surcharge('s', 'a', '2026Q1', 2779),
  ];
  const view = accountView(rows, today);

  it('owes what is past its day, surcharge included, and not what is to come', () => {
    expect(view.overdue.cents).toBe(3 * 92_648 + 2779);
    expect(view.dueLater).toEqual({ cents: 92_648, nextDueOn: '2026-12-31' });
    expect(view.overdue.parts.map((part) => part.key)).toEqual(['2026Q1', '2026Q2', '2026Q3']);
  });

  it('lays a surcharge beside the quarter it was laid on', () => {
    const first = view.years[0]?.rows.find((one) => one.key === '2026Q1');
    expect(first).toMatchObject({
      principal: 89_042,
      fee: 3606,
      surcharges: 2779,
      balance: 95_427,
      state: 'unpaid',
    });
  });

  it('says what is due by the state of each quarter', () => {
    expect(view.years[0]?.rows.map((one) => [one.key, one.state])).toEqual([
      ['2026Q4', 'notDue'],
      ['2026Q3', 'unpaid'],
      ['2026Q2', 'unpaid'],
      ['2026Q1', 'unpaid'],
    ]);
  });
});

describe('what counts and what does not', () => {
  it('is due the day after its last day, not on it', () => {
    const rows = [line('a', '2026Q3', known(100), known(0))];
    expect(accountView(rows, plainDate('2026-09-30')).overdue.cents).toBe(0);
    expect(accountView(rows, plainDate('2026-10-01')).overdue.cents).toBe(100);
  });

  it('leaves a draft out', () => {
    expect(accountView([line('a', '2026Q1', known(100), known(0), { state: 'draft' })], today).years).toEqual(
      [],
    );
  });

  it('shows a line and its reversal, and counts neither', () => {
    const rows = [
      line('a', '2026Q1', known(100), known(5), { state: 'reversed' }),
      line('r', '2026Q1', known(-100), known(-5), { reversalOfId: 'a' }),
      line('n', '2026Q1', known(80), known(4)),
    ];
    const [year] = accountView(rows, today).years;
    expect(year?.rows[0]?.items).toHaveLength(3);
    expect(year).toMatchObject({ principal: 80, fee: 4, balance: 84 });
  });

  it('takes back an allocation that was reversed', () => {
    const rows = [
      line('a', '2026Q1', known(100), known(0)),
      payment('p', 100),
      allocation('x', 'p', 'a', 100),
      allocation('y', 'p', 'a', -100, { reversalOfId: 'x' }),
    ];
    const view = accountView(rows, today);
    expect(view.totals.balance).toBe(100);
    expect(view.unallocated).toBe(100);
  });

  it('counts a returned payment for nothing', () => {
    expect(
      accountView([payment('p', 100), payment('q', -100, { returnedOfId: 'p' })], today).unallocated,
    ).toBe(0);
  });

  it('never sums an amount to confirm, even when it carries a figure', () => {
    const guessed: Amount = { cents: euroCents(5000), basis: { kind: 'toConfirm', by: 'INASTI' } };
    const rows = [
      line('a', '2026Q1', known(100), known(0)),
      line('u', '2026Q1', guessed, known(7)),
      line('v', '2026Q2', amountToConfirm('INASTI'), known(7)),
    ];
    const view = accountView(rows, today);
    expect(view.totals).toMatchObject({ principal: 100, fee: 0, balance: 100 });
    expect(view.toConfirm).toBe(2);
    expect(view.years[0]?.rows.map((one) => [one.key, one.state, one.toConfirm])).toEqual([
      ['2026Q2', 'toConfirm', true],
      ['2026Q1', 'unpaid', true],
    ]);
  });

  it('says why an open balance waits: a hold that runs today', () => {
    const hold = { kind: 'plan' as const, period: { from: plainDate('2026-10-01'), to: null }, ref: null };
    expect(
      accountView([line('a', '2026Q1', known(100), known(0), { holds: [hold] })], today).years[0]?.rows[0]
        ?.state,
    ).toBe('plan');
    expect(
      accountView([line('a', '2026Q1', known(100), known(0), { holds: [hold] })], plainDate('2026-09-01'))
        .years[0]?.rows[0]?.state,
    ).toBe('unpaid');
  });
});

describe('laws of the account', () => {
  const first = quarter('2023Q1');
  const claim = fc.record({
    q: fc.integer({ min: 0, max: 15 }),
    cents: fc.integer({ min: 0, max: 300_000 }),
    fee: fc.integer({ min: 0, max: 9000 }),
    fate: fc.constantFrom('plain', 'plain', 'plain', 'reversed', 'toConfirm', 'draft'),
  });
  const pay = fc.record({
    target: fc.nat(30),
    cents: fc.integer({ min: 1, max: 200_000 }),
    reversed: fc.boolean(),
  });
  const dossier = fc
    .record({ claims: fc.array(claim, { maxLength: 24 }), pays: fc.array(pay, { maxLength: 24 }) })
    .map(({ claims, pays }) => {
      const rows: Row[] = claims.flatMap((one, index): Row[] => {
        const at = addQuarters(first, one.q);
        const principal = one.fate === 'toConfirm' ? amountToConfirm('INASTI') : known(one.cents);
        const made = line(`l${index}`, at, principal, known(one.fee), {
          state: one.fate === 'draft' ? 'draft' : one.fate === 'reversed' ? 'reversed' : 'booked',
        });
        return one.fate === 'reversed'
          ? [made, line(`r${index}`, at, known(-one.cents), known(-one.fee), { reversalOfId: `l${index}` })]
          : [made];
      });
      pays.forEach((one, index) => {
        const target = claims[one.target % Math.max(1, claims.length)];
        if (!target || target.fate !== 'plain') return;
        const targetId = `l${one.target % claims.length}`;
        rows.push(payment(`p${index}`, one.cents), allocation(`x${index}`, `p${index}`, targetId, one.cents));
        if (one.reversed)
          rows.push(
            allocation(`y${index}`, `p${index}`, targetId, -one.cents, { reversalOfId: `x${index}` }),
          );
      });
      const claimed = claims
        .filter((one) => one.fate === 'plain')
        .reduce((sum, one) => sum + one.cents + one.fee, 0);
      const paid = pays
        .filter((one) => !one.reversed && claims[one.target % Math.max(1, claims.length)]?.fate === 'plain')
        .reduce((sum, one) => sum + one.cents, 0);
      return { rows, claimed, paid };
    });

  it('Σ balance = Σ known claims − Σ live allocations', () => {
    fc.assert(
      fc.property(dossier, ({ rows, claimed, paid }) => {
        expect(accountView(rows, today).totals.balance).toBe(claimed - paid);
      }),
    );
  });

  it('the years, the rows and the items add up to the same', () => {
    fc.assert(
      fc.property(dossier, ({ rows }) => {
        const view = accountView(rows, today);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        for (const year of view.years) {
          expect(sum(year.rows.map((one) => one.balance))).toBe(year.balance);
          for (const one of year.rows) {
            expect(sum(one.items.map((item) => item.balance ?? 0))).toBe(one.balance);
            expect(one.principal + one.fee + one.surcharges + one.costs - one.paid).toBe(one.balance);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        dossier.chain((one) =>
          fc.tuple(fc.constant(one.rows), fc.shuffledSubarray(one.rows, { minLength: one.rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(accountView(shuffled, today)).toEqual(accountView(rows, today));
        },
      ),
    );
  });
});
