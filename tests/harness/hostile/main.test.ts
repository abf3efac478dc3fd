import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageFuzzProblems, vaultFuzzProblems } from '../checks/fuzzed-questions.ts';
import { hostileUrls } from '../checks/hostile-urls.ts';
import { electronPermissions, permissionProblems } from '../checks/permissions.ts';
import { navigationProblems } from '../checks/refused-navigation.ts';
import { senderProblems } from '../checks/senders.ts';
import { schemeProblems } from '../checks/served-paths.ts';
import { setUpProblems } from '../checks/set-up.ts';
import { mainAlone } from '../main-alone.ts';
import type { RunningMain } from '../start-main.ts';

// GUICHET_LONG=1 asks ten times as much.
const times = process.env['GUICHET_LONG'] === '1' ? 10 : 1;

let main: RunningMain;
beforeAll(async () => {
  // As it is installed: what only a desk started from its sources may do is not there.
  main = await mainAlone({ argv: [], harness: { packaged: true } });
});
afterAll(() => main?.stop());

describe('main, as it was built', () => {
  it('sets everything up before its window loads', async () => {
    expect(await setUpProblems(main)).toEqual([]);
  });

  it('lets no page go elsewhere, open a window or hold a foreign frame', async () => {
    expect(hostileUrls.length).toBeGreaterThanOrEqual(40);
    expect(await navigationProblems(main)).toEqual([]);
  });

  it('serves the built files and nothing else, whatever the path', async () => {
    expect(await schemeProblems(main, 10_000 * times)).toEqual([]);
  });

  it('hears its own top frame alone, on every channel and for every port', async () => {
    expect(await senderProblems(main)).toEqual([]);
  });

  it('grants nothing but storage and copying out, whatever Electron can ask', async () => {
    expect(electronPermissions().length).toBeGreaterThan(30);
    expect(await permissionProblems(main)).toEqual([]);
  });

  it('answers any question of a page with a Result, bounded in size and number', async () => {
    expect(await pageFuzzProblems(main, 200 * times)).toEqual([]);
  });

  it('answers any message on the vault’s port with a Result, bounded in size and number', async () => {
    expect(await vaultFuzzProblems(main, 200 * times)).toEqual([]);
  });
});
