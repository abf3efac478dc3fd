import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deskBrowser } from '../../../playwright.config.ts';
import { repository } from '../../support/central.ts';
import { bridgeProblems } from '../checks/bridge.ts';
import { pageFuzzProblems } from '../checks/fuzzed-questions.ts';
import { permissionProblems } from '../checks/permissions.ts';
import { navigationProblems } from '../checks/refused-navigation.ts';
import { senderProblems } from '../checks/senders.ts';
import { schemeProblems } from '../checks/served-paths.ts';
import { setUpProblems } from '../checks/set-up.ts';
import { mainAlone, noCentral } from '../main-alone.ts';
import { type CheckName, type Mutant, mutants } from '../mutants.ts';
import { openShell } from '../open-shell.ts';
import { builtMain, type RunningMain, startMain } from '../start-main.ts';

const cache = join(repository, '.cache');
mkdirSync(cache, { recursive: true });
// Inside the repository, so that main finds its packages.
const folder = mkdtempSync(join(cache, 'mutants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the built desktop with the fault in it. @returns its main */
function plant(mutant: Mutant, number: number): string {
  const root = join(folder, String(number));
  const electron = join(root, 'dist/electron');
  cpSync(dirname(builtMain), electron, { recursive: true, filter: (file) => !file.endsWith('.map') });
  symlinkSync(join(repository, 'dist/renderer'), join(root, 'dist/renderer'), 'junction');
  const file = join(electron, mutant.file);
  const text = readFileSync(file, 'utf8');
  expect(text, `"${mutant.search}" is no longer built that way: renew the fault`).toContain(mutant.search);
  writeFileSync(file, text.replaceAll(mutant.search, mutant.replace));
  return join(electron, 'main.js');
}

type AloneCheck = Exclude<CheckName, 'launch' | 'bridge'>;
const alone: Readonly<Record<AloneCheck, (main: RunningMain) => Promise<string[]>>> = {
  setUp: setUpProblems,
  navigation: navigationProblems,
  scheme: (main) => schemeProblems(main, 300, { enough: 1 }),
  senders: senderProblems,
  permissions: permissionProblems,
  fuzz: (main) => pageFuzzProblems(main, 40, { enough: 1 }),
};

async function problemsOf(check: CheckName, main: string): Promise<string[]> {
  if (check === 'launch') {
    const running = await startMain({
      main,
      argv: ['--remote-debugging-port=9222'],
      harness: { packaged: true },
    });
    const code = await Promise.race([running.left, running.wire.ask('control.windows').then(() => 'runs')]);
    await running.stop();
    return code === 1 ? [] : [`it goes on: ${code}`];
  }
  if (check === 'bridge') {
    const shell = await openShell({ main, argv: [noCentral], browser: { ...deskBrowser.launchOptions } });
    return bridgeProblems(shell).finally(() => shell.stop());
  }
  const running = await mainAlone({ main, argv: [], harness: { packaged: true } });
  return alone[check](running).finally(() => running.stop());
}

describe('a planted fault turns its check red', () => {
  it.each(mutants.map((mutant, number) => ({ ...mutant, number })))('$name ($caughtBy)', async (mutant) => {
    const main = plant(mutant, mutant.number);
    expect(await problemsOf(mutant.caughtBy, main)).not.toEqual([]);
  });
});
