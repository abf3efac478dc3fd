import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { quarterEnd, quarterOf, quartersBetween } from '#shared/kernel/quarter.ts';
import { ageOn } from './age-on.ts';
import { birthGrantRule } from './birth-grant/birth-grant.rule.ts';
import { carerAllowanceRule } from './carer-allowance/carer-allowance.rule.ts';
import { familyBenefitRule } from './family-benefit/family-benefit.rule.ts';
import { maternityAllowanceRule } from './maternity-allowance/maternity-allowance.rule.ts';
import { maternityContributionExemptionRule } from './maternity-contribution-exemption/maternity-contribution-exemption.rule.ts';
import { maternityLeaveRule } from './maternity-leave/maternity-leave.rule.ts';
import { paternityAllowanceRule } from './paternity-allowance/paternity-allowance.rule.ts';
import { paternityLeaveRule } from './paternity-leave/paternity-leave.rule.ts';

const between = (first: string, last: string): fc.Arbitrary<PlainDate> => {
  const start = plainDate(first);
  return fc.integer({ min: 0, max: daysBetween(start, plainDate(last)) }).map((days) => addDays(start, days));
};
const known = between('2023-01-01', '2026-02-28');
const anyBirth = between('2019-05-01', '2035-12-31');
const maternity = (weeks: readonly { from: PlainDate; half: boolean }[], multipleBirth = false) =>
  maternityAllowanceRule.answer({
    weeks: [...weeks],
    multipleBirth,
    waitingPeriodDone: true,
    contributionsInOrder: true,
    activityStopped: true,
  }).answer;
const amount = (value: number | null): number => {
  expect(value).not.toBeNull();
  return value ?? 0;
};

describe('maternity allowance', () => {
  // Few different days: several weeks on one day are where an order could show.
  const firstDays = fc.oneof(known, fc.constantFrom(plainDate('2024-05-01'), plainDate('2025-02-01')));
  const week = fc.record({ from: firstDays, half: fc.boolean() });
  const weeks = fc.array(week, { maxLength: 30 });
  const three = [0, 7, 14].map((days) => ({ from: addDays(plainDate('2023-01-01'), days), half: false }));

  it('does not depend on the order in which the weeks are given', () => {
    fc.assert(
      fc.property(weeks, (list) => {
        expect(maternity([...list, ...three]).total).toBe(maternity([...three, ...list.toReversed()]).total);
      }),
    );
  });

  it('pays no more than the whole leave, and every week that is inside it', () => {
    fc.assert(
      fc.property(weeks, fc.boolean(), (list, multiple) => {
        const all = [...three, ...list];
        const { total, fullWeeks, halfWeeks } = maternity(all, multiple);
        const most = multiple ? 13 : 12;
        expect(fullWeeks * 2 + halfWeeks).toBeLessThanOrEqual(most * 2);
        expect(amount(total)).toBeLessThanOrEqual(4 * 89_031 + (most - 4) * 2 * 44_516);
        const asked = all.reduce((sum, { half }) => sum + (half ? 1 : 2), 0);
        if (asked <= most * 2) expect(fullWeeks + halfWeeks).toBe(all.length);
      }),
    );
  });

  it('grows with each week up to the maximum and stays there', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 3, max: 30 }), (from, full) => {
        const of = (length: number) =>
          amount(maternity(Array.from({ length }, () => ({ from, half: false }))).total);
        if (full < 12) expect(of(full + 1)).toBeGreaterThan(of(full));
        else expect(of(full + 1)).toBe(of(full));
      }),
    );
  });
});

describe('maternity leave', () => {
  it('loses no day: two weeks from the birth, then thirty-six', () => {
    fc.assert(
      fc.property(
        anyBirth,
        fc.integer({ min: -60, max: 20 }),
        fc.nat(400),
        (expectedOn, late, inHospital) => {
          const bornOn = addDays(expectedOn, late);
          const { answer } = maternityLeaveRule.answer({
            expectedOn,
            bornOn,
            multipleBirth: false,
            hospitalDays: inHospital,
          });
          const { earliestDay, mandatoryFrom, mandatoryTo, lastDay } = answer;
          if (!earliestDay || !mandatoryFrom || !mandatoryTo || !lastDay) throw new Error('no dates');
          expect(earliestDay <= mandatoryFrom && mandatoryFrom <= bornOn).toBe(true);
          expect(daysBetween(bornOn, mandatoryTo)).toBe(13);
          expect(daysBetween(mandatoryTo, lastDay)).toBe(36 * 7);
          expect(answer.extensionDays).toBe(Math.min(Math.max(inHospital - 7, 0), 168));
        },
      ),
    );
  });
});

describe('exemption after birth', () => {
  it('begins with the quarter after the birth and leaves no gap', () => {
    fc.assert(
      fc.property(anyBirth, (bornOn) => {
        const { answer } = maternityContributionExemptionRule.answer({
          bornOn,
          maternityAllowanceConfirmed: true,
          category: 'mainOccupation',
          quarterlyContribution: null,
        });
        expect(answer.quarters).toHaveLength(bornOn < plainDate('2026-01-01') ? 1 : 2);
        answer.quarters.forEach((quarter, i) =>
          expect(quartersBetween(quarterOf(bornOn), quarter)).toBe(i + 1),
        );
      }),
    );
  });
});

describe('paternity and birth leave', () => {
  it('never gives less time for a later birth', () => {
    fc.assert(
      fc.property(anyBirth, (bornOn) => {
        const of = (day: PlainDate) =>
          paternityLeaveRule.answer({ bornOn: day, lastLeaveDay: null, requestedOn: null }).answer;
        const { lastLeaveDay, requestDeadline } = of(bornOn);
        const next = of(addDays(bornOn, 1));
        if (!lastLeaveDay || !requestDeadline || !next.lastLeaveDay || !next.requestDeadline)
          throw new Error('no dates');
        expect(requestDeadline).toBe(quarterEnd(quarterOf(requestDeadline)));
        expect(next.lastLeaveDay >= lastLeaveDay && next.requestDeadline >= requestDeadline).toBe(true);
        expect(daysBetween(bornOn, lastLeaveDay)).toBeGreaterThanOrEqual(118);
        expect(daysBetween(bornOn, lastLeaveDay)).toBeLessThanOrEqual(123);
      }),
    );
  });

  it('pays at most twenty days, and birth help only up to eight', () => {
    const days = fc.nat(30);
    fc.assert(
      fc.property(between('2023-11-01', '2026-02-28'), days, fc.nat(60), (rateOn, fullDays, halfDays) => {
        const { answer } = paternityAllowanceRule.answer({
          bornOn: null,
          rateOn,
          fullDays,
          halfDays,
          birthHelp: true,
          category: null,
          contributionAtMainLevel: null,
          twoQuartersPaid: null,
          parentage: null,
        });
        const halves = fullDays * 2 + halfDays;
        expect(answer.fullDays * 2 + answer.halfDays).toBe(Math.min(halves, 40));
        expect(answer.birthHelp).toBe(halves <= 16 ? 13_500 : 0);
        expect(amount(answer.total)).toBe(amount(answer.allowance) + amount(answer.birthHelp));
        expect(amount(answer.allowance)).toBeLessThanOrEqual(20 * 2 * 5_177);
      }),
    );
  });
});

describe('birth grant', () => {
  it('in Brussels is claimed until the end of a quarter, three years on', () => {
    fc.assert(
      fc.property(between('2020-01-01', '2035-12-31'), (bornOn) => {
        const { lastDay } = birthGrantRule.answer({
          region: 'brussels',
          expectedOn: null,
          bornOn,
          children: 1,
          firstChild: null,
          requestedOn: null,
        }).answer;
        if (!lastDay) throw new Error('no date');
        expect(quartersBetween(quarterOf(bornOn), quarterOf(lastDay))).toBe(12);
        expect(lastDay).toBe(quarterEnd(quarterOf(lastDay)));
      }),
    );
  });
});

describe('informal care', () => {
  it('stays within the request, the career and the exempted quarters', () => {
    fc.assert(
      fc.property(
        between('2023-11-01', '2025-08-31'),
        fc.integer({ min: 1, max: 24 }),
        fc.nat(20),
        fc.nat(6),
        (from, months, monthsBefore, exemptQuartersBefore) => {
          const { answer } = carerAllowanceRule.answer({
            from,
            months,
            interruption: 'full',
            monthsBefore,
            exemptQuartersBefore,
            careRecognised: true,
            category: 'mainOccupation',
            contributionAtMainLevel: null,
            twoQuartersPaid: true,
          });
          expect(answer.paidMonths).toBe(Math.max(0, Math.min(months, 6, 12 - monthsBefore)));
          expect(answer.exemptQuarters.length).toBeLessThanOrEqual(Math.max(0, 4 - exemptQuartersBefore));
          expect(amount(answer.allowance)).toBeGreaterThanOrEqual(answer.paidMonths * 157_468);
          expect(amount(answer.allowance)).toBeLessThanOrEqual(answer.paidMonths * 163_826);
        },
      ),
    );
  });
});

describe('family benefits', () => {
  it('of the German-speaking Community in 2019 grow by one child at a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (children, socialGranted) => {
        const of = (length: number) =>
          amount(
            familyBenefitRule.answer({
              region: 'germanCommunity',
              on: plainDate('2019-07-01'),
              children: Array.from({ length }, () => ({
                bornOn: plainDate('2014-01-01'),
                entitledAfter18: null,
                higherEducation: false,
                orphan: 'none' as const,
              })),
              householdIncome: null,
              cadastralIncome: null,
              singleParent: null,
              socialGranted,
            }).answer.monthly,
          );
        const step = 15_700 + (children + 1 >= 3 ? 13_500 : 0) + (socialGranted ? 7_500 : 0);
        expect(of(children + 1) - of(children)).toBe(step);
      }),
    );
  });

  it('count ages in full years', () => {
    expect(ageOn(plainDate('2007-03-15'), plainDate('2013-03-14'))).toBe(5);
    expect(ageOn(plainDate('2007-03-15'), plainDate('2013-03-15'))).toBe(6);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2014-02-28'))).toBe(5);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2014-03-01'))).toBe(6);
  });
});
