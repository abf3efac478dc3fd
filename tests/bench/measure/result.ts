import type { Round } from './paired-rounds.ts';
import { type Interval, medianInterval, quantile } from './statistics.ts';

export const MIN_ROUNDS = 7;

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** In milliseconds, or as a multiple of the same statistic of the control. */
export type Bound =
  | { readonly statistic: Statistic; readonly limitMs: number }
  | { readonly statistic: Statistic; readonly timesControl: number };

/** What a bound speaks of, taken once a round. */
export type Statistic = 'mean' | 'p50' | 'p99' | 'max';

/** What the figures count. */
export type Unit = 'ms' | 'bytes';

export type Verdict = 'met' | 'not met' | 'unclear' | 'no bound' | 'not measured';

export interface Fact {
  readonly what: string;
  readonly value: string;
}

export interface BenchResult {
  readonly name: string;
  readonly subject: string;
  readonly control: string;
  readonly unit: Unit;
  readonly rounds: number;
  /** Fewer than seven rounds show that a benchmark runs, not how fast anything is. */
  readonly valid: boolean;
  readonly times: { readonly subject: Spread; readonly control: Spread } | null;
  /** Time of the subject over time of the control, round by round. */
  readonly ratio: Interval | null;
  readonly bound: Bound | null;
  /** The statistic of the bound, round by round; over that of the control when the bound is a multiple of it. */
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
  /** Milliseconds unless said. */
  readonly unit?: Unit;
  /** Times below this cannot be told apart (a browser reports no task under 50 ms). */
  readonly floorMs?: number;
}

/** What the rounds say. */
export function resultOf({
  name,
  subject,
  control,
  bound,
  rounds,
  facts,
  unit = 'ms',
  floorMs = 0,
}: Measured): BenchResult {
  const bounded = medianInterval(rounds.map((round) => boundedOf(round, bound)));
  return {
    name,
    subject,
    control,
    unit,
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

/** A row without figures, and why. */
export function notMeasured(
  { name, control, bound }: Pick<Measured, 'name' | 'control' | 'bound'>,
  why: string,
): BenchResult {
  return {
    name,
    subject: `not measured: ${why}`,
    control,
    unit: 'ms',
    rounds: 0,
    valid: true,
    times: null,
    ratio: null,
    bound,
    bounded: null,
    verdict: 'not measured',
    facts: [],
    raw: [],
  };
}

function boundedOf({ subject, control }: Round, bound: Bound | null): number {
  const statistic = bound?.statistic ?? 'p50';
  const value = statisticOf(subject, statistic);
  return bound !== null && 'timesControl' in bound ? value / statisticOf(control, statistic) : value;
}

function statisticOf(values: readonly number[], statistic: Statistic): number {
  return statistic === 'mean'
    ? mean(values, 0)
    : quantile(values, { p50: 0.5, p99: 0.99, max: 1 }[statistic]);
}

/**
 * A time is met, or not, only when the whole interval says so. A multiple of the control is met when the lower end of
 * the interval meets it: both contenders feel the machine alike, and what is left is the noise of few rounds.
 */
function verdictOf({ low, high }: Interval, bound: Bound): Verdict {
  if ('timesControl' in bound) return low <= bound.timesControl ? 'met' : 'not met';
  if (high < bound.limitMs) return 'met';
  return low >= bound.limitMs ? 'not met' : 'unclear';
}

function spread(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99), max: quantile(values, 1) };
}

function mean(values: readonly number[], floor: number): number {
  return values.reduce((sum, value) => sum + Math.max(floor, value), 0) / values.length;
}
