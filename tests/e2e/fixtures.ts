import { test as base } from '@playwright/test';
import { type Central, type CentralOptions, startCentral } from '../support/central.ts';
import { watch, type Watch } from '../support/watch.ts';

interface Fixtures {
  /** Ears on the browser profile of the test; checked at its end. */
  ears: Watch;
}

/** A test that fails on any policy violation, console error, uncaught error or failed request it did not announce. */
export const test = base.extend<Fixtures>({
  ears: [
    async ({ context }, use) => {
      const ears = await watch(context);
      await use(ears);
      ears.check();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** One central for the tests of a file, started before the first and removed after the last. */
export function withCentral(options: CentralOptions = {}): () => Central {
  let central: Central | undefined;
  test.beforeAll(async () => {
    central = await startCentral(options);
  });
  test.afterAll(() => central?.stop());
  return () => {
    if (central === undefined) throw new Error('central is there during the tests of its file only');
    return central;
  };
}
