import { expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { AnyRule } from './define-rule.ts';
import { legalPensionAgeRule } from './pension/legal-pension-age/legal-pension-age.rule.ts';
import { type Feed, rulesOver, rulesOverPortfolio } from './rules-over-facts.ts';

interface Facts {
  readonly birthDate: string | null;
}
const rule: AnyRule = legalPensionAgeRule as unknown as AnyRule;
const feeds: readonly Feed<Facts>[] = [
  { rule, inputsOf: ({ birthDate }) => (birthDate === null ? null : { birthDate }) },
];

it('gives what the rule itself answers, and nothing for a block that says nothing', () => {
  const birthDate = plainDate('1975-03-02');
  const run = legalPensionAgeRule.evaluate({ birthDate });
  expect(rulesOver({ birthDate }, feeds)).toEqual([
    { rule: 'legal-pension-age', computed: { answer: run.answer, toConfirm: run.toConfirm } },
  ]);
  expect(rulesOver({ birthDate: null }, feeds)).toEqual([]);
});

it('stops between slices and counts every block', () => {
  const blocks = Array.from({ length: 7 }, (): Facts => ({ birthDate: '1980-01-01' }));
  let told = 0;
  const run = rulesOverPortfolio(blocks, feeds, () => (told += 1), { slice: 3 });
  expect([run.next(), run.next(), run.next()]).toEqual([
    { done: false, value: 3 },
    { done: false, value: 6 },
    { done: true, value: 7 },
  ]);
  expect(told).toBe(7);
});

it('tells each block its own verdicts, in the order of the rules, from feeds that fill one object anew', () => {
  const filled: { birthDate: string } = { birthDate: '' };
  const reused: Feed<Facts> = {
    rule,
    inputsOf({ birthDate }) {
      if (birthDate === null) return null;
      filled.birthDate = birthDate;
      return filled;
    },
  };
  const blocks = Array.from(
    { length: 23 },
    (_, no): Facts => ({
      birthDate: no % 4 === 0 ? null : `${1950 + no}-03-02`,
    }),
  );
  const told: unknown[] = [];
  const run = rulesOverPortfolio(
    blocks,
    [reused, ...feeds],
    (facts, verdicts) => told.push([facts, verdicts]),
    {
      slice: 5,
    },
  );
  while (!run.next().done);
  expect(told).toEqual(blocks.map((facts) => [facts, rulesOver(facts, [...feeds, ...feeds])]));
});
