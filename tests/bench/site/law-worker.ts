import { expose } from 'comlink';
import { quarterlyContributionRule } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { type Feed, rulesOverPortfolio } from '#shared/rules/rules-over-facts.ts';
import '../../../renderer/app/configure-zod.ts';
import type { LawFacts } from '../data/law-facts.ts';
import { lawFeeds } from '../data/law-feeds.ts';
import { readLines } from './read-lines.ts';

let lines: string[] = [];
let blocks: LawFacts[] = [];
let feeds: readonly Feed<LawFacts>[] = [];

const lawBench = {
  async load(url: string): Promise<{ blocks: number; rules: number; fed: number }> {
    lines = [];
    for await (const line of readLines(url)) lines.push(line);
    blocks = lines.map((line) => JSON.parse(line) as LawFacts);
    const made = lawFeeds(blocks);
    feeds = made.feeds;
    return { blocks: blocks.length, rules: feeds.length, fed: made.fed };
  },

  /** Raw inputs checked, one quarter computed, the whole way to it as plain data: what the screen asks for. */
  explained(count: number): number[] {
    return times(count, (inputs) => quarterlyContributionRule.run(inputs));
  },

  /** The same quarter from inputs already typed, no trace. */
  bare(count: number): number[] {
    return times(count, (inputs) => quarterlyContributionRule.answer(inputs));
  },

  /** All rules over all blocks; milliseconds, answers given, answers with something to confirm. */
  portfolio(): { ms: number; answers: number; open: number } {
    let answers = 0;
    let open = 0;
    const from = performance.now();
    const run = rulesOverPortfolio(blocks, feeds, (_facts, verdicts) => {
      answers += verdicts.length;
      for (const { computed } of verdicts) if (computed.toConfirm !== null) open += 1;
    });
    while (!run.next().done);
    return { ms: performance.now() - from, answers, open };
  },

  /** The blocks read from their text once more: what it costs to have them at all. */
  parsing(): number {
    const from = performance.now();
    let known = 0;
    for (const line of lines) if ((JSON.parse(line) as LawFacts)['income'] !== null) known += 1;
    return known < 0 ? 0 : performance.now() - from;
  },
};

type Inputs = Parameters<typeof quarterlyContributionRule.answer>[0];

function times(count: number, compute: (inputs: Inputs) => unknown): number[] {
  return Array.from({ length: count }, (_, i) => {
    const inputs = quarterlyContributionRule.inputs.parse({
      category: 'mainOccupation',
      quarter: `${2019 + (i % 8)}Q${(i % 4) + 1}`,
      referenceIncome: 1_500_000 + i * 7_919,
      managementFeeRate: '0.0405',
    });
    const from = performance.now();
    compute(inputs);
    return performance.now() - from;
  });
}

export type LawBench = typeof lawBench;
expose(lawBench);
