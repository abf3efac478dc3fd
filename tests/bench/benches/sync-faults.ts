import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../data/cache.ts';
import type { BenchResult } from '../measure/result.ts';
import type { BenchContext } from './bench-context.ts';

const SEEDS = 2_000;
const LAST_LINE = /^seeds (\d+), steps (\d+), (lost \d+, duplicated \d+, unseen \d+, violations \d+)$/m;
const run = promisify(execFile);

/** G16: what sync loses under every trouble that the simulator knows. A count, not a time: there is nothing to pair. */
export async function benchSyncFaults({ quick }: BenchContext): Promise<BenchResult> {
  const seeds = quick ? 20 : SEEDS;
  const args = [path.join(repository, 'scripts/sim.mjs'), '--seeds', String(seeds)];
  const { stdout } = await run(process.execPath, args, {
    cwd: repository,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(
    // Something was lost: it ends with 1 and says what.
    (error: unknown) => ({ stdout: stdoutOf(error) }),
  );
  const [, ran, steps, counts] = LAST_LINE.exec(stdout) ?? [];
  if (counts === undefined) throw new Error('the simulator did not come to its last line');
  return {
    name: 'sync faults (G16)',
    subject: `simulated devices, networks and centrals that fail: ${ran} seeds, ${steps} steps`,
    control: 'none: the bound is nothing at all',
    unit: 'ms',
    rounds: 0,
    valid: true,
    times: null,
    ratio: null,
    bound: null,
    bounded: null,
    verdict: /[1-9]/.test(counts) ? 'not met' : 'met',
    facts: [{ what: 'bound 0', value: counts }],
    raw: [],
  };
}

function stdoutOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
}
