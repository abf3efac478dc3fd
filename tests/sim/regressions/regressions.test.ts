import { expect, test } from 'vitest';
import { runSeed } from '../run-seed.ts';
import { regressions } from './regressions.ts';

test.each(Object.entries(regressions))('%s', async (_story, options) => {
  expect((await runSeed(options)).findings).toEqual([]);
});
