import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default algorithm), 64 MiB, three passes: some 60 ms on a counter PC. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | undefined;

/** Takes as long for a badge that does not exist (`null`) as for a wrong password: the answer must not tell them apart. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && matches;
}
