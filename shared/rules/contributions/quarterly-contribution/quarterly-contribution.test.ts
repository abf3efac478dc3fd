import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Category, categorySchema } from '#shared/entities/codes.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { rate } from '#shared/kernel/rate.ts';
import { traceParagraph } from '#shared/rules/trace.ts';
import { quarterlyContributionMessages } from './quarterly-contribution.messages.ts';
import { quarterlyContribution } from './quarterly-contribution.rule.ts';

function cents(
  category: Category,
  q: string,
  income: number | null,
  fee = '0.0405',
  primoStarterQuarter = 2,
) {
  const result = quarterlyContribution({
    category,
    quarter: quarter(q),
    referenceIncome: income === null ? null : euroCents(income),
    managementFeeRate: rate(fee),
    primoStarterQuarter,
  });
  return [result.principal, result.fee];
}

describe('quarterlyContribution', () => {
  it('rounds the quarter, then the fee on the rounded quarter', () => {
    expect(cents('secondaryOccupation', '2023Q1', 181_541, '0.0395')).toEqual([9_304, 368]);
    expect(cents('mainOccupation', '2022Q1', 1_465_844)).toEqual([75_125, 3_043]);
    expect(cents('mainOccupation', '2026Q1', 3_000_000)).toEqual([153_750, 6_227]);
  });

  it('gives the people of the demo fund their amounts', () => {
    expect(cents('primoStarter', '2026Q4', null, '0.0405', 1)).toEqual([34_130, 1_382]);
    expect(cents('selfEmployedStudent', '2026Q4', 1_200_000)).toEqual([16_979, 688]);
    expect(cents('article37', '2026Q4', 900_000)).toEqual([46_125, 1_868]);
    expect(cents('activePensioner', '2026Q2', 1_286_835)).toEqual([47_291, 1_915]);
  });

  it('changes the regime of the pension age in the last quarter of 2025', () => {
    expect(cents('pensionAgeNoPension', '2025Q3', 500_000)[0]).toBe(25_625);
    expect(cents('pensionAgeNoPension', '2025Q4', 500_000)[0]).toBe(87_171);
    expect(cents('pensionAgeOptOut', '2025Q4', 500_000)[0]).toBe(25_625);
    expect(cents('pensionAgeBefore2025', '2025Q4', 500_000)).toEqual([null, null]);
  });

  it('never guesses: unknown years and impossible incomes have no amount', () => {
    const future = quarterlyContribution({
      category: 'mainOccupation',
      quarter: quarter('2027Q1'),
      referenceIncome: null,
      managementFeeRate: rate('0.0405'),
    });
    expect(future).toMatchObject({
      principal: null,
      fee: null,
      toConfirm: { by: 'nisse', reason: 'missingFigure' },
    });
    expect(future.toConfirm?.parameters).toContain('income.mainFloor');
    expect(cents('mainOccupation', '2018Q4', 1_000_000)).toEqual([null, null]);
    expect(cents('mainOccupation', '2026Q1', -1)).toEqual([null, null]);
  });

  it('is monotonic in income, between its smallest and largest amount', () => {
    const income = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...categorySchema.options),
        fc.integer({ min: 2019, max: 2026 }),
        income,
        income,
        (category, year, a, b) => {
          const [low] = cents(category, `${year}Q1`, Math.min(a, b));
          const [high] = cents(category, `${year}Q1`, Math.max(a, b));
          if (low === null) return high === null;
          const [top] = cents('mainOccupation', `${year}Q1`, 20_000_000);
          return (
            low !== undefined &&
            typeof high === 'number' &&
            typeof top === 'number' &&
            low <= high &&
            high <= top
          );
        },
      ),
    );
  });

  it('tells the way in three languages', () => {
    const { trace } = quarterlyContribution({
      category: 'mainOccupation',
      quarter: quarter('2026Q1'),
      referenceIncome: euroCents(8_000_000),
      managementFeeRate: rate('0.0405'),
    });
    expect(trace.steps.map((step) => step.text)).toEqual([
      'scheme.main',
      'income.own',
      'bracket.first',
      'bracket.second',
      'quarter',
      'fee',
    ]);
    for (const lang of ['fr', 'nl', 'de'] as const) {
      expect(traceParagraph(trace, quarterlyContributionMessages, lang)).not.toContain('{');
    }
  });
});
