import { annualContributionRule } from '#shared/rules/contributions/annual-contribution/annual-contribution.rule.ts';
import { type AnnualInputs, annualInputs } from '../data/annual-inputs.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { quantile } from '../measure/statistics.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 400_000;
const LEAST_PER_SECOND = 10_000;
const TARGET_PER_SECOND = 50_000;

/** A whole fund's year, on one core of Node: the rule itself, its trace switched off. */
export async function benchLawBatch({ rounds, quick, say }: BenchContext): Promise<BenchResult> {
  const all = annualInputs(quick ? 10_000 : DOSSIERS);
  let known = 0;
  const subject = async () => {
    known = 0;
    const from = performance.now();
    for (const inputs of all) if (annualContributionRule.answer(inputs).answer.yearTotal !== null) known += 1;
    return [performance.now() - from];
  };
  const control = async () => {
    const from = performance.now();
    let sum = 0;
    for (const inputs of all) sum += floats(inputs);
    return [sum < 0 ? 0 : performance.now() - from];
  };
  await subject();
  await control();
  const measured = await pairedRounds(rounds, control, subject);
  const perSecond = measured.map(({ subject: [ms = 1] }) => (all.length / ms) * 1_000);
  const median = Math.round(quantile(perSecond, 0.5));
  say(`${median} dossiers a second`);
  return resultOf({
    name: 'law batch',
    subject: `${all.length} annual contributions of four quarters, exact cents, trace switched off, one core`,
    control: 'two brackets of one year in floating point, nothing rounded, dated or explained',
    bound: { statistic: 'max', limitMs: (all.length / LEAST_PER_SECOND) * 1_000 },
    rounds: measured,
    facts: [
      { what: 'dossiers a second, median', value: String(median) },
      {
        what: `target of ${TARGET_PER_SECOND} a second`,
        value: median >= TARGET_PER_SECOND ? 'reached' : 'not reached',
      },
      { what: 'years with a known total', value: `${known} of ${all.length}` },
    ],
  });
}

/** The least that any engine has to do: what remains is dating, rounding and honesty. */
function floats({ income }: AnnualInputs): number {
  let sum = 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const base = Math.max(income, 1_737_408);
    sum +=
      (Math.min(base, 7_502_454) * 0.205 + Math.max(0, Math.min(base, 11_056_242) - 7_502_454) * 0.1416) / 4;
  }
  return sum;
}
