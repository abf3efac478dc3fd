import type { RuleCase } from '#shared/rules/define-rule.ts';

export const formerFamilyBenefitCases: readonly RuleCase[] = [
  {
    id: 'six-on-the-birthday',
    sources: ['B105', 'B103'],
    published: false,
    inputs: { bornOn: '2007-03-15', on: '2013-03-15' },
    expected: {
      regime: 'selfEmployed',
      ageStep: 6,
      ageSupplementBase: 1_192,
      nextStepOn: '2019-03-15',
      monthly: null,
    },
  },
  {
    id: 'the-day-before',
    sources: ['B105'],
    published: false,
    inputs: { bornOn: '2007-03-15', on: '2013-03-14' },
    expected: { ageStep: null, ageSupplementBase: null, nextStepOn: '2013-03-15' },
  },
  {
    id: 'general-law-and-eighteen',
    sources: ['B102', 'B105'],
    published: false,
    inputs: { bornOn: '1996-07-01', on: '2014-07-01', region: 'flanders' },
    expected: { regime: 'general', ageStep: 18, ageSupplementBase: 2_092, nextStepOn: null },
  },
  {
    id: 'single-parent-2007',
    sources: ['B104'],
    published: false,
    inputs: { bornOn: '2004-07-01', on: '2007-06-01', singleParent: true },
    expected: { regime: 'selfEmployed', singleParentSupplement: 1_741 },
  },
  {
    id: 'flanders-2019-is-regional',
    sources: ['B102'],
    published: false,
    inputs: { bornOn: '2014-07-01', on: '2019-01-01', region: 'flanders' },
    expected: { regime: 'regional', ageStep: null },
  },
  {
    id: 'brussels-2019-is-still-federal',
    sources: ['B102'],
    published: false,
    inputs: { bornOn: '2014-07-01', on: '2019-12-31', region: 'brussels' },
    expected: { regime: 'general' },
  },
];
