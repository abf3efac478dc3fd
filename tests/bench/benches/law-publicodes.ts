import { euroCents } from '#shared/kernel/money.ts';
import { quarter } from '#shared/kernel/quarter.ts';
import { managementFeeRule } from '#shared/rules/contributions/management-fee/management-fee.rule.ts';
import { quarterlyContributionRule } from '#shared/rules/contributions/quarterly-contribution/quarterly-contribution.rule.ts';
import { loadPublicodes, type PublicodesEngine } from '../data/publicodes.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

/** The same law of 2026 written for the other engine: main and secondary occupation, and the fee on a quarter. */
const rules = {
  income: { unité: '€' },
  principal: { unité: '€' },
  'main base': { valeur: 'income', plancher: '17374.08 €' },
  'main year': { barème: bracketsOn('main base') },
  'main quarter': { valeur: 'main year / 4', arrondi: '2 décimales' },
  'secondary year': { barème: bracketsOn('income') },
  'secondary quarter': {
    variations: [
      { si: 'income < 1922.16 €', alors: '0 €' },
      { sinon: { valeur: 'secondary year / 4', arrondi: '2 décimales' } },
    ],
  },
  fee: { valeur: 'principal * 4.05%', arrondi: '2 décimales' },
};

function bracketsOn(base: string) {
  return {
    assiette: base,
    tranches: [
      { taux: '20.5%', plafond: '75024.54 €' },
      { taux: '14.16%', plafond: '110562.42 €' },
      { taux: '0%' },
    ],
  };
}

interface Pair {
  readonly name: string;
  readonly ours: (cents: number) => number | null;
  readonly theirs: (engine: PublicodesEngine, euros: number) => unknown;
}

const on = quarter('2026Q1');

function ofQuarter(category: 'mainOccupation' | 'secondaryOccupation', cents: number): number | null {
  const inputs = { category, quarter: on, referenceIncome: euroCents(cents), managementFeeRate: null };
  return quarterlyContributionRule.answer(inputs).answer.principal;
}

const pairs: readonly Pair[] = [
  {
    name: 'main occupation, a quarter',
    ours: (cents) => ofQuarter('mainOccupation', cents),
    theirs: (engine, income) => answerOf(engine, { income }, 'main quarter'),
  },
  {
    name: 'secondary occupation, a quarter',
    ours: (cents) => ofQuarter('secondaryOccupation', cents),
    theirs: (engine, income) => answerOf(engine, { income }, 'secondary quarter'),
  },
  {
    name: 'management fee',
    ours: (cents) =>
      managementFeeRule.answer(
        managementFeeRule.inputs.parse({ principal: cents, year: 2026, rate: '0.0405' }),
      ).answer.fee,
    theirs: (engine, principal) => answerOf(engine, { principal }, 'fee'),
  },
];

function answerOf(
  engine: PublicodesEngine,
  situation: Readonly<Record<string, number>>,
  rule: string,
): unknown {
  engine.setSituation(situation);
  return engine.evaluate(rule).nodeValue;
}

/** Three rules beside the same three in the engine of the French administration: same inputs, same answers. */
export async function benchLawPublicodes({ rounds, quick, say }: BenchContext): Promise<BenchResult> {
  const Engine = await loadPublicodes();
  if (typeof Engine === 'string') {
    say(`not run: ${Engine}`);
    return notRun(Engine);
  }
  const engine = new Engine(rules);
  const amounts = Array.from({ length: quick ? 20 : 400 }, (_, i) => 1_000 + i * 33_713);
  const other: string[] = [];
  for (const { name, ours, theirs } of pairs) {
    for (const cents of amounts) {
      const [a, b] = [ours(cents), theirs(engine, cents / 100)];
      // A half cent may fall either way in floating point: one cent apart is told, more is an error of the rules.
      const apart = typeof b === 'number' && a !== null ? Math.abs(a - Math.round(b * 100)) : 2;
      if (apart > 1) throw new Error(`${name}: ${cents} cents give ${a} here and ${String(b)} there`);
      if (apart === 1) other.push(`${name} of ${cents} cents`);
    }
  }
  const time = (compute: (pair: Pair, cents: number) => unknown) => async () => {
    const from = performance.now();
    for (const pair of pairs) for (const cents of amounts) compute(pair, cents);
    return [(performance.now() - from) / (pairs.length * amounts.length)];
  };
  const subject = time((pair, cents) => pair.ours(cents));
  const control = time((pair, cents) => pair.theirs(engine, cents / 100));
  await subject();
  await control();
  return resultOf({
    name: 'law publicodes',
    subject: `three rules of 2026, ${amounts.length} inputs each, mean of one answer`,
    control: 'the same three rules and inputs in publicodes 1.10.3',
    bound: null,
    rounds: await pairedRounds(rounds, control, subject),
    facts: [
      { what: 'answers compared', value: String(pairs.length * amounts.length) },
      { what: 'a cent apart (half cents in floating point)', value: String(other.length) },
    ],
  });
}

function notRun(why: string): BenchResult {
  return {
    name: 'law publicodes',
    subject: `not run: ${why}`,
    control: 'the same three rules in publicodes',
    unit: 'ms',
    rounds: 0,
    valid: false,
    times: null,
    ratio: null,
    bound: null,
    bounded: null,
    verdict: 'no bound',
    facts: [],
    raw: [],
  };
}
