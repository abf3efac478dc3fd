import type { RuleCase } from '#shared/rules/define-rule.ts';

const facts = { belowSurvivorAge: true, marriedLongEnough: true, remarried: false };

export const transitionAllowanceCases: readonly RuleCase[] = [
  one('no-child', '2025-03-10', [], 18),
  one('GB24', '2025-03-10', [{ bornOn: '2013-06-01' }], 48, true),
  one('turns-13-in-the-year', '2025-03-10', [{ bornOn: '2012-12-31' }], 36),
  one('older-child', '2025-03-10', [{ bornOn: '2008-01-01' }], 36),
  one('older-and-young', '2025-03-10', [{ bornOn: '2008-01-01' }, { bornOn: '2020-01-01' }], 48),
  one('older-disabled-child', '2025-03-10', [{ bornOn: '2008-01-01', disabled: true }], 48),
  one('posthumous-child', '2025-03-10', [{ bornOn: '2026-01-04' }], 48),
  one('born-301-days-after', '2025-03-10', [{ bornOn: '2026-01-05' }], 18),
  one('old-duration', '2019-03-10', [{ bornOn: '2015-01-01' }], 24),
  one('prolonged-in-2021', '2020-11-10', [], 18),
  one('before-2019-not-read', '2018-03-10', [], null),
  {
    id: 'request-within-a-year',
    sources: ['B70'],
    published: false,
    inputs: { deathOn: '2024-02-29', children: [], ...facts, remarried: true },
    expected: { requestBy: '2025-02-28' },
    eligibility: 'missing',
  },
];

function one(
  id: string,
  deathOn: string,
  children: readonly object[],
  months: number | null,
  published = false,
): RuleCase {
  return {
    id,
    sources: ['B70', 'PE2'],
    published,
    inputs: { deathOn, children, ...facts },
    expected: { months },
    eligibility: 'met',
  };
}
