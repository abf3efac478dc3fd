import { expect, test } from 'vitest';
import { laterKinds, runSeed } from '../simulator.ts';
import { regressions } from './regressions.ts';

test.each(Object.entries(regressions))('%s', async (_story, { with: known = [], ...options }) => {
  const without = laterKinds.filter((kind) => !known.includes(kind));
  expect((await runSeed({ without, ...options })).findings).toEqual([]);
});
