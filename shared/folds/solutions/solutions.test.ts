import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assert } from '#shared/kernel/assert.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { dossierFacts } from '../explain/dossier-facts.ts';
import { contributor, TODAY } from '../testing/contributor-rows.ts';
import { debtOf, openTotal } from './debt.ts';
import { bookedOn, daysToPay, payOn, planOf } from './payment-options.ts';
import { proposals, type Wishes } from './proposals.ts';

const rows = contributor();
const debt = debtOf(rows, TODAY);
const facts = dossierFacts(rows);
const overdue = debt.claims.filter((claim) => claim.overdue);
const wishes: Wishes = {
  count: 12,
  firstDueOn: plainDate('2026-12-15'),
  monthly: null,
  difficulty: null,
  requestedInPerson: null,
  ground: null,
  estimatedIncome: null,
  objectiveProof: null,
};

it('reads what is open: three quarters overdue with their surcharges, one to come', () => {
  expect(
    debt.claims.map(({ quarter, overdue: late, principal, fee, surcharges }) => [
      quarter,
      late,
      principal,
      fee,
      surcharges,
    ]),
  ).toEqual([
    ['2026Q1', true, 89042, 3606, 8337],
    ['2026Q2', true, 89042, 3606, 5558],
    ['2026Q3', true, 89042, 3606, 2779],
    ['2026Q4', false, 89042, 3606, 0],
  ]);
  expect(openTotal(overdue)).toBe(3 * 92648 + 16674);
});

describe('if you pay on…', () => {
  it('adds 3 % at each end of quarter and 7 % at new year, nothing by the last day', () => {
    expect(payOn(overdue, TODAY, TODAY).added).toBe(0);
    expect(payOn(overdue, plainDate('2026-12-31'), TODAY).added).toBe(0);
    // 3 % of 926,48 at the end of December and 7 % on 1 January, for each of the three.
    expect(payOn(overdue, plainDate('2027-01-01'), TODAY).added).toBe(3 * (2779 + 6485));
    expect(daysToPay(TODAY, null)).toEqual([
      '2026-11-23',
      '2026-12-31',
      '2027-03-31',
      '2027-06-30',
      '2027-09-30',
    ]);
  });

  it('never costs less later', () => {
    const days = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const added = (days_: number) =>
          payOn(
            debt.claims,
            plainDate(`${2027 + Math.floor(days_ / 366)}-0${1 + (days_ % 9)}-1${days_ % 10}`),
            TODAY,
          );
        const [one, two] = [added(a), added(b)].sort((x, y) => (x.on < y.on ? -1 : 1));
        expect(two?.added ?? 0).toBeGreaterThanOrEqual(one?.added ?? 0);
      }),
    );
  });
});

describe('a plan', () => {
  it('loses no cent and takes booked surcharges along', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const plan = planOf(
          overdue,
          { count, firstDueOn: wishes.firstDueOn, booked: bookedOn(overdue) },
          TODAY,
        );
        assert(plan, 'something to pay');
        expect(plan.answer.instalments.reduce((sum, one) => sum + one.cents, 0)).toBe(openTotal(overdue));
      }),
    );
  });
});

describe('the cheapest lawful way', () => {
  it('without a word from the person: a plan is certain, requests stay open', () => {
    const found = proposals(debt, facts, wishes, TODAY);
    expect(found.certain).toMatchObject({ exemptions: [], waiver: null, pensionQuarters: 0, certain: true });
    expect(found.keepsPension).toMatchObject({ pensionQuarters: 0, certain: false });
    expect(found.keepsPension?.waiver?.answer.atMost).toBeNull();
    expect(found.cheapest).toMatchObject({ pensionQuarters: 3, certain: false });
    // The exempted quarters leave nothing overdue: the fourth quarter remains.
    expect(found.cheapest?.toPay).toBe(92648);
  });

  it('never calls a request certain, even when every condition is met: the national institute decides', () => {
    const said = { ...wishes, difficulty: true, requestedInPerson: true, ground: 'goodFaith' } as const;
    const found = proposals(debt, facts, said, TODAY);
    expect(found.certain).toMatchObject({ exemptions: [], waiver: null });
    expect(found.cheapest).toMatchObject({ certain: false, pensionQuarters: 3 });
  });

  it('drops what the person says is not so', () => {
    const found = proposals(debt, facts, { ...wishes, difficulty: false, requestedInPerson: false }, TODAY);
    expect(found.cheapest).toMatchObject({ exemptions: [], waiver: null });
  });

  it('keeps within what can be paid a month, or says that no plan does', () => {
    const enough = proposals(debt, facts, { ...wishes, monthly: euroCents(30000) }, TODAY);
    for (const one of enough.certain?.payment?.answer.instalments ?? [])
      expect(one.cents).toBeLessThanOrEqual(30000);
    const little = proposals(debt, facts, { ...wishes, monthly: euroCents(100), difficulty: false }, TODAY);
    expect(little).toMatchObject({ tooLittle: true, cheapest: null });
  });

  it('is never dearer than the certain one', () => {
    const fact = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fact, fact, fc.integer({ min: 1, max: 12 }), (difficulty, requestedInPerson, count) => {
        const found = proposals(debt, facts, { ...wishes, difficulty, requestedInPerson, count }, TODAY);
        assert(found.cheapest && found.certain && found.keepsPension, 'a plan always exists here');
        expect(found.cheapest.toPay).toBeLessThanOrEqual(found.keepsPension.toPay);
        expect(found.keepsPension.toPay).toBeLessThanOrEqual(found.certain.toPay);
      }),
      { numRuns: 20 },
    );
  });
});
