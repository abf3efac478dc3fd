import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { cacheFolder } from '../data/cache.ts';

export interface Profile {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

interface ProfileOptions {
  /** Blocked where every request must be seen; the desk's own service worker otherwise. */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** A browser with a fresh profile on disk, which goes when it is closed: no campaign pays for the last one's data. */
export async function openProfile({ serviceWorkers = 'allow' }: ProfileOptions = {}): Promise<Profile> {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder, 'profile-'));
  const { CHROMIUM } = process.env;
  const context = await chromium.launchPersistentContext(folder, {
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    viewport: { width: 1366, height: 768 },
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    serviceWorkers,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
