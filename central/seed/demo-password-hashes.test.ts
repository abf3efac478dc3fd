import { expect, it } from 'vitest';
import { hashPassword, passwordMatches } from '../auth/passwords.ts';
import { demoDirectory } from '../demo-fund/demo-staff.ts';
import { demoPassword } from './demo-fund.ts';
import { demoPasswordHashes } from './demo-password-hashes.ts';

const passwords = demoDirectory.staff.map(({ name }) => demoPassword(name));

it('are those of the people of the demo, each with a salt of its own', async () => {
  expect([...demoPasswordHashes.keys()]).toEqual(passwords);
  for (const [password, hash] of demoPasswordHashes) expect(await passwordMatches(hash, password)).toBe(true);
  expect(new Set([...demoPasswordHashes.values()].map((hash) => hash.split('$')[4])).size).toBe(
    passwords.length,
  );
});

it('cost an attacker what every other password of central does', async () => {
  const costOf = (hash: string) => hash.split('$').slice(1, 4);
  const made = costOf(await hashPassword('anything'));
  for (const hash of demoPasswordHashes.values()) expect(costOf(hash)).toEqual(made);
});
