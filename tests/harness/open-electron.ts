import { _electron, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtMain } from './start-main.ts';

export interface TrueElectron {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Cuts main off the network, or joins it again. */
  network(online: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** The built desk in the true Electron, with a profile of its own. */
export async function openElectron(
  executablePath: string,
  central: string | undefined,
): Promise<TrueElectron> {
  const profile = mkdtempSync(join(tmpdir(), 'guichet-electron-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath,
    args: [
      ...root,
      builtMain,
      `--profile=${profile}`,
      ...(central === undefined ? [] : [`--central=${central}`]),
    ],
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
  });
  const page = await electron.firstWindow();
  return {
    context: electron.context(),
    page,
    network: (online) =>
      electron.evaluate(({ session }, connected) => {
        session
          .fromPartition('persist:guichet')
          .enableNetworkEmulation(connected ? { offline: false } : { offline: true });
      }, online),
    async stop() {
      await electron.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
