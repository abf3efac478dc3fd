// npm run shots: pictures of every screen and a contact sheet. Options go to Playwright.
import { nodeMajor } from './lib/node-version.mjs';
import { binary, tool } from './lib/stages.mjs';
import { prepareTools } from './lib/tool-run.mjs';

const config = 'tests/shots/playwright.config.ts';

if (nodeMajor > 0) {
  if (!(await prepareTools(config))) process.exitCode = 1;
  else {
    const playwright = await binary('@playwright/test', 'playwright');
    process.exitCode = await tool([playwright, 'test', '--config', config, ...process.argv.slice(2)]);
  }
}
