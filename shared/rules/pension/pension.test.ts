import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euroCents } from '#shared/kernel/money.ts';
import { addDays, addMonths, addYears, type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import { plciMaximumRule } from '../supplementary-pension/plci-maximum/plci-maximum.rule.ts';
import { continuedInsuranceRule } from './continued-insurance/continued-insurance.rule.ts';
import { earlyPensionRule } from './early-pension/early-pension.rule.ts';
import { legalPensionAgeRule } from './legal-pension-age/legal-pension-age.rule.ts';
import { pensionBonusRule } from './pension-bonus/pension-bonus.rule.ts';
import { transitionAllowanceRule } from './transition-allowance/transition-allowance.rule.ts';
import { workAfterPensionRule } from './work-after-pension/work-after-pension.rule.ts';

const days = (from: string, count: number) =>
  fc.integer({ min: 0, max: count }).map((at): PlainDate => addDays(plainDate(from), at));
const cents = fc.integer({ min: 0, max: 20_000_000 }).map(euroCents);

describe('legal pension age', () => {
  it('never comes earlier for somebody born later', () => {
    fc.assert(
      fc.property(days('1945-01-01', 20_000), (birthDate) => {
        const one = legalPensionAgeRule.answer({ birthDate }).answer;
        const next = legalPensionAgeRule.answer({ birthDate: addDays(birthDate, 1) }).answer;
        expect(one.reachedOn !== null && next.reachedOn !== null && one.reachedOn <= next.reachedOn).toBe(
          true,
        );
        expect(one.reachedOn).toBe(addYears(birthDate, one.age ?? 0));
      }),
    );
  });
});

describe('early pension', () => {
  const years = fc.integer({ min: 0, max: 50 });
  const ages = fc.integer({ min: 50, max: 70 });

  it('is kept with one more career year, and at the same career with one more year of age', () => {
    fc.assert(
      fc.property(ages, years, days('2019-01-01', 2900), (age, careerYears, startsOn) => {
        const asked = { startsOn, birthDate: null, age, careerYears };
        if (earlyPensionRule.answer(asked).answer.eligible !== true) return;
        for (const better of [{ careerYears: careerYears + 1 }, { age: age + 1 }])
          expect(earlyPensionRule.answer({ ...asked, ...better }).answer.eligible).toBe(true);
      }),
    );
  });

  it('says how many years lack: with them it is granted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 64 }), years, (age, careerYears) => {
        const asked = { startsOn: plainDate('2026-07-01'), birthDate: null, age, careerYears };
        const { lackingYears } = earlyPensionRule.answer(asked).answer;
        expect(lackingYears).not.toBeNull();
        const then = { ...asked, careerYears: careerYears + (lackingYears ?? 0) };
        expect(earlyPensionRule.answer(then).answer.eligible).toBe(true);
      }),
    );
  });
});

describe('transition allowance', () => {
  const child = fc.record({ bornOn: days('1995-01-01', 11_500), disabled: fc.boolean() });

  it('never gets shorter with one more child', () => {
    fc.assert(
      fc.property(
        fc.array(child, { maxLength: 4 }),
        child,
        days('2019-01-01', 2800),
        (children, more, deathOn) => {
          const facts = { deathOn, belowSurvivorAge: true, marriedLongEnough: true, remarried: false };
          const before = transitionAllowanceRule.answer({ ...facts, children }).answer.months ?? 0;
          const after = transitionAllowanceRule.answer({ ...facts, children: [more, ...children] }).answer;
          expect(after.months ?? 0).toBeGreaterThanOrEqual(before);
          expect([12, 18, 24, 36, 48]).toContain(after.months);
        },
      ),
    );
  });
});

describe('continued insurance', () => {
  it('is asked for until the end of the second quarter after the cessation', () => {
    fc.assert(
      fc.property(days('2019-01-01', 3000), (ceasedOn) => {
        const { answer } = continuedInsuranceRule.answer({
          ceasedOn,
          requestedOn: null,
          birthDate: null,
          stoppedCompletely: null,
          otherSocialStatus: null,
          quartersInOrder: null,
        });
        expect(answer.deadline).toBe(quarterEnd(addQuarters(quarterOf(ceasedOn), 2)));
      }),
    );
  });
});

describe('work after pension', () => {
  const asked = {
    year: 2024,
    pension: 'retirement',
    birthDate: plainDate('1961-05-05'),
    careerYearsAtStart: 42,
    activity: 'selfEmployed',
  } as const;

  it('costs more of the pension the more is earned, never more than all of it, nothing up to the limit', () => {
    fc.assert(
      fc.property(cents, cents, fc.boolean(), (one, other, childInCharge) => {
        const cost = (income: typeof one) => {
          const { answer } = workAfterPensionRule.answer({ ...asked, childInCharge, income });
          if (income <= (answer.limit ?? 0)) expect(answer.reduction).toBe('0.0000');
          return Number(answer.reduction);
        };
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(cost(less)).toBeLessThanOrEqual(cost(more));
        expect(cost(more)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('pension bonus', () => {
  it('never shrinks when the pension begins a month later', () => {
    fc.assert(
      fc.property(
        days('1955-01-01', 8000),
        days('2020-01-01', 3000),
        fc.integer({ min: 0, max: 200 }),
        (birthDate, earliestPensionOn, months) => {
          const pensionFrom = addMonths(earliestPensionOn, months);
          const facts = { birthDate, earliestPensionOn, careerCondition: true };
          const now = pensionBonusRule.answer({ ...facts, pensionFrom }).answer;
          const later = pensionBonusRule.answer({ ...facts, pensionFrom: addMonths(pensionFrom, 1) }).answer;
          expect(later.oldQuarters).toBeGreaterThanOrEqual(now.oldQuarters);
          expect(later.newMonths).toBeGreaterThanOrEqual(now.newMonths);
          expect(now.oldQuarters).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});

describe('free supplementary pension', () => {
  const maximum = (year: number, revaluedIncome: ReturnType<typeof euroCents>) =>
    plciMaximumRule.answer({ year, revaluedIncome, contributionsInOrder: null }).answer;

  it('grows with the income up to its ceiling, and the social one is never the smaller', () => {
    fc.assert(
      fc.property(fc.constantFrom(2020, 2022, 2023, 2024, 2025, 2026), cents, (year, income) => {
        const here = maximum(year, income);
        const above = maximum(year, euroCents(income + 1));
        const top = maximum(year, euroCents(90_000_000));
        for (const form of ['ordinary', 'social'] as const) {
          expect(here[form] ?? -1).toBeLessThanOrEqual(above[form] ?? -1);
          expect((above[form] ?? 0) - (here[form] ?? 0)).toBeLessThanOrEqual(1);
          expect(here[form] ?? -1).toBeLessThanOrEqual(top[form] ?? -1);
        }
        expect(here.ordinary ?? 0).toBeLessThanOrEqual(here.social ?? 0);
      }),
    );
  });
});
