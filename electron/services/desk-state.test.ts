import { expect, it } from 'vitest';
import { mayInstallNow } from '../updates/may-install-now.ts';
import { DeskState } from './desk-state.ts';

const idle = { visitOpen: false, waiting: 0, unlocked: true };

it('lets nothing be installed before a desk was unlocked', async () => {
  expect(mayInstallNow(await new DeskState().activity()).ok).toBe(false);
});

it.each([
  ['an idle desk', idle, true],
  ['a visit', { ...idle, visitOpen: true }, false],
  ['waiting changes', { ...idle, waiting: 1 }, false],
  ['a locked vault', { ...idle, unlocked: false }, false],
])('of %s says %j', async (_what, state, may) => {
  const desk = new DeskState();
  desk.set(state);
  expect(mayInstallNow(await desk.activity()).ok).toBe(may);
});

it('waits for a dialog and for a write, and no longer', async () => {
  const desk = new DeskState();
  desk.set(idle);
  for (const during of ['duringDialog', 'duringWrite'] as const) {
    let finish = (): void => undefined;
    const work = desk[during](new Promise<void>((resolve) => (finish = resolve)));
    expect(mayInstallNow(await desk.activity()).ok).toBe(false);
    finish();
    await work;
    expect(mayInstallNow(await desk.activity()).ok).toBe(true);
  }
});
