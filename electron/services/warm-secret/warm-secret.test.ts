import { expect, it } from 'vitest';
import type { WarmAct } from '#shared/ipc/warm-act.ts';
import { createWarmSecrets } from './warm-secret.ts';

const HOUR = 3_600_000;
const vault = 'a'.repeat(32);

function computer() {
  const time = { wall: 1_795_000_000_000, steady: 0 };
  const handle = createWarmSecrets({ wallMs: () => time.wall, steadyMs: () => time.steady });
  const ask = async (act: WarmAct, vaultId = vault) => {
    const answer = await handle({ vaultId, act });
    return answer.ok ? answer.value.secret : null;
  };
  return { time, ask };
}

it('gives back what it began, one for each vault, until it is told to forget', async () => {
  const { ask } = computer();
  expect(await ask('read')).toBeNull();
  const one = await ask('begin');
  const other = await ask('begin', 'b'.repeat(32));
  expect(one).toHaveLength(32);
  expect(other).not.toEqual(one);
  expect(await ask('read')).toEqual(one);
  expect(await ask('begin')).not.toEqual(one);
  expect(await ask('forget')).toBeNull();
  expect(await ask('read')).toBeNull();
  expect(await ask('read', 'b'.repeat(32))).toEqual(other);
});

it.each([
  ['half a day awake', 12 * HOUR, 12 * HOUR],
  ['half a day asleep', 12 * HOUR, 60_000],
  ['half a day with a clock that is held back', 60_000, 12 * HOUR],
  ['a clock turned back', -1, 60_000],
])('is gone after %s', async (_words, wall, steady) => {
  const { time, ask } = computer();
  await ask('begin');
  time.wall += wall;
  time.steady += steady;
  expect(await ask('read')).toBeNull();
  time.wall -= wall;
  expect(await ask('read')).toBeNull();
});
