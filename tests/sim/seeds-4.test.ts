import { expect, test } from 'vitest';
import { runSeeds } from './simulator.ts';

test('five hundred seeds: nothing lost, nothing twice, nothing unseen, nothing that must not be (fourth quarter)', async () => {
  expect(await runSeeds({ from: 1501, seeds: 500 })).toEqual([]);
}, 900_000);
