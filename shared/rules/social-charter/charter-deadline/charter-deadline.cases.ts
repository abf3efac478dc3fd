import type { RuleCase } from '#shared/rules/define-rule.ts';

export const charterDeadlineCases: readonly RuleCase[] = [
  one('answer-in-45-days', { kind: 'information', startsOn: '2026-10-20' }, { dueOn: '2026-12-04' }),
  one('decision-end-of-february', { kind: 'decision', startsOn: '2026-10-31' }, { dueOn: '2027-02-28' }),
  one('payment', { kind: 'payment', startsOn: '2026-01-15' }, { dueOn: '2026-05-15', runs: true }),
  one(
    'appeal',
    { kind: 'appeal', startsOn: '2026-11-23', mentionsComplete: true },
    { dueOn: '2027-02-23', runs: true },
  ),
  one(
    'appeal-letter-before-christmas',
    { kind: 'appeal', startsOn: '2026-12-23', posted: true, mentionsComplete: true },
    { startsOn: '2026-12-29', dueOn: '2027-03-29' },
  ),
  one(
    'appeal-without-a-mention',
    { kind: 'appeal', startsOn: '2026-11-23', mentionsComplete: false },
    { dueOn: null, runs: false },
    'missing',
  ),
  one(
    'appeal-mentions-unknown',
    { kind: 'appeal', startsOn: '2026-11-23' },
    { dueOn: '2027-02-23', runs: null },
    'unknown',
  ),
  one(
    'suspended-ten-days',
    {
      kind: 'decision',
      startsOn: '2026-01-15',
      suspensions: [{ from: '2026-02-01', to: '2026-02-11' }],
    },
    { dueOn: '2026-05-25', suspendedDays: 10 },
  ),
  one(
    'suspension-without-end',
    { kind: 'decision', startsOn: '2026-01-15', suspensions: [{ from: '2026-02-01', to: null }] },
    { dueOn: null, runs: true },
  ),
  one('before-the-charter', { kind: 'decision', startsOn: '1996-01-15' }, { dueOn: null, runs: null }),
  one(
    'letter-of-2018',
    { kind: 'information', startsOn: '2018-06-01', posted: true },
    { startsOn: null, dueOn: null },
  ),
];

function one(
  id: string,
  inputs: RuleCase['inputs'],
  expected: RuleCase['expected'],
  eligibility: RuleCase['eligibility'] = 'met',
): RuleCase {
  return { id, sources: ['B120', 'B121', 'B123'], published: false, inputs, expected, eligibility };
}
