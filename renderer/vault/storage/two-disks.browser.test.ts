import { expect, test } from 'vitest';
import { newComputer } from '../testing/vault-harness.ts';
import { vaultTrace } from '../testing/vault-trace.ts';

/** The databases of this browser under names of their own, so that no day finds what another left. */
function browserParts(prefix: string) {
  const named = new Proxy(indexedDB, {
    get(factory, key) {
      const value: unknown = Reflect.get(factory, key);
      if (typeof value !== 'function') return value;
      if (key !== 'open' && key !== 'deleteDatabase') return value.bind(factory);
      return (name: string, ...more: unknown[]) => Reflect.apply(value, factory, [prefix + name, ...more]);
    },
  });
  return { indexedDB: named, IDBKeyRange };
}

/** What the unit tests of the vault run on is what a browser does: the same day ends in the same state on both. */
test.each([1, 2, 3])('day %i ends on the stand-in for IndexedDB as in this browser', async (seed) => {
  const onStandIn = await vaultTrace(newComputer(), seed, 30);
  const inBrowser = await vaultTrace({ ...newComputer(), parts: browserParts(`day ${seed} `) }, seed, 30);
  expect(inBrowser).toBe(onStandIn);
  // The day was one: something was done, and something of it is left.
  expect(JSON.parse(inBrowser).shown.flat().length).toBeGreaterThan(12);
});
