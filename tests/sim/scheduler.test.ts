import { expect, test } from 'vitest';
import { Chance } from './chance.ts';
import { Scheduler } from './scheduler.ts';

test('a process that was killed does nothing more, whatever reaches it later', async () => {
  const scheduler = new Scheduler(new Chance(1));
  const done: string[] = [];
  const ask = (owner: string) => {
    scheduler.add(owner, 'answer', () => done.push(`${owner} answer`));
    scheduler.timersOf(owner).set(10, () => done.push(`${owner} alarm`));
  };
  ask('desk#1');
  scheduler.kill('desk#1');
  ask('desk#1');
  ask('desk#2');
  while (await scheduler.step());
  await scheduler.advance(10);
  expect(done).toEqual(['desk#2 answer', 'desk#2 alarm']);
});
