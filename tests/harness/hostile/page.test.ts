import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskBrowser } from '../../../playwright.config.ts';
import { bridgeProblems, hijackProblems } from '../checks/bridge.ts';
import { leavingProblems } from '../checks/page-leaving.ts';
import { policyProblems } from '../checks/page-policy.ts';
import { noCentral } from '../main-alone.ts';
import { openShell, type Shell } from '../open-shell.ts';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ argv: [noCentral], browser: { ...deskBrowser.launchOptions } });
});
afterAll(() => shell?.stop());

describe('the page, in Chromium', () => {
  it('finds one frozen object of named functions and nothing behind it', async () => {
    expect(await bridgeProblems(shell)).toEqual([]);
  });

  it('reaches nothing by replacing the language’s own functions', async () => {
    expect(await hijackProblems(shell)).toEqual([]);
  });

  it('is held by the policy that main sends with every answer', async () => {
    expect(await policyProblems(shell)).toEqual([]);
  });

  it('stays where it is', async () => {
    expect(await leavingProblems(shell)).toEqual([]);
  });

  it('asked nobody but main for anything', async () => {
    const origins = (await shell.records()).filter(({ kind }) => kind === 'fetch').map(({ data }) => data);
    expect(origins.filter((each) => !JSON.stringify(each).includes('http://127.0.0.1:9'))).toEqual([]);
  });
});
