import { expect, test } from 'vitest';
import { runSeed } from '../simulator.ts';
import { regressions } from './regressions.ts';

test.each(Object.entries(regressions))('%s', async (_story, options) => {
  // As these runs were: desks did not ask ahead in them, and nothing was handed over.
  expect((await runSeed({ without: ['pageAhead', 'handOver'], ...options })).findings).toEqual([]);
});
