import type { RuleCase } from '#shared/rules/define-rule.ts';
import type { SourceId } from '#shared/rules/parameters/sources.ts';

const worker = {
  quarter: '2026Q1',
  birthDate: '1985-06-15',
  capacity: 'selfEmployed',
  otherActivity: 'none',
};
const retired = { ...worker, birthDate: '1959-03-02', retirementPensionPaid: false };

export const categoryOfContributorCases: readonly RuleCase[] = [
  one('main', ['L1'], worker, 'mainOccupation'),
  one('officer-is-main', ['L1'], { ...worker, capacity: 'companyOfficer' }, 'mainOccupation'),
  one('secondary', ['L1', 'L2'], { ...worker, otherActivity: 'teacher' }, 'secondaryOccupation'),
  one('other-activity-unknown', ['L1'], { ...worker, otherActivity: null }, null),
  one('article-37', ['L2'], { ...worker, article37Ground: 'spouseCover' }, 'article37'),
  one(
    'article-37-disability-from-july-2023',
    ['L2'],
    { ...worker, quarter: '2023Q2', article37Ground: 'disability' },
    'mainOccupation',
  ),
  one('maxi', ['L1'], { ...worker, capacity: 'assistingSpouse' }, 'maxiStatus'),
  one(
    'mini',
    ['L2'],
    { ...worker, capacity: 'assistingSpouse', birthDate: '1955-12-31', miniStatusChosen: true },
    'miniStatus',
  ),
  one(
    'mini-born-too-late',
    ['L2'],
    {
      ...worker,
      quarter: '2019Q1',
      capacity: 'assistingSpouse',
      birthDate: '1956-01-01',
      miniStatusChosen: true,
      retirementPensionPaid: false,
    },
    'maxiStatus',
  ),
  one('student', ['L1'], { ...worker, birthDate: '2003-05-14', studentStatus: true }, 'selfEmployedStudent'),
  one(
    'student-last-quarter-of-25',
    ['L1'],
    { ...worker, quarter: '2025Q4', birthDate: '2000-01-01', studentStatus: true },
    'selfEmployedStudent',
  ),
  one(
    'student-too-old',
    ['L1'],
    { ...worker, quarter: '2026Q1', birthDate: '2000-01-01', studentStatus: true },
    'mainOccupation',
  ),
  one(
    'student-kept',
    ['L2'],
    { ...worker, quarter: '2026Q4', birthDate: '2000-11-01', studentStatus: true, studentKept: true },
    'selfEmployedStudent',
  ),
  one('pension-paid', ['L1'], { ...retired, retirementPensionPaid: true }, 'activePensioner'),
  one('pension-age-before-the-reform', ['L1'], { ...retired, quarter: '2025Q3' }, 'pensionAgeBefore2025'),
  one('pension-age-after-the-reform', ['F3', 'K2'], { ...retired, quarter: '2025Q4' }, 'pensionAgeNoPension'),
  one('pension-age-opt-out', ['F3', 'K2'], { ...retired, optOut: true }, 'pensionAgeOptOut'),
  one('pension-unknown', ['L1'], { ...retired, retirementPensionPaid: null }, null),
  one(
    'born-in-1960-reaches-66',
    ['B50'],
    { ...retired, birthDate: '1960-01-15', quarter: '2025Q2' },
    'mainOccupation',
  ),
  one('quarter-of-the-birthday', ['L1'], { ...retired, birthDate: '1960-01-15', quarter: '2026Q1' }, null),
  one(
    'primo',
    ['L1'],
    { ...worker, primoStarterRequested: true, mainQuarterNumber: 4, mainInPrevious20Quarters: false },
    'primoStarter',
  ),
  one(
    'primo-fifth-quarter',
    ['L1'],
    { ...worker, primoStarterRequested: true, mainQuarterNumber: 5, mainInPrevious20Quarters: false },
    'mainOccupation',
  ),
  one(
    'primo-artist-eighth-quarter',
    ['L1'],
    {
      ...worker,
      primoStarterRequested: true,
      mainQuarterNumber: 8,
      mainInPrevious20Quarters: false,
      artistCertificate: true,
    },
    'primoStarter',
  ),
  one(
    'primo-history-unknown',
    ['L1'],
    { ...worker, primoStarterRequested: true, mainQuarterNumber: 1 },
    null,
  ),
  one(
    'young-helper',
    ['L1', 'L2'],
    { ...worker, capacity: 'helper', birthDate: '2007-05-01', married: false },
    null,
    false,
  ),
  one(
    'helper-in-the-year-of-20',
    ['L1', 'L2'],
    { ...worker, capacity: 'helper', birthDate: '2006-12-31' },
    'mainOccupation',
  ),
];

function one(
  id: string,
  sources: readonly SourceId[],
  inputs: RuleCase['inputs'],
  category: string | null,
  obliged: boolean | null = category === null ? null : true,
): RuleCase {
  return { id, sources, published: false, inputs, expected: { category, obliged } };
}
