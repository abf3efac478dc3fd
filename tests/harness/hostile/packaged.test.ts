import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskBrowser } from '../../../playwright.config.ts';
import { bridgeProblems } from '../checks/bridge.ts';
import { pageFuzzProblems, vaultFuzzProblems } from '../checks/fuzzed-questions.ts';
import { permissionProblems } from '../checks/permissions.ts';
import { navigationProblems } from '../checks/refused-navigation.ts';
import { senderProblems } from '../checks/senders.ts';
import { schemeProblems } from '../checks/served-paths.ts';
import { setUpProblems } from '../checks/set-up.ts';
import { mainAlone } from '../main-alone.ts';
import { openShell } from '../open-shell.ts';
import { type PackagedDesk, packagedDesk } from '../packaged-desk.ts';
import type { RunningMain } from '../start-main.ts';

let desk: PackagedDesk;
let main: RunningMain;
beforeAll(async () => {
  desk = await packagedDesk();
  main = await mainAlone({ main: desk.main, argv: [], harness: { packaged: true } });
});
afterAll(async () => {
  await main?.stop();
  desk?.remove();
});

// The long forms are asked of the built main: these are the same bytes, in the place and with the neighbours they have
// on a desk.
describe('main and preload, taken out of the package', () => {
  it.each<[string, (main: RunningMain) => Promise<string[]>]>([
    ['sets everything up before its window loads', setUpProblems],
    ['lets no page go elsewhere', navigationProblems],
    ['serves what was packaged and nothing beside it', (running) => schemeProblems(running, 500)],
    ['hears its own top frame alone', senderProblems],
    ['grants nothing but storage and copying out', permissionProblems],
    ['answers any question of a page with a Result', (running) => pageFuzzProblems(running, 40)],
    ['answers any message of the vault with a Result', (running) => vaultFuzzProblems(running, 40)],
  ])('%s', async (_words, problemsOf) => {
    expect(await problemsOf(main)).toEqual([]);
  });

  it('puts one frozen object of named functions into the page', async () => {
    const shell = await openShell({
      main: desk.main,
      harness: { packaged: true },
      browser: { ...deskBrowser.launchOptions },
    });
    expect(await bridgeProblems(shell).finally(() => shell.stop())).toEqual([]);
  });
});
