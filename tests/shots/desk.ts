import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

export interface ShownCentral {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A central with a fresh demo fund on a port of the system's choice; the folder goes with it. */
export async function startShownCentral(demo: number): Promise<ShownCentral> {
  const data = mkdtempSync(path.join(tmpdir(), 'guichet-shots-'));
  const child = spawn(
    process.execPath,
    [path.join(root, 'dist/central/main.js'), '--port', '0', '--data', data, '--demo', String(demo), '--ui', path.join(root, 'dist/renderer')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await listening(child);
  await seeded(url);
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`central ended with ${code}: ${text}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const line = /"event":"listening","url":"([^"]+)"/.exec(text);
      if (line?.[1]) resolve(line[1]);
    });
  });
}

async function seeded(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health`);
    const health: unknown = await answer.json();
    if (typeof health === 'object' && health !== null && 'seeded' in health && health.seeded === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** From the sign-in page to the desk, with the PIN the demo proposes. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.locator('input[name="pin"]').waitFor();
  await page.keyboard.press('Enter');
  // The pages of the gate have a title too: the rail is what only the desk has.
  await page.getByRole('navigation').waitFor({ timeout: 30_000 });
}
