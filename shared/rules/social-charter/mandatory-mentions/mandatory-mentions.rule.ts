import * as z from 'zod';
import { type Condition, defineRule } from '#shared/rules/define-rule.ts';
import { ref } from '#shared/rules/trace.ts';
import { mandatoryMentionsCases } from './mandatory-mentions.cases.ts';
import { mandatoryMentionsMessages } from './mandatory-mentions.messages.ts';

/** Mentions of every decision (article 14), in the order of the law. */
export const decisionMentions = [
  'possibilityOfAppeal',
  'courtAddress',
  'timeLimitAndProcedure',
  'judicialCodeArticles',
  'fileReference',
  'explanationService',
] as const;

/** What a decision to recover what was wrongly paid must hold besides (article 15). */
export const recoveryMentions = [
  'findingOfUndue',
  'totalAndComputation',
  'provisionsBreached',
  'limitationPeriod',
  'possibilityOfWaiver',
  'instalmentProposal',
] as const;

export type Mention = (typeof decisionMentions)[number] | (typeof recoveryMentions)[number];

export interface MentionsAnswer {
  readonly compliant: boolean;
  readonly missing: readonly Mention[];
  /** Without every mention the period of appeal does not begin. */
  readonly appealPeriodRuns: boolean;
}

const inputs = z.strictObject({
  decision: z.enum(['grant', 'refusal', 'recovery']),
  mentions: z.array(z.enum([...decisionMentions, ...recoveryMentions])),
});

type Inputs = z.infer<typeof inputs>;

function mentionCondition(id: Mention): Condition<Inputs> {
  const ofRecovery = recoveryMentions.some((one) => one === id);
  return {
    id,
    refs: [ref('B123', ofRecovery ? 'art. 15' : 'art. 14')],
    data: ['decision', 'mentions'],
    check: ({ decision, mentions }) =>
      (ofRecovery && decision !== 'recovery') || mentions.includes(id) ? 'met' : 'missing',
  };
}

/** Articles 14 and 15 of the law of 11 April 1995: what a decision must say before the period of appeal runs. */
export const mandatoryMentionsRule = defineRule({
  id: 'mandatory-mentions',
  version: 1,
  label: {
    fr: 'Mentions obligatoires d’une décision',
    nl: 'Verplichte vermeldingen van een beslissing',
    de: 'Pflichtangaben einer Entscheidung',
  },
  serves: ['B2', 'N1'],
  refs: [ref('B123', 'art. 14'), ref('B123', 'art. 15'), ref('B127', 'arrêt')],
  parameters: [],
  inputs,
  conditions: [...decisionMentions, ...recoveryMentions].map(mentionCondition),
  messages: mandatoryMentionsMessages,
  cases: mandatoryMentionsCases,
  compute({ decision, mentions }, _pack, trace): { answer: MentionsAnswer; toConfirm: null } {
    const wanted: readonly Mention[] =
      decision === 'recovery' ? [...decisionMentions, ...recoveryMentions] : decisionMentions;
    const missing = wanted.filter((one) => !mentions.includes(one));
    const compliant = missing.length === 0;
    trace?.step(compliant ? 'compliant' : 'incomplete', {
      values: { count: { kind: 'number', value: missing.length } },
      data: ['decision', 'mentions'],
      refs: [ref('B123', 'art. 14'), ref('B127', 'arrêt')],
    });
    return { answer: { compliant, missing, appealPeriodRuns: compliant }, toConfirm: null };
  },
});
