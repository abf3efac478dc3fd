import { defineConfig } from '@playwright/test';
import { deskBrowser } from '../../playwright.config.ts';

/** Pictures for people to look at; nothing here passes judgement. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/shots',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  reporter: [['list']],
  use: { ...deskBrowser, actionTimeout: 15_000 },
});
