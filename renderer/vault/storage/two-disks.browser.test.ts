import { expect, test } from 'vitest';
import { browserParts } from '../testing/browser-parts.ts';
import { newComputer } from '../testing/vault-harness.ts';
import { vaultTrace } from '../testing/vault-trace.ts';

/** What the unit tests of the vault run on is what a browser does: the same day ends in the same state on both. */
test.each([1, 2, 3])('day %i ends on the stand-in for IndexedDB as in this browser', async (seed) => {
  const onStandIn = await vaultTrace(newComputer(), seed, 30);
  const inBrowser = await vaultTrace({ ...newComputer(), parts: browserParts(`day ${seed} `) }, seed, 30);
  expect(inBrowser).toBe(onStandIn);
  // The day was one: something was done, and something of it is left.
  expect(JSON.parse(inBrowser).shown.flat().length).toBeGreaterThan(12);
});
