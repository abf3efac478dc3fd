import { hashSync } from '@node-rs/argon2';
import { demoDirectory } from '../demo-fund/demo-staff.ts';
import { demoPassword } from '../seed/demo-fund.ts';

/** Each hash says what it costs to compare with: these cost nothing, where a sign-in is not what is tested. */
const cost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

export const quickHashes: ReadonlyMap<string, string> = new Map(
  demoDirectory.staff.map(({ name }) => [demoPassword(name), hashSync(demoPassword(name), cost)]),
);
