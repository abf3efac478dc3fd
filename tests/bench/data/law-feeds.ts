import { assert } from '#shared/kernel/assert.ts';
import type { AnyRule } from '#shared/rules/define-rule.ts';
import { allRules } from '#shared/rules/index.ts';
import type { Feed } from '#shared/rules/rules-over-facts.ts';
import type { LawFacts } from './law-facts.ts';

const SAMPLE = 500;

/**
 * Every rule over blocks of facts: the first worked case of the rule, with each input that a block knows by the same
 * name taken from the block. An input is fed only when every value of a sample is one that the rule accepts.
 */
export function lawFeeds(blocks: readonly LawFacts[]): { feeds: Feed<LawFacts>[]; fed: number } {
  let fed = 0;
  const feeds = allRules.map((rule): Feed<LawFacts> => {
    const raw = rule.cases[0]?.inputs ?? {};
    const base = parsed(rule, raw);
    const names = Object.keys(base).filter((name) =>
      blocks.slice(0, SAMPLE).every((block) => {
        const value = block[name];
        if (value === undefined) return false;
        return value === null || rule.inputs.safeParse({ ...raw, [name]: value }).success;
      }),
    );
    fed += names.length;
    // One object, filled anew for each block: an answer without a trace keeps nothing of its inputs.
    const inputs = { ...base };
    return {
      rule,
      inputsOf(facts) {
        for (const name of names) inputs[name] = facts[name] ?? base[name];
        return inputs;
      },
    };
  });
  return { feeds, fed };
}

function parsed(rule: AnyRule, raw: unknown): Record<string, unknown> {
  const inputs = rule.inputs.parse(raw);
  assert(typeof inputs === 'object' && inputs !== null, 'inputs of a rule are an object');
  return { ...inputs };
}
