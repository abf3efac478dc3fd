/** All that tests of the simulator take from it. They run what was built of this file: `vitest.config.ts`. */
export { bugs } from './bugs.ts';
export { type LaterKind, laterKinds } from './faults.ts';
export { runSeed, type SeedOptions } from './run-seed.ts';
export { inShort, runSeeds } from './run-seeds.ts';
export { shrink } from './shrink.ts';
