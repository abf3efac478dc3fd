import type { RuleCase } from '#shared/rules/define-rule.ts';

const base = { quarter: '2026Q3', startedOn: '2020-02-10' };

export const quarterDueCases: readonly RuleCase[] = [
  one('ordinary', base, true, 'due'),
  one('begun-on-the-last-day', { ...base, startedOn: '2026-09-30' }, true, 'due'),
  one('before-the-start', { ...base, startedOn: '2026-10-01' }, false, 'beforeStart'),
  one('quarter-of-cessation', { ...base, ceasedOn: '2026-07-01' }, true, 'due'),
  one('after-cessation', { ...base, ceasedOn: '2026-06-30' }, false, 'afterCessation'),
  one(
    'cessation-in-the-quarter-of-the-pension',
    { ...base, ceasedOn: '2026-08-31', pensionFrom: '2026-09-01' },
    false,
    'retirement',
  ),
  one(
    'pension-in-a-later-quarter',
    { ...base, ceasedOn: '2026-08-31', pensionFrom: '2026-10-01' },
    true,
    'due',
  ),
  one('quarter-of-death', { ...base, diedOn: '2026-09-30' }, false, 'death'),
  one(
    'ill-from-the-first-month',
    { ...base, illness: { from: '2026-07-31', granted: true } },
    false,
    'illness',
  ),
  one('ill-from-the-second-month', { ...base, illness: { from: '2026-08-01', granted: true } }, true, 'due'),
  one(
    'resumed-in-the-third-month',
    { ...base, illness: { from: '2026-01-15', resumedOn: '2026-09-01', granted: true } },
    false,
    'illness',
  ),
  one(
    'resumed-in-the-second-month',
    { ...base, illness: { from: '2026-01-15', resumedOn: '2026-08-31', granted: true } },
    true,
    'due',
  ),
  one('illness-not-decided', { ...base, illness: { from: '2026-07-06' } }, null, 'illnessPending'),
  one(
    'second-quarter-after-a-birth-in-2026',
    { ...base, quarter: '2027Q1', birth: { on: '2026-08-19', granted: true } },
    false,
    'birth',
  ),
  one(
    'second-quarter-after-a-birth-in-2025',
    { ...base, quarter: '2026Q1', birth: { on: '2025-08-19', granted: true } },
    true,
    'due',
  ),
  one(
    'birth-to-be-confirmed',
    { ...base, quarter: '2026Q4', birth: { on: '2026-08-19' } },
    null,
    'birthPending',
  ),
];

function one(id: string, inputs: RuleCase['inputs'], due: boolean | null, reason: string): RuleCase {
  return { id, sources: ['L1', 'L2'], published: false, inputs, expected: { due, reason } };
}
