import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The costs of turning a code and a laptop's phrase into a key as the build has them (renderer/vault/crypto/vault-keys.ts). */
const builtCosts = ['memoryKiB:65536,passes:3', 'memoryKiB:262144,passes:3'];
const quickCost = 'memoryKiB:1024,passes:1';

/**
 * A copy of the built desk for journeys that do not test the code: a key costs milliseconds, where the true one is made
 * three times at a first sign-in and costs a second of processor each time, a laptop's phrase four times that. Each vault
 * keeps its own cost, so nothing else differs. The true costs run in what `npm start` serves, in the windows of main, and
 * in `vault-keys.browser.test.ts`.
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
      let text = readFileSync(file, 'utf8');
      for (const cost of builtCosts) {
        if (text.split(cost).length !== 2)
          throw new Error(`"${cost}" is no longer built that way: renew the text`);
        text = text.replace(cost, quickCost);
      }
      writeFileSync(file, text);
      writeFileSync(`${file}.gz`, gzipSync(text));
    }
    return folder;
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}
