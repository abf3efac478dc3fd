import type { Round } from './paired-rounds.ts';
import { type Interval, medianInterval, quantile } from './statistics.ts';

export const MIN_ROUNDS = 7;

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface Bound {
  /** What the bound speaks of, taken once a round. */
  readonly statistic: 'p50' | 'p99' | 'max';
  readonly limitMs: number;
}

export type Verdict = 'met' | 'not met' | 'unclear' | 'no bound';

export interface Fact {
  readonly what: string;
  readonly value: string;
}

export interface BenchResult {
  readonly name: string;
  readonly subject: string;
  readonly control: string;
  readonly rounds: number;
  /** Fewer than seven rounds show that a benchmark runs, not how fast anything is. */
  readonly valid: boolean;
  readonly times: { readonly subject: Spread; readonly control: Spread } | null;
  /** Time of the subject over time of the control, round by round. */
  readonly ratio: Interval | null;
  readonly bound: Bound | null;
  /** The statistic of the bound, round by round. */
  readonly bounded: Interval | null;
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  readonly raw: readonly Round[];
}

interface Measured {
  readonly name: string;
  readonly subject: string;
  readonly control: string;
  /** Null: reported without a verdict. */
  readonly bound: Bound | null;
  readonly rounds: readonly Round[];
  readonly facts: readonly Fact[];
  /** Times below this cannot be told apart (a browser reports no task under 50 ms). */
  readonly floorMs?: number;
}

/** What the rounds say. The bound is met, or not, only when the whole interval says so. */
export function resultOf({
  name,
  subject,
  control,
  bound,
  rounds,
  facts,
  floorMs = 0,
}: Measured): BenchResult {
  const at = bound === null ? 0.5 : { p50: 0.5, p99: 0.99, max: 1 }[bound.statistic];
  const bounded = medianInterval(rounds.map((round) => quantile(round.subject, at)));
  return {
    name,
    subject,
    control,
    rounds: rounds.length,
    valid: rounds.length >= MIN_ROUNDS,
    times: {
      subject: spread(rounds.flatMap((round) => round.subject)),
      control: spread(rounds.flatMap((round) => round.control)),
    },
    ratio: medianInterval(rounds.map((round) => mean(round.subject, floorMs) / mean(round.control, floorMs))),
    bound,
    bounded,
    verdict: bound === null ? 'no bound' : verdictOf(bounded, bound),
    facts,
    raw: rounds,
  };
}

function verdictOf({ low, high }: Interval, { limitMs }: Bound): Verdict {
  if (high < limitMs) return 'met';
  return low >= limitMs ? 'not met' : 'unclear';
}

function spread(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99), max: quantile(values, 1) };
}

function mean(values: readonly number[], floor: number): number {
  return values.reduce((sum, value) => sum + Math.max(floor, value), 0) / values.length;
}
