import { expect, test } from 'vitest';
import { runSeeds } from './run-seeds.ts';

test('a thousand seeds: nothing lost, nothing twice, nothing unseen, nothing that must not be (first half)', async () => {
  expect(await runSeeds({ from: 1, seeds: 1_000 })).toEqual([]);
}, 900_000);
