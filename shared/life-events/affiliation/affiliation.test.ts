import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacitySchema } from '#shared/entities/codes.ts';
import { langs } from '#shared/kernel/lang.ts';
import { addDays, addMonths, plainDate } from '#shared/kernel/plain-date.ts';
import { rateSchema } from '#shared/kernel/rate.ts';
import { assessAffiliation, type AffiliationDraft } from './assess-affiliation.ts';
import { assessCompany } from './assess-company.ts';
import { affiliationStatement } from './statement.ts';

const baker: AffiliationDraft = {
  capacity: 'selfEmployed',
  startOn: plainDate('2026-10-05'),
  signedOn: plainDate('2026-09-14'),
  birthDate: plainDate('1998-04-17'),
  otherActivity: 'none',
  retirementPensionPaid: false,
  student: false,
  article37Ground: 'none',
  primoStarterRequested: true,
  mainInPrevious20Quarters: false,
  married: false,
  helpedOrCompanyName: null,
  managementFeeRate: rateSchema.parse('0.0405'),
};

describe('affiliation of a person', () => {
  it('gives a baker who starts in October 2026 the reduced first quarter, discount once, fee on top', {
    tags: ['A1'],
  }, () => {
    const found = assessAffiliation(baker);
    expect(found.category).toBe('primoStarter');
    expect(found.firstContributions[0]).toMatchObject({
      quarter: '2026Q4',
      principal: 34_130,
      fee: 1_382,
      total: 35_512,
      dueOn: '2026-12-31',
    });
    // The figures of 2027 were not read by anybody yet.
    expect(found.firstContributions[1]?.total).toBeNull();
    expect(found.firstContributions[1]?.toConfirm).not.toBeNull();
    expect(found.blockers).toEqual([]);
    expect(found.solidarity).toBeNull();
  });

  it('is in time until the eve, and late from the first day on, with its consequences', {
    tags: ['A1'],
  }, () => {
    const eve = assessAffiliation({ ...baker, signedOn: plainDate('2026-10-04') });
    expect(eve).toMatchObject({ late: false, daysLate: 0, lastInTime: '2026-10-04', consequences: [] });
    const day = assessAffiliation({ ...baker, signedOn: plainDate('2026-10-05') });
    expect(day).toMatchObject({ late: true, daysLate: 1 });
    expect(day.consequences.map((one) => one.refs[0]?.article)).toEqual([
      'art. 44 § 3',
      'art. 9',
      'art. 17bis',
    ]);
    expect(day.consequences[2]?.says.fr).toContain('500,00');
  });

  it('cannot be signed more than six months before', () => {
    expect(assessAffiliation({ ...baker, signedOn: plainDate('2026-04-05') }).blockers).toEqual([]);
    expect(assessAffiliation({ ...baker, signedOn: plainDate('2026-04-04') }).blockers).toHaveLength(1);
  });

  it('names who answers for a helper, a spouse and an officer', () => {
    const link = (capacity: AffiliationDraft['capacity']) =>
      assessAffiliation({ ...baker, capacity, helpedOrCompanyName: 'Fictif' }).solidarity?.link;
    expect(link('helper')).toBe('helped');
    expect(link('assistingSpouse')).toBe('helped');
    expect(link('companyOfficer')).toBe('company');
    expect(link('workingPartner')).toBe('company');
  });

  it('has nothing to sign for a helper who is too young and not married', () => {
    const found = assessAffiliation({ ...baker, capacity: 'helper', birthDate: plainDate('2008-05-01') });
    expect(found.obliged).toBe(false);
    expect(found.firstContributions).toEqual([]);
    expect(found.blockers).toHaveLength(1);
  });

  it('is not signed while the person has not said what decides the category', () => {
    const unsaid = assessAffiliation({ ...baker, otherActivity: null });
    expect(unsaid.category).toBeNull();
    expect(unsaid.blockers.map(({ fr }) => fr)).toEqual([expect.stringMatching(/^La catégorie/)]);
    const older = { ...baker, birthDate: plainDate('1961-10-20'), retirementPensionPaid: null };
    const asked = assessAffiliation({ ...older, startOn: plainDate('2026-10-05') });
    expect(asked.categoryToConfirm?.by).toBe('nisse');
    expect(asked.blockers).toEqual([]);
  });

  it('makes a statement in three languages, whoever affiliates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...capacitySchema.options),
        fc.integer({ min: -200, max: 200 }),
        fc.boolean(),
        fc.integer({ min: 18, max: 64 }),
        (capacity, days, primoStarterRequested, age) => {
          const draft: AffiliationDraft = {
            ...baker,
            capacity,
            primoStarterRequested,
            birthDate: addMonths(baker.startOn, -12 * age),
            signedOn: addDays(baker.startOn, days),
          };
          const found = assessAffiliation(draft);
          expect(found.late).toBe(days >= 0);
          expect(found.daysLate).toBe(days >= 0 ? days + 1 : 0);
          const statement = affiliationStatement(draft, found);
          const words = [
            statement.title,
            ...[...statement.lines, ...statement.contributions].flatMap((one) => [one.label, one.value]),
            ...statement.declarations,
          ];
          for (const text of words) for (const lang of langs) expect(text[lang].trim()).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('affiliation of a company', () => {
  const draft = {
    createdOn: plainDate('2025-03-10'),
    signedOn: plainDate('2025-05-02'),
    balanceTotal: null,
    starterExemption: false,
  };

  it('gives the small contribution of the year and three months to affiliate', () => {
    expect(assessCompany(draft)).toMatchObject({
      contribution: 39_973,
      dueOn: '2025-12-31',
      lastInTime: '2025-06-10',
      late: false,
      consequences: [],
    });
  });

  it('says what a late affiliation costs', () => {
    const late = assessCompany({ ...draft, signedOn: plainDate('2025-06-11') });
    expect(late).toMatchObject({ late: true, daysLate: 1 });
    expect(late.consequences).toHaveLength(1);
  });

  it('leaves the amount of a year nobody read to be confirmed', () => {
    const found = assessCompany({
      ...draft,
      createdOn: plainDate('2026-03-10'),
      signedOn: plainDate('2026-04-01'),
    });
    expect(found.contribution).toBeNull();
    expect(found.toConfirm?.reason).toBe('missingFigure');
  });

  it('cannot be signed before the company exists', () => {
    expect(assessCompany({ ...draft, signedOn: plainDate('2025-03-09') }).blockers).toHaveLength(1);
  });
});
