import type { RuleCase } from '#shared/rules/define-rule.ts';

const three = [{ bornOn: '2010-02-01' }, { bornOn: '2013-05-20' }, { bornOn: '2018-09-09' }];

export const familyBenefitCases: readonly RuleCase[] = [
  {
    id: 'GB26',
    sources: ['B101'],
    published: true,
    inputs: { region: 'germanCommunity', on: '2019-07-01', children: three, socialGranted: false },
    expected: { authority: 'germanCommunity', monthly: 60_600, yearly: 15_600, monthlyBase: 47_100 },
  },
  {
    id: 'german-community-social',
    sources: ['B99'],
    published: false,
    inputs: { region: 'germanCommunity', on: '2019-07-01', children: [three[0]], socialGranted: true },
    expected: { monthly: 23_200, yearly: 5_200 },
  },
  {
    id: 'german-community-2026-to-be-confirmed',
    sources: ['B99'],
    published: false,
    inputs: { region: 'germanCommunity', on: '2026-07-01', children: three },
    expected: { authority: 'germanCommunity', monthly: null, yearly: null },
  },
  {
    id: 'wallonia-born-2021',
    sources: ['B82'],
    published: false,
    inputs: { region: 'wallonia', on: '2025-06-01', children: [{ bornOn: '2021-03-01' }] },
    expected: { authority: 'aviq', monthly: 19_273, yearly: null },
  },
  {
    id: 'wallonia-orphan',
    sources: ['B81', 'B82'],
    published: false,
    inputs: {
      region: 'wallonia',
      on: '2025-06-01',
      children: [{ bornOn: '2021-03-01', orphan: 'one' }],
    },
    expected: { monthly: 28_910 },
  },
  {
    id: 'wallonia-old-model-with-social-supplement',
    sources: ['B86'],
    published: false,
    inputs: {
      region: 'wallonia',
      on: '2024-10-01',
      children: [{ bornOn: '2010-03-01' }],
      householdIncome: 3_000_000,
    },
    expected: {
      monthly: null,
      lines: [
        { kind: 'base', amount: null },
        { kind: 'social', amount: 5_714 },
        { kind: 'school', amount: null },
      ],
    },
  },
  {
    id: 'flanders-born-2020',
    sources: ['B92', 'B93'],
    published: false,
    inputs: { region: 'flanders', on: '2024-01-01', children: [{ bornOn: '2020-03-01' }] },
    expected: { authority: 'opgroeien', monthly: 17_666, yearly: 2_208 },
  },
  {
    id: 'brussels-lowest-and-highest-of-2025',
    sources: ['B88', 'B91'],
    published: false,
    inputs: {
      region: 'brussels',
      on: '2025-06-01',
      children: [
        { bornOn: '2016-03-01' },
        { bornOn: '2005-03-01', entitledAfter18: true, higherEducation: true },
      ],
    },
    expected: {
      authority: 'iriscare',
      lines: [
        { kind: 'base', child: 1, amount: null },
        { kind: 'school', amount: null },
        { kind: 'base', child: 2, amount: 17_408 },
        { kind: 'school', amount: null },
      ],
    },
  },
  {
    id: 'brussels-social-supplement-two-children-single-parent',
    sources: ['B89'],
    published: false,
    inputs: {
      region: 'brussels',
      on: '2024-06-01',
      children: [{ bornOn: '2010-03-01' }, { bornOn: '2020-03-01' }],
      householdIncome: 2_500_000,
      cadastralIncome: 0,
      singleParent: true,
    },
    expected: {
      monthly: null,
      lines: [
        { kind: 'base' },
        { kind: 'social', child: 1, amount: 10_971 },
        { kind: 'school' },
        { kind: 'base' },
        { kind: 'social', child: 2, amount: 9_752 },
        { kind: 'school' },
      ],
    },
  },
  {
    id: 'brussels-2019-federal',
    sources: ['B102'],
    published: false,
    inputs: { region: 'brussels', on: '2019-06-01', children: [{ bornOn: '2016-03-01' }] },
    expected: { authority: 'federal', monthly: null },
  },
  {
    id: 'nineteen-and-nobody-knows',
    sources: ['B88'],
    published: false,
    inputs: { region: 'flanders', on: '2024-01-01', children: [{ bornOn: '2004-06-01' }] },
    expected: { monthly: null },
  },
];
