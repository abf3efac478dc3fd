import { expect, test } from 'vitest';
import { runSeeds } from './simulator.ts';

test('five hundred seeds: nothing lost, nothing twice, nothing unseen, nothing that must not be (first quarter)', async () => {
  expect(await runSeeds({ from: 1, seeds: 500 })).toEqual([]);
}, 900_000);
