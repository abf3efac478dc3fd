import * as z from 'zod';
import {
  type Mention,
  mandatoryMentionsRule,
} from '../social-charter/mandatory-mentions/mandatory-mentions.rule.ts';
import { type GoldenRule, golden } from './golden-rule.ts';

const mentionNames: Readonly<Record<Mention, string>> = {
  possibilityOfAppeal: 'possibility of appeal',
  courtAddress: 'court address',
  timeLimitAndProcedure: 'time limit and procedure of appeal',
  judicialCodeArticles: 'content of art. 728 and 1017 Judicial Code',
  fileReference: 'file reference and managing service',
  explanationService: 'possibility to obtain explanation from a named service',
  findingOfUndue: 'finding of undue',
  totalAndComputation: 'total and computation',
  provisionsBreached: 'provisions breached',
  limitationPeriod: 'limitation period',
  possibilityOfWaiver: 'possibility of waiver and procedure',
  instalmentProposal: 'possibility of a motivated instalment proposal',
};

const mentions = new Map<string, Mention>();
for (const [mention, name] of Object.entries(mentionNames)) mentions.set(name, mention as Mention);

/** Names under which a decision to recover may be given; every other decision falls under article 14 alone. */
const recoveries: readonly string[] = ['recovery', 'undue', 'recoveryOfUndue', 'recovery of undue'];

export const goldenCharter: Readonly<Record<string, GoldenRule>> = {
  'decision.mandatoryMentions': golden(
    // A decision may say more than the law asks: a mention we do not know changes nothing.
    z.strictObject({ decision: z.string().max(40), mentions: z.array(z.string()) }),
    (inputs, ask) => {
      const kind = recoveries.includes(inputs.decision) ? 'recovery' : 'refusal';
      const said = inputs.mentions.flatMap((name) => mentions.get(name) ?? []);
      const answer = ask(mandatoryMentionsRule, {
        decision: inputs.decision === 'grant' ? 'grant' : kind,
        mentions: said,
      });
      return { ...answer, missing: answer.missing.map((mention) => mentionNames[mention]) };
    },
  ),
};
