import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The cost of turning a PIN into a key as the build has it (renderer/vault/crypto/vault-keys.ts), and a cheap one. */
const builtCost = 'memoryKiB:65536,passes:3';
const quickCost = 'memoryKiB:1024,passes:1';

/**
 * A copy of the built desk for journeys that do not test the code: a key costs milliseconds, where the true one is made
 * three times at a first sign-in and costs a second of processor each time. Each vault keeps its own cost, so nothing
 * else differs. The true cost runs in the tests of the gate, in those of main, and wherever the built folder is served.
 */
export class QuickDesk {
  #folder: string | undefined;

  /** @param built folder of the built desk @returns the folder to serve; made when it is first asked for */
  from(built: string): string {
    if (this.#folder !== undefined) return this.#folder;
    const folder = mkdtempSync(join(tmpdir(), 'guichet-desk-'));
    this.#folder = folder;
    cpSync(built, folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
    const assets = join(folder, 'assets');
    const isWorker = (name: string) => /^vault-worker-.*\.js$/.test(name);
    for (const file of readdirSync(assets)
      .filter(isWorker)
      .map((name) => join(assets, name))) {
      const text = readFileSync(file, 'utf8');
      if (text.split(builtCost).length !== 2)
        throw new Error(`"${builtCost}" is no longer built that way: renew the text`);
      writeFileSync(file, text.replace(builtCost, quickCost));
    }
    return folder;
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}
