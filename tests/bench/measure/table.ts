import type { Machine } from './machine.ts';
import type { BenchResult, Bound, Spread, Unit } from './result.ts';
import type { Interval } from './statistics.ts';

const heads = [
  'benchmark',
  'bound',
  'per round [interval]',
  'verdict',
  'p50 / p99',
  'control p50 / p99',
  'ratio [interval]',
  'rounds',
];

/** The results as a Markdown table with the facts under it: for a terminal and for docs/benchmarks.md alike. */
export function tableOf(results: readonly BenchResult[], machine: Machine): string {
  const rows = [heads, ...results.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = heads, ...body] = rows;
  return [
    describe(machine),
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    ...results.flatMap(factLines),
  ].join('\n');
}

function describe(machine: Machine): string {
  return `${machine.at} UTC, ${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, Node ${machine.node}, Chromium ${machine.chromium}, load per core at start ${machine.loadPerCore}.`;
}

function cells(result: BenchResult): string[] {
  const { bound, bounded, times, ratio, unit } = result;
  const words = unit === 'bytes' ? kibibytes : milliseconds;
  const multiple = bound !== null && 'timesControl' in bound;
  return [
    result.name,
    bound ? boundWords(bound) : '–',
    bounded ? interval(bounded, multiple ? timesControl : words) : '–',
    result.valid ? result.verdict : `${result.verdict} (smoke)`,
    times ? pair(times.subject, unit) : '–',
    times ? pair(times.control, unit) : '–',
    ratio ? interval(ratio, (value) => value.toFixed(2)) : '–',
    String(result.rounds),
  ];
}

function boundWords(bound: Bound): string {
  return 'timesControl' in bound
    ? `${bound.statistic} ≤ ${bound.timesControl.toFixed(2)} ×`
    : `${bound.statistic} < ${milliseconds(bound.limitMs)}`;
}

function factLines(result: BenchResult): string[] {
  const facts = result.facts.map(({ what, value }) => `- ${what}: ${value}`);
  return ['', `**${result.name}**: ${result.subject}. Control: ${result.control}.`, '', ...facts];
}

function pair({ p50, p99 }: Spread, unit: Unit): string {
  const words = unit === 'bytes' ? kibibytes : milliseconds;
  return `${words(p50)} / ${words(p99)}`;
}

function timesControl(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function interval({ low, median, high }: Interval, words: (value: number) => string): string {
  return `${words(median)} [${words(low)}–${words(high)}]`;
}

export function milliseconds(value: number): string {
  if (value >= 1_000) return `${(value / 1_000).toFixed(2)} s`;
  if (value < 0.1) return `${(value * 1_000).toFixed(1)} µs`;
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function kibibytes(bytes: number): string {
  return bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 10).toFixed(1)} KiB`;
}
