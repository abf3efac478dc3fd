import type { RuleCase } from '#shared/rules/define-rule.ts';

const article14 = [
  'possibilityOfAppeal',
  'courtAddress',
  'timeLimitAndProcedure',
  'judicialCodeArticles',
  'fileReference',
  'explanationService',
];
const article15 = [
  'findingOfUndue',
  'totalAndComputation',
  'provisionsBreached',
  'limitationPeriod',
  'possibilityOfWaiver',
  'instalmentProposal',
];

export const mandatoryMentionsCases: readonly RuleCase[] = [
  one('GB34', 'refusal', ['possibilityOfAppeal', 'courtAddress'], article14.slice(2)),
  one('complete-refusal', 'refusal', article14, []),
  one('complete-grant', 'grant', article14, []),
  one('recovery-without-article-15', 'recovery', article14, article15),
  one('complete-recovery', 'recovery', [...article14, ...article15], []),
  one('nothing-said', 'grant', [], article14),
];

function one(
  id: string,
  decision: string,
  mentions: readonly string[],
  missing: readonly string[],
): RuleCase {
  const complete = missing.length === 0;
  return {
    id,
    sources: ['B123', 'B127'],
    published: false,
    inputs: { decision, mentions },
    expected: { compliant: complete, missing, appealPeriodRuns: complete },
    eligibility: complete ? 'met' : 'missing',
  };
}
