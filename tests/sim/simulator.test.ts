import { describe, expect, test } from 'vitest';
import { bugs, inShort, laterKinds, runSeed, type SeedOptions, shrink } from './simulator.ts';

/**
 * Which of the two thousand short runs shows each planted mistake first; when the product moves on, the search goes on
 * from seed 1, here and below.
 */
const knownSeeds: Readonly<Record<string, number>> = {
  'version-without-lock': 452,
  'rows-without-lock': 810,
  'digest-without-lock': 1108,
  'epoch-not-changed-by-restore': 11,
  'revoked-device-served': 106,
  'intent-known-twice': 6,
  'fork-not-noticed': 17,
  'delta-skips-rest-of-version': 10,
  'version-read-after-the-rows': 163,
  'commit-not-durable': 17,
  'trouble-without-row': 15,
  'one-version-for-two': 4,
  'last-write-wins': 24,
  'number-of-the-first-day': 65,
  'cut-answer-trusted': 282,
  'bundle-of-yesterday': 2,
  'departure-not-told': 194,
  'late-work-left-behind': 103,
  'moved-under-an-old-version': 10,
  'lent-to-nobody': 323,
  'gone-not-told': 194,
  'handed-over-under-other-names': 66,
  'handed-over-but-for-the-last': 218,
  'never-compared': 2,
  'outbox-cleared-before-data': 971,
  'left-office-stays': 60,
  'confirmed-not-kept': 159,
  'kept-not-offered': 159,
  'renumbered-with-new-names': 5,
  'renumbering-drops-the-waiting': 5,
  'renumbering-in-two-steps': 5,
  'outbox-dropped-with-the-epoch': 5,
  'replay-skips-a-record': 41,
  'journal-forgets-what-was-before': 186,
  'torn-tail-hides-the-rest': 2147,
};
/**
 * Too rare for the short runs: an office forgets who left while a desk is away for longer than that; somebody loses an
 * office and reads on; the power goes in the moment between a change that was called saved and the disk.
 */
const inOtherRuns: Readonly<Record<string, SeedOptions>> = {
  'horizon-not-checked': { seed: 938, steps: 120, devices: 3, without: laterKinds.slice(1) },
  'rights-of-yesterday': { seed: 533, steps: 60, devices: 3, without: laterKinds.slice(1) },
  'outbox-not-strict': { seed: 822, steps: 120, devices: 3, without: laterKinds.slice(1) },
};
const MOST_SEEDS = 2_000;

async function isCaught(bug: string): Promise<boolean> {
  const other = inOtherRuns[bug];
  const inRun = (seed: number): SeedOptions => (other === undefined ? inShort(seed) : { ...other, seed });
  const known = other?.seed ?? knownSeeds[bug] ?? 1;
  for (const seed of [known, ...Array.from({ length: MOST_SEEDS }, (_, index) => index + 1)])
    if ((await runSeed({ ...inRun(seed), bug })).findings.length > 0) return true;
  return false;
}

test.each([3, 8, 21, 53, 87])('seed %i gives the same run twice', async (seed) => {
  const one = await runSeed({ seed, steps: 150, devices: 3 });
  const other = await runSeed({ seed, steps: 150, devices: 3 });
  expect(one.trace.length).toBeGreaterThan(100);
  expect(other.traceHash).toBe(one.traceHash);
});

test.each([
  [6, true],
  [12, true],
  [16, true],
  [1, false],
  [2, false],
  [3, false],
])(
  'in run %i desks ask for the next page of a first load while they write the one before: %s',
  async (seed, asks) => {
    const options = { seed, steps: 20, devices: 3 };
    const { traceHash } = await runSeed(options);
    const other = await runSeed({ ...options, without: ['pageAhead'] });
    expect(other.traceHash !== traceHash).toBe(asks);
  },
);

test('another seed gives another run', async () => {
  const hashes = await Promise.all(
    [1, 2, 3].map(async (seed) => (await runSeed({ seed, steps: 60, devices: 2 })).traceHash),
  );
  expect(new Set(hashes).size).toBe(3);
});

/** Runs that once showed a mistake of the product, by what it was. They stay, whatever else those seeds meet by now. */
const onceFailed = {
  'rows fetched while a pull passes lay down behind its cursor': {
    seed: 2208,
    steps: 120,
    devices: 3,
    // As the run was: desks did not ask ahead in it.
    without: ['pageAhead'],
  },
} as const;

test.each(Object.entries(onceFailed))('%s: no more', async (_, options) => {
  expect((await runSeed(options)).findings).toEqual([]);
});

describe('planted mistakes', () => {
  test('are twenty-five at least', () => {
    expect(Object.keys(bugs).length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.keys(bugs))(
    '%s is caught',
    async (bug) => {
      expect(await isCaught(bug)).toBe(true);
    },
    300_000,
  );
});

test('a failing run is made smaller and still fails', async () => {
  const failing = { seed: 1, steps: 120, devices: 3, bug: 'saved-before-the-disk' };
  const before = await runSeed(failing);
  expect(before.findings.length).toBeGreaterThan(0);
  const { options, report } = await shrink(failing);
  expect(report.findings[0]?.kind).toBe(before.findings[0]?.kind);
  expect(options.steps).toBeLessThan(failing.steps);
});
